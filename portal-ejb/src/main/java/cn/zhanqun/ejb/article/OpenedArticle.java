package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.Stage;
import java.time.Instant;
import java.util.Optional;

/**
 * An article opened on the desk: its newest words, and how it stands with readers.
 *
 * @param state to be named when saving
 * @param stage of the newest edition
 * @param live whether readers see an edition of it now
 * @param withdrawalReason what readers are told, empty unless withdrawn
 * @param importFindings what was recognised when it was imported, empty for what was written here
 */
public record OpenedArticle(
    DraftState state,
    long siteId,
    Stage stage,
    boolean live,
    Optional<Instant> firstPublishedAt,
    String withdrawalReason,
    String importFindings,
    String originAddress,
    Manuscript manuscript) {}
