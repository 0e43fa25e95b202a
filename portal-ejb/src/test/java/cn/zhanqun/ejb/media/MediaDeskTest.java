package cn.zhanqun.ejb.media;

import static cn.zhanqun.ejb.media.SentPictures.decoded;
import static cn.zhanqun.ejb.media.SentPictures.encoded;
import static cn.zhanqun.ejb.media.SentPictures.fourColours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.media.AltMissing;
import cn.zhanqun.domain.media.Description;
import cn.zhanqun.domain.media.Focus;
import cn.zhanqun.domain.media.MediaChangedBySomebodyElse;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.media.MediaSought.Standing;
import cn.zhanqun.ejb.media.MediaUse.Place;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The media library as staff see it, in real databases. */
class MediaDeskTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Description BRIDGE =
      new Description("夜里的石桥", "周摄影", "桥上的灯", new Focus(20, 80));

  @TempDir Path folder;

  private final List<LedgerChange> written = new ArrayList<>();
  private final MediaDesk desk = new MediaDesk();
  private EntityManagerFactory factory;
  private EntityManager entities;
  private Site city;
  private Site county;
  private Channel news;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void files_are_found_by_words_kind_and_use(TestDatabase database) {
    aLibraryIn(database);
    MediaFile bridge = picture("bridge.jpg");
    MediaFile tree = picture("tree_1.jpg");
    MediaFile rules = file("rules.pdf");
    desk.describe(Actor.SYSTEM, bridge.id(), bridge.version(), BRIDGE);
    anArticle("<p><img src=\"/media/" + tree.id() + "/tree_1.jpg\" alt=\"\"></p>");

    assertEquals(List.of(rules, tree, bridge), found(MediaSought.ANYTHING));
    assertEquals(List.of(bridge), found(sought("石桥", Standing.ANY)));
    assertEquals(List.of(bridge), found(sought("BRIDGE", Standing.ANY)));
    assertEquals(List.of(tree), found(sought("_", Standing.ANY)));
    assertEquals(List.of(tree), found(sought("", Standing.USED)));
    assertEquals(List.of(rules, bridge), found(sought("", Standing.UNUSED)));
    assertEquals(List.of(tree), found(sought("", Standing.WITHOUT_ALT)));
    assertEquals(
        List.of(rules), found(new MediaSought("", Optional.of(MediaKind.DOCUMENT), Standing.ANY)));
    assertEquals(2, desk.count(Actor.SYSTEM, city.id(), sought("", Standing.UNUSED)));
    assertTrue(desk.open(Actor.SYSTEM, tree.id()).used());
    assertFalse(desk.open(Actor.SYSTEM, bridge.id()).used());
  }

  @ParameterizedTest
  @EnumSource
  void a_picture_names_every_place_where_it_is_used(TestDatabase database) {
    aLibraryIn(database);
    MediaFile bridge = picture("bridge.jpg");
    Article article = anArticle("<p><img src=\"/media/" + bridge.id() + "/a.jpg\" alt=\"\"></p>");
    article.publish(NOON);
    Article draft = anArticle("<p>无图</p>");
    draft.openDraft(NOON).coverWith(Optional.of(bridge));
    city.wearPictures(Optional.of(bridge.id()), Optional.empty());
    news.wearPicture(bridge.id());
    entities.flush();

    List<MediaUse> uses = desk.uses(Actor.SYSTEM, bridge.id());

    assertEquals(
        Set.of(
            new MediaUse(Place.TEXT, article.id(), "标题", true),
            new MediaUse(Place.COVER, draft.id(), "标题", false),
            new MediaUse(Place.LOGO, city.id(), "市网", true),
            new MediaUse(Place.CHANNEL, news.id(), "要闻", true)),
        Set.copyOf(uses));
    assertEquals(Place.COVER, uses.get(3).place());
  }

  @ParameterizedTest
  @EnumSource
  void a_later_edition_without_the_picture_leaves_it_used_by_the_earlier_one(
      TestDatabase database) {
    aLibraryIn(database);
    MediaFile bridge = picture("bridge.jpg");
    Article article = anArticle("<p><img src=\"/media/" + bridge.id() + "/a.jpg\" alt=\"\"></p>");
    article.publish(NOON);
    Edition next = article.openDraft(NOON);
    next.rewrite(text(), SafeHtml.sanitized("<p>改</p>", 1), "", NOON);
    article.publish(NOON);
    entities.flush();

    assertEquals(
        List.of(new MediaUse(Place.TEXT, article.id(), "标题", false)),
        desk.uses(Actor.SYSTEM, bridge.id()));
    assertEquals(List.of(bridge), found(sought("", Standing.USED)));
  }

  @ParameterizedTest
  @EnumSource
  void another_picture_takes_its_place_under_the_same_number_at_a_new_address(TestDatabase database)
      throws IOException {
    aLibraryIn(database);
    MediaFile bridge = picture("bridge.jpg");
    MediaLine described = desk.describe(Actor.SYSTEM, bridge.id(), bridge.version(), BRIDGE);

    MediaLine replaced =
        desk.replace(
            Actor.SYSTEM,
            bridge.id(),
            described.version(),
            encoded(fourColours(120, 90), "png"),
            "new.png");
    MediaLine again =
        desk.replace(
            Actor.SYSTEM,
            bridge.id(),
            replaced.version(),
            encoded(fourColours(100, 90), "jpg"),
            "newer.jpg");

    assertEquals(bridge.id(), replaced.id());
    assertEquals("/media/" + bridge.id() + "/bridge-2.png", replaced.address());
    assertEquals("bridge-3.jpg", again.name());
    assertEquals(100, again.width());
    assertEquals("夜里的石桥", again.description().alt());
    assertEquals(Focus.CENTRE, again.description().focus());
    assertTrue(Files.isRegularFile(desk.store.path(new ContentHash(bridge.contentHash()))));
    assertEquals(LedgerAction.PICTURE_REPLACED, written.get(written.size() - 1).action());
  }

  @ParameterizedTest
  @EnumSource
  void what_lies_outside_of_an_area_is_cut_off(TestDatabase database) throws IOException {
    aLibraryIn(database);
    MediaFile bridge = picture("bridge.jpg");

    MediaLine cut =
        desk.crop(Actor.SYSTEM, bridge.id(), bridge.version(), new PictureArea(50, 0, 50, 50));

    BufferedImage left =
        decoded(Files.readAllBytes(desk.store.path(new ContentHash(bridge.contentHash()))));
    assertEquals(200, cut.width());
    assertEquals(150, cut.height());
    assertEquals(200, left.getWidth());
    assertTrue((left.getRGB(100, 75) >> 8 & 0xFF) > 200, "green");
    assertThrows(
        AreaNotPossible.class,
        () -> desk.crop(Actor.SYSTEM, bridge.id(), cut.version(), new PictureArea(99, 0, 5, 50)));
  }

  @ParameterizedTest
  @EnumSource
  void who_saw_an_earlier_state_changes_nothing(TestDatabase database) {
    aLibraryIn(database);
    MediaFile bridge = picture("bridge.jpg");
    long seen = bridge.version();
    desk.describe(Actor.SYSTEM, bridge.id(), seen, BRIDGE);

    assertNotEquals(seen, bridge.version());
    assertThrows(
        MediaChangedBySomebodyElse.class,
        () -> desk.describe(Actor.SYSTEM, bridge.id(), seen, BRIDGE));
    assertThrows(
        MediaChangedBySomebodyElse.class,
        () -> desk.crop(Actor.SYSTEM, bridge.id(), seen, new PictureArea(0, 0, 50, 50)));
  }

  @ParameterizedTest
  @EnumSource
  void a_picture_needs_words_and_only_a_picture_is_replaced(TestDatabase database) {
    aLibraryIn(database);
    MediaFile bridge = picture("bridge.jpg");
    MediaFile rules = file("rules.pdf");
    Description silent = new Description(" ", "", "", Focus.CENTRE);
    byte[] sent = encoded(fourColours(100, 90), "jpg");

    assertThrows(
        AltMissing.class, () -> desk.describe(Actor.SYSTEM, bridge.id(), bridge.version(), silent));
    desk.describe(Actor.SYSTEM, rules.id(), rules.version(), silent);
    assertThrows(
        MediaMissing.class,
        () -> desk.replace(Actor.SYSTEM, rules.id(), rules.version(), sent, "a.jpg"));
    assertThrows(MediaMissing.class, () -> desk.open(Actor.SYSTEM, 999_999));
  }

  @ParameterizedTest
  @EnumSource
  void who_may_upload_may_describe_and_replaces_nothing(TestDatabase database) {
    aLibraryIn(database);
    MediaFile bridge = picture("bridge.jpg");
    byte[] sent = encoded(fourColours(100, 90), "jpg");
    Actor author =
        Actor.of(
            9,
            "author",
            Set.of(Permission.READ_DESK, Permission.UPLOAD_PICTURE),
            Reach.ofSite(city.id()));
    Actor stranger =
        Actor.of(8, "stranger", Set.of(Permission.values()), Reach.ofSite(county.id()));

    desk.describe(author, bridge.id(), bridge.version(), BRIDGE);
    assertThrows(
        NotPermitted.class, () -> desk.replace(author, bridge.id(), bridge.version(), sent, "a"));
    assertThrows(NotPermitted.class, () -> desk.open(stranger, bridge.id()));
    assertThrows(NotPermitted.class, () -> desk.uses(stranger, bridge.id()));
    assertThrows(
        NotPermitted.class, () -> desk.list(stranger, city.id(), MediaSought.ANYTHING, 0, 9));
    assertThrows(
        NotPermitted.class, () -> desk.replace(stranger, bridge.id(), bridge.version(), sent, "a"));
  }

  @ParameterizedTest
  @EnumSource
  void of_texts_that_were_there_before_it_is_noted_what_they_show(TestDatabase database) {
    aLibraryIn(database);
    MediaFile bridge = picture("bridge.jpg");
    anArticle("<p><img src=\"/media/" + bridge.id() + "/a.jpg\" alt=\"\"></p>");
    entities.flush();
    entities.createNativeQuery("DELETE FROM edition_picture").executeUpdate();
    entities.createNativeQuery("UPDATE edition SET pictures_noted = FALSE").executeUpdate();
    entities.clear();
    PictureNoting noting = new PictureNoting();
    noting.entities = entities;

    assertTrue(noting.noteSome());
    entities.flush();

    assertFalse(noting.noteSome());
    assertEquals(1, desk.uses(Actor.SYSTEM, bridge.id()).size());
  }

  private List<MediaFile> found(MediaSought sought) {
    return desk.list(Actor.SYSTEM, city.id(), sought, 0, 20).stream()
        .map(line -> entities.find(MediaFile.class, line.id()))
        .toList();
  }

  private static MediaSought sought(String words, Standing standing) {
    return new MediaSought(words, Optional.empty(), standing);
  }

  private void aLibraryIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    city = Site.mainSite("city", "市网", "市");
    county = Site.subSite("heshan", "河山网", "河山", 1);
    news = new Channel(city, "yw", "要闻", "政务动态", "", "", 1);
    entities.persist(city);
    entities.persist(county);
    entities.persist(news);
    desk.entities = entities;
    desk.ledger = new NotedLedger(entities, written);
    desk.intake = new PictureIntake();
    desk.store = MediaStore.openAt(folder.resolve("media"), Clock.systemUTC());
  }

  private MediaFile picture(String name) {
    byte[] content = encoded(fourColours(400, 300), "jpg");
    String hash = desk.store.write(content).hex();
    return saved(MediaFile.picture(city, hash, name, "image/jpeg", 400, 300, content.length, NOON));
  }

  private MediaFile file(String name) {
    return saved(
        MediaFile.attachment(
            city, MediaKind.DOCUMENT, "0".repeat(64), name, "application/pdf", 9, NOON));
  }

  private MediaFile saved(MediaFile file) {
    entities.persist(file);
    entities.flush();
    return file;
  }

  private Article anArticle(String body) {
    Article article = Article.begin(city, NOON);
    article.placeIn(news, NOON);
    Edition draft = article.openDraft(NOON);
    draft.rewrite(text(), SafeHtml.sanitized(body, 1), "", NOON);
    draft.creditTo(Optional.of(source()));
    entities.persist(article);
    return article;
  }

  private Source source() {
    return entities
        .createQuery("SELECT s FROM Source s", Source.class)
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              Source source = new Source("本网编辑部");
              entities.persist(source);
              return source;
            });
  }

  private static ArticleText text() {
    ArticleText text = new ArticleText();
    text.setTitle("标题");
    return text;
  }
}
