package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.ejb.article.BodySetting.Picture;
import cn.zhanqun.ejb.article.BodySetting.Words;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A setting for readers to try texts with, and how a text without its hints is got back. */
final class SetTexts {

  static final BodySetting SETTING =
      new BodySetting(
          Map.of(7L, new Picture("a.png", 800, 600)),
          Set.of("www.example.net"),
          "/fuping/leave?to=",
          new Words("放大：", "缺图：", "表格", "可滑动", "将离开："));

  private SetTexts() {}

  static SafeHtml withoutHints(SafeHtml set) {
    Document page = Jsoup.parse(set.html());
    page.select(".slide-hint, .missing-picture").remove();
    return SafeHtml.sanitized(page.body().html(), 1);
  }
}
