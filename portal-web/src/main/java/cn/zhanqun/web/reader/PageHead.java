package cn.zhanqun.web.reader;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Cover;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.OfficialTags.Tag;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a page says about itself to browsers, search engines and inspectors: its title, the official
 * tags, its one address, and where feeds and marks are. Pages of a kind unknown here give their own
 * title, and their address where it is to be found by search engines.
 */
@Named
@RequestScoped
public class PageHead {

  private static final int ICON_OF_APPLE = 180;

  @Inject Visit visit;
  @Inject Settings settings;
  @Inject Accents accents;

  private SiteView site;
  private Addresses inFull;

  @PostConstruct
  void begin() {
    site = visit.site();
    inFull = visit.addresses().inFull(settings.publicAddress());
  }

  /**
   * {@code 正文标题_栏目_站点名}, {@code 栏目_站点名}, {@code 站点名}, as the inspected sites must be titled.
   *
   * @param given by a page of another kind, whole
   */
  public String title(String given) {
    return switch (visit.view()) {
      case HOME -> site.name();
      case CHANNEL -> ofChannel() + site.name();
      case ARTICLE ->
          article().map(PublishedArticle::title).orElse("") + "_" + ofChannel() + site.name();
      default -> isGiven(given) ? given : site.name();
    };
  }

  private String ofChannel() {
    return channel().map(found -> found.name() + "_").orElse("");
  }

  private static boolean isGiven(String words) {
    return words != null && !words.isEmpty();
  }

  private Optional<PublishedArticle> article() {
    return visit.article();
  }

  /** None on a page that says that nothing is there. */
  private Optional<ChannelView> channel() {
    return visit.view() == ReaderView.ERROR ? Optional.empty() : visit.channel();
  }

  public List<Tag> getOfficialTags() {
    OfficialTags tags = new OfficialTags().site(site, inFull);
    channel().ifPresent(tags::channel);
    article().ifPresent(found -> tags.article(found, channel(), inFull));
    return tags.all();
  }

  /** Empty on an article's page, where the official tag of this name says it. */
  public String getDescription() {
    return article().isPresent() ? "" : description();
  }

  private String description() {
    return article()
        .map(PublishedArticle::excerpt)
        .or(() -> channel().map(ChannelView::description))
        .filter(words -> !words.isEmpty())
        .orElseGet(() -> descriptionOf(site));
  }

  static String descriptionOf(SiteView site) {
    String channels =
        site.channels().stream()
            .map(ChannelView::name)
            .collect(Collectors.joining(ReaderWords.of("head.and")));
    return ReaderWords.of("head.site", site.name(), channels);
  }

  /**
   * The one address of this page in full; empty where search engines shall not keep it.
   *
   * @param given the address a page of another kind has on its site
   */
  public String canonical(String given) {
    return switch (visit.view()) {
      case HOME -> inFull.home(site);
      case CHANNEL -> channel().map(this::addressOfChannelPage).orElse("");
      case ARTICLE -> article().map(this::addressOf).orElse("");
      default -> isGiven(given) ? inFull.absolute(given) : "";
    };
  }

  private String addressOf(PublishedArticle article) {
    return OfficialTags.addressOf(article, inFull);
  }

  private String addressOfChannelPage(ChannelView channel) {
    return visit.page() == visit.lastPage()
        ? inFull.channel(site, channel)
        : inFull.channelPage(site, channel, visit.page());
  }

  /**
   * What is shown where somebody passes a link to this page on; nothing where it has no address.
   *
   * @param given as of {@link #title}
   * @param address as of {@link #canonical}
   */
  public List<Tag> openGraph(String given, String address) {
    String canonical = canonical(address);
    List<Tag> tags = new ArrayList<>();
    if (!canonical.isEmpty()) {
      tags.add(new Tag("og:type", article().isPresent() ? "article" : "website"));
      tags.add(
          new Tag(
              "og:title", article().map(PublishedArticle::title).orElseGet(() -> title(given))));
      tags.add(new Tag("og:description", description()));
      tags.add(new Tag("og:url", canonical));
      tags.add(new Tag("og:site_name", site.name()));
      tags.add(new Tag("og:locale", "zh_CN"));
      article().ifPresent(found -> addArticle(found, tags));
    }
    return tags;
  }

  private void addArticle(PublishedArticle article, List<Tag> tags) {
    tags.add(new Tag("article:published_time", CityTime.withOffset(article.firstPublishedAt())));
    tags.add(new Tag("article:modified_time", CityTime.withOffset(article.revisedAt())));
    channel().ifPresent(found -> tags.add(new Tag("article:section", found.name())));
    article.cover().ifPresent(picture -> addPicture(picture, tags));
  }

  private void addPicture(Cover picture, List<Tag> tags) {
    tags.add(new Tag("og:image", inFull.absolute(picture.address())));
    tags.add(new Tag("og:image:width", String.valueOf(picture.width())));
    tags.add(new Tag("og:image:height", String.valueOf(picture.height())));
    if (!picture.alt().isEmpty()) {
      tags.add(new Tag("og:image:alt", picture.alt()));
    }
  }

  /** JSON-LD, safe inside a script element; empty on pages that have none. */
  public String getStructuredData() {
    StructuredData data = new StructuredData(site, inFull);
    return switch (visit.view()) {
      case HOME -> data.ofHome();
      case CHANNEL -> channel().map(data::ofChannel).orElse("");
      case ARTICLE -> article().map(found -> data.ofArticle(found, channel())).orElse("");
      default -> "";
    };
  }

  /** The feeds of the site and of the channel shown. */
  public List<Alternate> getFeeds() {
    Addresses links = visit.addresses();
    List<Alternate> feeds = new ArrayList<>();
    channel()
        .ifPresent(
            found -> {
              String title = found.name() + "_" + site.name();
              feeds.add(Alternate.atom(title, links.document(site, found, DocumentKind.ATOM_FEED)));
              feeds.add(Alternate.json(title, links.document(site, found, DocumentKind.JSON_FEED)));
            });
    feeds.add(Alternate.atom(site.name(), links.document(site, DocumentKind.ATOM_FEED)));
    feeds.add(Alternate.json(site.name(), links.document(site, DocumentKind.JSON_FEED)));
    return feeds;
  }

  public String getSiteName() {
    return site.name();
  }

  public String getSearchDescription() {
    return visit.addresses().document(site, DocumentKind.SEARCH_DESCRIPTION);
  }

  public String getManifest() {
    return visit.addresses().document(site, DocumentKind.MANIFEST);
  }

  public String getIcon() {
    return visit.addresses().document(site, DocumentKind.ICON);
  }

  public String getTouchIcon() {
    return visit.addresses().icon(site, ICON_OF_APPLE);
  }

  /** The colour of the browser's own bar by day. */
  public String getColour() {
    return accents.of(site).light();
  }

  public String getColourByNight() {
    return accents.of(site).bar();
  }

  /** A feed that follows what this page shows. */
  public record Alternate(String title, String type, String address) {

    static Alternate atom(String title, String address) {
      return new Alternate(title, "application/atom+xml", address);
    }

    static Alternate json(String title, String address) {
      return new Alternate(title, "application/feed+json", address);
    }
  }
}
