package cn.zhanqun.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.zhanqun.access.ServiceGrounds.Thing;
import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Proof;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.mistake.ReportedMistake;
import cn.zhanqun.domain.site.ChannelProfile;
import cn.zhanqun.domain.site.GreyDays;
import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.domain.site.NoticePeriod;
import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.ejb.account.ApiTokens;
import cn.zhanqun.ejb.account.Rights;
import cn.zhanqun.ejb.account.WantedToken;
import cn.zhanqun.ejb.article.DraftState;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.Manuscript.Enclosure;
import cn.zhanqun.ejb.article.Publishing;
import cn.zhanqun.ejb.article.Writing;
import cn.zhanqun.ejb.media.FileUpload;
import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.mistake.MistakeReports;
import cn.zhanqun.ejb.site.Arranging;
import cn.zhanqun.ejb.site.ChannelEditing;
import cn.zhanqun.ejb.site.Greyings;
import cn.zhanqun.ejb.site.NoticeBars;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.ejb.staff.Duty;
import cn.zhanqun.ejb.staff.GrantPlace;
import cn.zhanqun.ejb.staff.Granting;
import cn.zhanqun.ejb.staff.RoleLine;
import cn.zhanqun.ejb.staff.Roles;
import cn.zhanqun.ejb.staff.Staff;
import cn.zhanqun.ejb.staff.StandIns;
import cn.zhanqun.ejb.staff.Units;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * What is made before services are called by everybody: people of every role, who hold it on one
 * site or for all, and things on that site and on another, each in every place where it can be.
 */
@ApplicationScoped
public class ServicePreparation {

  private static final LocalDate GREY = LocalDate.parse("2098-01-01");
  private static final NoticePeriod SHOWN =
      new NoticePeriod(
          Instant.parse("2098-01-01T00:00:00Z"), Instant.parse("2098-01-02T00:00:00Z"));

  @PersistenceContext EntityManager entities;
  @Inject Rights rights;
  @Inject ApiTokens tokens;
  @Inject Staff staff;
  @Inject Roles roles;
  @Inject Granting granting;
  @Inject StandIns standIns;
  @Inject Units units;
  @Inject Sites sites;
  @Inject ChannelEditing channels;
  @Inject Writing writing;
  @Inject Publishing publishing;
  @Inject MediaLibrary library;
  @Inject FileUpload upload;
  @Inject MistakeReports mistakes;
  @Inject Greyings greyings;
  @Inject NoticeBars bars;
  @Inject Arranging arranging;

  private final Map<String, Actor> people = new HashMap<>();
  private final Map<Long, Long> ownTokens = new HashMap<>();
  private ServiceGrounds own;
  private ServiceGrounds other;
  private NetworkThings network;

  @PostConstruct
  void prepare() {
    List<SiteView> all = sites.network().sites();
    own = groundsOf(all.get(1), "one", "甲处");
    other = groundsOf(all.get(2), "two", "乙处");
    Map<String, Long> numbers =
        roles.list(Actor.SYSTEM).stream().collect(Collectors.toMap(RoleLine::code, RoleLine::id));
    people.put("founder", founder());
    numbers.keySet().retainAll(AccessMatrix.ROLES);
    numbers.forEach((role, number) -> people.put(role, somebody(role, number)));
    people.values().forEach(this::giveToken);
    network = networkThings();
  }

  private ServiceGrounds groundsOf(SiteView site, String code, String mark) {
    long siteId = site.id();
    Map<Thing, Object> things = new EnumMap<>(Thing.class);
    things.put(Thing.SITE, siteId);
    things.put(Thing.CHANNEL_CODE, "matrix-" + code);
    things.put(Thing.CHANNEL, channel(siteId, "matrix-" + code, mark));
    things.put(Thing.FURTHER_CHANNEL, channel(siteId, "further-" + code, mark + "之二"));
    things.put(
        Thing.PICTURE, library.upload(Actor.SYSTEM, siteId, picture(), "matrix.png", mark).id());
    things.put(
        Thing.FILE,
        upload
            .keepFile(Actor.SYSTEM, siteId, new ByteArrayInputStream(mark.getBytes(UTF_8)), "x.txt")
            .id());
    things.put(Thing.HOME, arranging.open(Actor.SYSTEM, siteId).state());
    things.put(Thing.MISTAKE, mistake(siteId, mark));
    things.put(
        Thing.GREYING,
        greyings
            .set(
                Actor.SYSTEM,
                Optional.of(siteId),
                GreyingScope.HOME_PAGES,
                new GreyDays(GREY, GREY),
                mark)
            .id());
    things.put(
        Thing.NOTICE_BAR,
        bars.putUp(Actor.SYSTEM, Optional.of(siteId), NoticeTone.CALM, mark, "", SHOWN).id());
    ServiceGrounds grounds = new ServiceGrounds(mark, things);
    things.put(Thing.DRAFT, article(grounds));
    DraftState published = article(grounds);
    publishing.publish(Actor.SYSTEM, published);
    things.put(Thing.PUBLISHED, published.articleId());
    return new ServiceGrounds(mark, things);
  }

  private long channel(long siteId, String code, String name) {
    return channels.add(Actor.SYSTEM, siteId, code, ChannelProfile.named(name, "栏目")).channelId();
  }

  private static byte[] picture() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_BYTE_GRAY), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private long mistake(long siteId, String mark) {
    return mistakes.report(siteId, new ReportedMistake("", "", mark, ""), "127.0.0.13").number();
  }

  private DraftState article(ServiceGrounds grounds) {
    return writing.begin(Actor.SYSTEM, manuscript(grounds)).state();
  }

  /** A text for a channel of the grounds, with a file of theirs. */
  static Manuscript manuscript(ServiceGrounds grounds) {
    ArticleText text = new ArticleText();
    text.setTitle("权限矩阵" + grounds.mark());
    return new Manuscript(
        text,
        "<p>正文</p>",
        "本站",
        List.of(),
        Optional.empty(),
        grounds.number(Thing.CHANNEL),
        List.of(new Enclosure(grounds.number(Thing.FILE), "")));
  }

  /** The first account of the portal, which nobody can be granted to be. */
  private Actor founder() {
    return actor(
        entities
            .createQuery(
                "SELECT g.account FROM Grant g WHERE g.role.code = 'founder' ORDER BY g.id",
                Account.class)
            .setMaxResults(1)
            .getSingleResult());
  }

  private Actor somebody(String role, long roleId) {
    long accountId = account(role);
    GrantPlace place =
        AccessMatrix.ON_ONE_SITE.contains(role)
            ? GrantPlace.site(own.number(Thing.SITE))
            : GrantPlace.NETWORK;
    granting.grant(Actor.SYSTEM, accountId, roleId, place, Optional.empty());
    return actor(entities.find(Account.class, accountId));
  }

  private long account(String name) {
    return staff.add(Actor.SYSTEM, "matrix-" + name, name, Optional.empty()).id();
  }

  private Actor actor(Account account) {
    return rights.actorFor(account).provenBy(Proof.JUST_NOW);
  }

  private void giveToken(Actor actor) {
    tokens.issue(actor, aToken());
    ownTokens.put(actor.accountId(), tokens.list(actor).get(0).id());
  }

  static WantedToken aToken() {
    return new WantedToken("权限矩阵", Set.of(Permission.KEEP_OWN_ACCOUNT), Set.of(), Optional.empty());
  }

  private NetworkThings networkThings() {
    long colleague = account("colleague");
    long absent = account("absent");
    long role = roles.add(Actor.SYSTEM, "matrix", "权限矩阵", Set.of(Permission.READ_DESK));
    return new NetworkThings(
        colleague,
        absent,
        role,
        granting.grant(Actor.SYSTEM, colleague, role, GrantPlace.NETWORK, Optional.empty()).id(),
        standIns.agree(Actor.SYSTEM, colleague, absent, aDay()).id(),
        units.make(Actor.SYSTEM, "权限矩阵", Optional.empty()));
  }

  static Duty aDay() {
    return new Duty(Instant.parse("2098-01-01T00:00:00Z"), Instant.parse("2098-01-02T00:00:00Z"));
  }

  /** Who holds this role, and gave a second factor just now. */
  public Actor whoIs(String role) {
    return people.get(role);
  }

  /** The number of a token of the actor's own; 0 for the system, which has none. */
  public long tokenOf(Actor actor) {
    return ownTokens.getOrDefault(actor.accountId(), 0L);
  }

  /** The site for which people of one site hold their roles. */
  public ServiceGrounds own() {
    return own;
  }

  public ServiceGrounds other() {
    return other;
  }

  public NetworkThings network() {
    return network;
  }

  /** What belongs to no site. */
  public record NetworkThings(
      long colleague, long absent, long role, long grant, long standIn, long unit) {}
}
