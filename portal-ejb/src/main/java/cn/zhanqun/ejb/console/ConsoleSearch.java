package cn.zhanqun.ejb.console;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.domain.mistake.MistakeReport;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.search.Search;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.ejb.staff.Granting;
import cn.zhanqun.ejb.staff.HolderLine;
import cn.zhanqun.ejb.staff.Staff;
import cn.zhanqun.ejb.staff.StaffFilter;
import cn.zhanqun.ejb.staff.StaffLine;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one search of the console, over everything somebody may see: articles by title, number or
 * address, channels, sites, people, reports of mistakes.
 *
 * <p>It costs the same however many articles there are, because no title of them is looked through:
 * published ones come from the search index, which is asked for the sites and channels of the actor
 * alone; what readers don't see, which is in no index, from the drafts and withdrawn editions, few
 * among many and kept apart by the database, of which the newest are looked at; one named by its
 * number from its row. Sites and channels are in memory. Whatever comes back is asked for rights
 * once more, one by one.
 */
@Stateless
public class ConsoleSearch {

  /** How many of a kind are shown beside other kinds. */
  public static final int A_FEW = 10;

  /** How many of one kind are shown alone; who has more says more. */
  public static final int MANY = 100;

  /** How many drafts and withdrawn articles are looked through. */
  private static final int UNPUBLISHED = 2_000;

  private static final int PIECE = 100;

  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  private static final List<Permission> WORK_ON_SITES =
      List.of(Permission.READ_DESK, Permission.EDIT_SITE, Permission.EDIT_CHANNELS);

  private static final String ARTICLES =
      "SELECT NEW cn.zhanqun.ejb.console.DeskArticle(a.id, a.homeSiteId, p.channelId, e.text.title, e.stage)"
          + " FROM Edition e JOIN e.article a JOIN a.placements p"
          + " WHERE p.kind = cn.zhanqun.domain.article.Placement.Kind.OWN";

  @PersistenceContext EntityManager entities;
  @Inject Search search;
  @Inject Sites sites;
  @Inject Staff staff;
  @Inject Granting granting;

  /**
   * What is found, by kind; kinds of which nothing is found are left out.
   *
   * @param typed words, a number, or the address of an article; any text whatever
   * @param only the one kind to look for, of which more are shown then
   */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public List<FoundGroup> find(Actor actor, String typed, Optional<FoundKind> only) {
    Sought sought = Sought.of(typed);
    if (sought.isEmpty()) {
      return List.of();
    }
    int atMost = only.isPresent() ? MANY : A_FEW;
    return only.map(Stream::of)
        .orElseGet(() -> Arrays.stream(FoundKind.values()))
        .map(kind -> FoundGroup.of(kind, found(kind, actor, sought, atMost + 1), atMost))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  private List<FoundLine> found(FoundKind kind, Actor actor, Sought sought, int atMost) {
    return switch (kind) {
      case ARTICLE -> articles(actor, sought, atMost);
      case CHANNEL -> channels(actor, sought);
      case SITE -> sites(actor, sought);
      case ACCOUNT -> people(actor, sought, atMost);
      case MISTAKE -> mistakes(actor, sought);
    };
  }

  /** The one of that number, then what is being written, then what readers see. */
  private List<FoundLine> articles(Actor actor, Sought sought, int atMost) {
    if (!actor.may(Permission.READ_DESK)) {
      return List.of();
    }
    Map<Long, FoundLine> found = new LinkedHashMap<>();
    sought.number().stream()
        .flatMap(this::numbered)
        .filter(article -> article.isSeenBy(actor))
        .forEach(article -> found.put(article.id(), article.line()));
    if (!sought.isAddress()) {
      unpublished(actor, sought)
          .limit(atMost)
          .forEach(article -> found.putIfAbsent(article.id(), article.line()));
      published(actor, sought, atMost).forEach(line -> found.putIfAbsent(line.id(), line));
    }
    return List.copyOf(found.values());
  }

  /** With its newest title. */
  private Stream<DeskArticle> numbered(long articleId) {
    return entities
        .createQuery(ARTICLES + " AND e.articleId = :id ORDER BY e.number DESC", DeskArticle.class)
        .setParameter("id", articleId)
        .setMaxResults(1)
        .getResultStream();
  }

  private Stream<DeskArticle> unpublished(Actor actor, Sought sought) {
    List<Long> numbers = newestHidden().distinct().toList();
    return IntStream.range(0, (numbers.size() + PIECE - 1) / PIECE)
        .mapToObj(i -> numbers.subList(i * PIECE, Math.min((i + 1) * PIECE, numbers.size())))
        .flatMap(this::asTheyAre)
        .filter(article -> sought.isIn(article.title()))
        .filter(article -> article.isSeenBy(actor));
  }

  /**
   * The numbers alone, which stand in an index, so that Derby looks at nothing else; between two
   * ends, because those that have no such time lie at one of them.
   */
  private Stream<Long> newestHidden() {
    return entities
        .createQuery(
            "SELECT e.articleId FROM Edition e WHERE e.hiddenAt BETWEEN :begin AND :end"
                + " ORDER BY e.hiddenAt DESC",
            Long.class)
        .setParameter("begin", Instant.EPOCH)
        .setParameter("end", END_OF_TIME)
        .setMaxResults(UNPUBLISHED)
        .getResultStream();
  }

  /** Those of these articles that readers don't see, or not as they are now. */
  private Stream<DeskArticle> asTheyAre(List<Long> articleIds) {
    return entities
        .createQuery(
            ARTICLES
                + " AND e.articleId IN :articles AND (e.stage = cn.zhanqun.domain.article.Stage.DRAFT"
                + " OR e.stage = cn.zhanqun.domain.article.Stage.SCHEDULED OR (e.stage = cn.zhanqun.domain.article.Stage.WITHDRAWN AND a.withdrawnAt IS NOT NULL))"
                + " ORDER BY e.changedAt DESC",
            DeskArticle.class)
        .setParameter("articles", articleIds)
        .getResultStream();
  }

  private Stream<FoundLine> published(Actor actor, Sought sought, int atMost) {
    return search.titled(sought.text(), actor.reach(Permission.READ_DESK), atMost).stream()
        .map(ConsoleSearch::asOnDesk)
        .filter(article -> article.isSeenBy(actor))
        .map(DeskArticle::line);
  }

  private static DeskArticle asOnDesk(Headline headline) {
    return new DeskArticle(
        headline.articleId(),
        headline.siteId(),
        headline.channelId(),
        headline.title(),
        Stage.PUBLISHED);
  }

  private List<FoundLine> channels(Actor actor, Sought sought) {
    return sites.network().sites().stream()
        .flatMap(site -> site.channels().stream())
        .filter(channel -> mayWorkOn(actor, channel))
        .filter(channel -> sought.isIn(channel.name(), channel.code()))
        .map(
            channel ->
                FoundLine.of(FoundKind.CHANNEL, channel.id(), channel.siteId(), channel.name()))
        .toList();
  }

  private static boolean mayWorkOn(Actor actor, ChannelView channel) {
    return actor.may(Permission.READ_DESK, channel.siteId(), channel.id())
        || actor.may(Permission.EDIT_CHANNELS, channel.siteId());
  }

  private List<FoundLine> sites(Actor actor, Sought sought) {
    return sites.network().sites().stream()
        .filter(site -> mayWorkOn(actor, site))
        .filter(site -> sought.isIn(site.name(), site.shortName(), site.code(), site.host()))
        .map(site -> FoundLine.of(FoundKind.SITE, site.id(), site.id(), site.name()))
        .toList();
  }

  private static boolean mayWorkOn(Actor actor, SiteView site) {
    return actor.may(Permission.CREATE_SITE)
        || WORK_ON_SITES.stream().anyMatch(work -> actor.mayWithin(work, site.id()));
  }

  private List<FoundLine> people(Actor actor, Sought sought, int atMost) {
    return people(actor, new StaffFilter(sought.text(), 0), atMost)
        .map(person -> FoundLine.of(FoundKind.ACCOUNT, person.id(), 0, person.displayName()))
        .toList();
  }

  private Stream<StaffLine> people(Actor actor, StaffFilter filter, int atMost) {
    if (actor.may(Permission.KEEP_ACCOUNTS)) {
      return staff.list(actor, filter, 0, atMost).stream();
    }
    return actor.may(Permission.GRANT_RIGHTS)
        ? granting.list(actor, filter, 0, atMost).stream().map(HolderLine::person)
        : Stream.empty();
  }

  private List<FoundLine> mistakes(Actor actor, Sought sought) {
    return sought.number().filter(number -> !sought.isAddress()).stream()
        .flatMap(number -> Stream.ofNullable(entities.find(MistakeReport.class, number)))
        .filter(report -> actor.may(Permission.ANSWER_MISTAKE, report.site().id()))
        .map(
            report ->
                FoundLine.of(
                    FoundKind.MISTAKE, report.id(), report.site().id(), report.mistake().wrong()))
        .toList();
  }
}
