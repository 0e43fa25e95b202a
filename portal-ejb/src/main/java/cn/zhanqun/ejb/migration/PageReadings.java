package cn.zhanqun.ejb.migration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that was read from a page, each with how sure it is. */
record PageReadings(
    Reading<String> site,
    Reading<String> channel,
    Reading<String> address,
    Reading<TitleLine> title,
    Reading<Optional<Instant>> time,
    Reading<List<RecognisedByline>> bylines,
    Reading<String> source,
    Reading<String> editor,
    Reading<ArticleBody> body) {

  RecognisedPage page() {
    return new RecognisedPage(
        site.value(),
        channel.value(),
        address.value(),
        title.value().title(),
        title.value().subtitle(),
        time.value(),
        bylines.value(),
        source.value(),
        editor.value(),
        body.value().html(),
        body.value().paragraphs(),
        body.value().headings(),
        findings());
  }

  private List<Finding> findings() {
    return List.of(
        Finding.of(PageField.SITE, site),
        Finding.of(PageField.CHANNEL, channel),
        Finding.of(PageField.ADDRESS, address),
        Finding.of(PageField.TITLE, title),
        Finding.of(PageField.SUBTITLE, Reading.sure(title.value().subtitle())),
        Finding.of(PageField.TIME, time),
        Finding.of(PageField.BYLINES, bylines),
        Finding.of(PageField.SOURCE, source),
        Finding.of(PageField.EDITOR, editor),
        Finding.of(PageField.BODY, body));
  }
}
