package cn.zhanqun.ejb.demo;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.ejb.article.Desk;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.Manuscript.Enclosure;
import cn.zhanqun.ejb.article.Publishing;
import cn.zhanqun.ejb.article.Writing;
import cn.zhanqun.ejb.media.FileUpload;
import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Two demo articles that show what an article can have: a long text with sections, a picture and
 * links that lead away; a notice with a wide table and files, of which a date was put right later.
 */
@ApplicationScoped
public class DemoExhibits {

  private static final String SITE = "weinan";
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  @Inject Sites sites;
  @Inject Writing writing;
  @Inject Publishing publishing;
  @Inject Desk desk;
  @Inject MediaLibrary library;
  @Inject FileUpload files;

  /** Publishes both; in another network than the one that comes with the portal, none. */
  public void publishAll() {
    sites
        .network()
        .site(SITE)
        .ifPresent(
            site -> {
              site.channel("yw").ifPresent(channel -> publishLongText(site, channel));
              site.channel("tzgg").ifPresent(channel -> publishNotice(site, channel));
            });
  }

  private void publishLongText(SiteView site, ChannelView channel) {
    String picture =
        library
            .upload(
                Actor.SYSTEM,
                site.id(),
                Scene.VILLAGE_NIGHT.painted(WIDTH, HEIGHT, 1),
                "village-night.jpg",
                "山脚下的村子，月亮升起来，几户人家亮着灯")
            .address();
    ArticleText text = new ArticleText();
    text.setKicker("冬夜巡护");
    text.setTitle("石桥头的那盏灯");
    text.setSubtitle("柳湾村夜间巡护队走访记");
    text.setSummary("先有灯，后有人。一支由村民自己排班的夜间巡护队，一年多没有停过一晚。");
    text.setEditor("程静好");
    List<Byline> bylines =
        List.of(
            new Byline(BylineRole.REPORTER, "秦晓禾"), new Byline(BylineRole.CORRESPONDENT, "宋以宁"));
    publish(
        new Manuscript(
            text,
            read("night-patrol.html").replace("{picture}", picture),
            "本网编辑部",
            bylines,
            Optional.empty(),
            channel.id()));
  }

  private void publishNotice(SiteView site, ChannelView channel) {
    List<Enclosure> enclosures =
        List.of(
            enclosure(site, DemoPdf.of("调解员冬季培训报名表"), "registration.pdf", "调解员冬季培训报名表"),
            enclosure(
                site,
                "期次,县区,人数\r\n第一期,东片,60\r\n第二期,西片,60\r\n".getBytes(StandardCharsets.UTF_8),
                "places.csv",
                "名额分配表"));
    long article = publish(notice(channel, enclosures, "11月20日", ""));
    Manuscript right =
        notice(channel, enclosures, "11月28日", "通知中的报名截止日期有误，“11月20日”应为“11月28日”，已改正。");
    writing.save(Actor.SYSTEM, desk.open(Actor.SYSTEM, article).state(), right);
    publishing.publish(Actor.SYSTEM, article);
  }

  private Enclosure enclosure(SiteView site, byte[] content, String name, String title) {
    InputStream sent = new ByteArrayInputStream(content);
    return new Enclosure(files.keepFile(Actor.SYSTEM, site.id(), sent, name).id(), title);
  }

  private static Manuscript notice(
      ChannelView channel, List<Enclosure> enclosures, String day, String correction) {
    ArticleText text = new ArticleText();
    text.setTitle("关于举办村（社区）调解员冬季业务培训的通知");
    text.setEditor("庞书简");
    text.setCorrection(correction);
    return new Manuscript(
        text,
        read("winter-training.html").replace("{day}", day),
        "本网编辑部",
        List.of(),
        Optional.empty(),
        channel.id(),
        enclosures);
  }

  private long publish(Manuscript manuscript) {
    long article = writing.begin(Actor.SYSTEM, manuscript).articleId();
    publishing.publish(Actor.SYSTEM, article);
    return article;
  }

  private static String read(String file) {
    try (InputStream html = DemoExhibits.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(html, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
