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
 * @param publishAt when readers shall see the newest edition, where that is planned
 * @param withdrawAt when it shall be taken from them, where that is planned
 * @param plannedReason what they are told then
 * @param withdrawalReason what readers are told, empty unless withdrawn
 * @param importFindings what was recognised when it was imported, empty for what was written here
 */
public record OpenedArticle(
    DraftState state,
    long siteId,
    Stage stage,
    boolean live,
    Optional<Instant> firstPublishedAt,
    Optional<Instant> publishAt,
    Optional<Instant> withdrawAt,
    String plannedReason,
    String withdrawalReason,
    String importFindings,
    String originAddress,
    Manuscript manuscript) {}
