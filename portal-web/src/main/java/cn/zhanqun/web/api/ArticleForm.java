package cn.zhanqun.web.api;

import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.ejb.article.Manuscript;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as a program hands it in, whole each time: what is left out is empty. A draft may lack
 * anything but its place; publishing asks for the rest.
 *
 * @param site code of its home site
 * @param channel code of a channel of that site
 * @param body HTML, sanitized before it is kept
 * @param correction what readers of the edition before shall be told was put right; counts for an
 *     article that was published before
 * @param attachments files to stand below the text, in order
 * @param shownAt the time readers shall see; left out, it is the moment of publishing
 */
public record ArticleForm(
    String site,
    String channel,
    String kicker,
    String title,
    String subtitle,
    String summary,
    String body,
    String source,
    String editor,
    List<BylineJson> bylines,
    Optional<Instant> shownAt,
    String correction,
    List<AttachmentForm> attachments) {

  Manuscript manuscript(Places places) {
    ArticleText text = new ArticleText();
    text.setKicker(kicker);
    text.setTitle(title);
    text.setSubtitle(subtitle);
    text.setSummary(summary);
    text.setEditor(editor);
    text.setCorrection(correction);
    return new Manuscript(
        text,
        body,
        source,
        bylines.stream().map(BylineJson::asByline).toList(),
        shownAt,
        places.channelNamed(site, channel).id(),
        attachments.stream().map(AttachmentForm::enclosure).toList());
  }
}
