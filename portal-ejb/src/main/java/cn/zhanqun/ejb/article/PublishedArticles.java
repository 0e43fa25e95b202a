package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.page.PageTag;
import cn.zhanqun.ejb.page.TagRecorder;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one door for readers: what is published now, and nothing else. Every query here carries that
 * condition, so whether a draft can leak is answered by reading this file; and every answer leaves
 * its tags with the page that is being made.
 */
@Stateless
public class PublishedArticles {

  /** How many articles a page of a channel holds. */
  public static final int PAGE_SIZE = 20;

  /** How far away a neighbour is looked for. */
  private static final long NEAR = 5;

  /** Which articles stand where; read from one table, so that an index alone gives the order. */
  private static final String PLACES =
      "SELECT NEW cn.zhanqun.ejb.article.Place(p.articleId, p.channelId) FROM Placement p"
          + " WHERE p.ordinal IS NOT NULL";

  private static final String HEADLINES =
      "SELECT NEW cn.zhanqun.ejb.article.Headline(a.id, a.homeSiteId, p.channelId, e.text.title,"
          + " e.text.subtitle, e.excerpt, e.shownAt, a.firstPublishedAt,"
          + " m.id, m.fileName, m.alt, m.width, m.height, m.focusX, m.focusY)"
          + " FROM Edition e JOIN e.article a JOIN a.placements p LEFT JOIN e.cover m"
          + " WHERE e.articleId IN :articles"
          + " AND p.kind = cn.zhanqun.domain.article.Placement.Kind.OWN"
          + " AND e.stage = cn.zhanqun.domain.article.Stage.PUBLISHED";

  /** The numbers are named on both sides, because no database looks for them on the other. */
  private static final String WITHIN =
      " FROM Edition e JOIN e.article a WHERE e.stage = cn.zhanqun.domain.article.Stage.PUBLISHED"
          + " AND a.id > :after AND a.id <= :upTo AND e.article.id > :after AND e.article.id <="
          + " :upTo";

  /** The names under the title are few, so that the rest may come once with each of them. */
  private static final String ARTICLE =
      "SELECT NEW cn.zhanqun.ejb.article.FoundArticle(a.id, a.homeSiteId, p.channelId, p.ordinal,"
          + " e.id, e.number, e.text, e.body, e.excerpt, s.name, e.shownAt, a.firstPublishedAt,"
          + " e.changedAt, m.id, m.fileName, m.alt, m.width, m.height, m.focusX, m.focusY, b.role, b.name,"
          + " (SELECT COUNT(t) FROM Edition w JOIN w.attachments t WHERE w.id = e.id),"
          + " (SELECT COUNT(c) FROM Correction c WHERE c.article.id = a.id))"
          + " FROM Edition e JOIN e.article a LEFT JOIN e.source s LEFT JOIN e.cover m"
          + " LEFT JOIN a.placements p"
          + " ON p.kind = cn.zhanqun.domain.article.Placement.Kind.OWN"
          + " LEFT JOIN e.bylines b"
          + " WHERE a.id = :id AND e.stage = cn.zhanqun.domain.article.Stage.PUBLISHED"
          + " ORDER BY INDEX(b)";

  @PersistenceContext EntityManager entities;
  @Inject TagRecorder tags;

  /** The article with this number, if readers may see it now. */
  public Optional<PublishedArticle> find(long articleId) {
    tags.shows(PageTag.article(articleId));
    List<FoundArticle> rows =
        entities
            .createQuery(ARTICLE, FoundArticle.class)
            .setParameter("id", articleId)
            .getResultList();
    return rows.stream().findFirst().map(found -> asReadersSee(found, rows));
  }

  /**
   * @param rows the same article with each of its names
   */
  private PublishedArticle asReadersSee(FoundArticle found, List<FoundArticle> rows) {
    return found.with(
        rows.stream().flatMap(row -> row.byline().stream()).toList(),
        found.attachments() == 0 ? List.of() : attachments(found.editionId()),
        found.corrections() == 0 ? List.of() : corrections(found.articleId()));
  }

  private List<AttachedFile> attachments(long editionId) {
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.article.AttachedFile(m.id, m.kind, m.fileName,"
                + " m.contentType, m.byteCount, m.contentHash, t.title) FROM Edition e JOIN"
                + " e.attachments t JOIN t.file m WHERE e.id = :edition ORDER BY INDEX(t)",
            AttachedFile.class)
        .setParameter("edition", editionId)
        .getResultList();
  }

  private List<CorrectionNote> corrections(long articleId) {
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.article.CorrectionNote(c.note, c.correctedAt)"
                + " FROM Correction c WHERE c.article.id = :article ORDER BY c.id",
            CorrectionNote.class)
        .setParameter("article", articleId)
        .getResultList();
  }

  /**
   * What stands before and after an article in its channel. Looked for among the places near by:
   * where all of these were withdrawn there is none.
   */
  public Neighbours neighbours(PublishedArticle article) {
    if (article.ordinal() == 0) {
      return Neighbours.NONE;
    }
    List<Headline> around = visible(placesAround(article));
    int here = around.stream().map(Headline::articleId).toList().indexOf(article.articleId());
    if (here < 0) {
      return Neighbours.NONE;
    }
    Optional<Headline> previous = around.stream().limit(here).reduce((one, other) -> other);
    Optional<Headline> next = around.stream().skip(here + 1L).findFirst();
    if (next.isEmpty()) {
      tags.shows(PageTag.newestIn(article.channelId()));
    }
    Stream.concat(previous.stream(), next.stream()).forEach(this::leaveTag);
    return new Neighbours(previous, next);
  }

  private List<Place> placesAround(PublishedArticle article) {
    return entities
        .createQuery(
            PLACES
                + " AND p.channelId = :channel AND p.ordinal BETWEEN :first AND :last"
                + " ORDER BY p.ordinal",
            Place.class)
        .setParameter("channel", article.channelId())
        .setParameter("first", article.ordinal() - NEAR)
        .setParameter("last", article.ordinal() + NEAR)
        .getResultList();
  }

  /** What became of an article that readers could see once and can't now. */
  public Optional<Withdrawal> findWithdrawal(long articleId) {
    tags.shows(PageTag.article(articleId));
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.article.Withdrawal(a.id, a.homeSiteId, a.withdrawalReason,"
                + " a.withdrawnAt, a.firstPublishedAt) FROM Article a WHERE a.id = :id AND"
                + " a.withdrawnAt IS NOT NULL",
            Withdrawal.class)
        .setParameter("id", articleId)
        .getResultStream()
        .findFirst();
  }

  /** The newest articles of a channel, newest first. */
  public List<Headline> newestIn(long channelId, int count) {
    tags.shows(PageTag.newestIn(channelId));
    return headlines(
        " AND p.channelId = :channel ORDER BY p.ordinal DESC",
        count,
        query -> query.setParameter("channel", channelId));
  }

  /**
   * The newest articles of each of these channels, newest first, by channel.
   *
   * @param counts how many of which channel
   */
  public Map<Long, List<Headline>> newestInEach(Map<Long, Integer> counts) {
    counts.keySet().forEach(channelId -> tags.shows(PageTag.newestIn(channelId)));
    return newestOfEach(NewestPlaces.OF_CHANNELS, counts, this::newestIn);
  }

  /** The newest article of each of these channels, by channel; one without any is left out. */
  public Map<Long, Headline> newestInEach(Collection<Long> channelIds) {
    return theOneOf(newestInEach(oneOfEach(channelIds)));
  }

  /** The newest articles of a site, newest first. */
  public List<Headline> newestOn(long siteId, int count) {
    tags.shows(PageTag.newestOn(siteId));
    return headlines(
        " AND p.siteId = :site ORDER BY p.placedAt DESC",
        count,
        query -> query.setParameter("site", siteId));
  }

  /** The newest article of each of these sites, by site; one without any is left out. */
  public Map<Long, Headline> newestOnEach(Collection<Long> siteIds) {
    siteIds.forEach(siteId -> tags.shows(PageTag.newestOn(siteId)));
    return theOneOf(newestOfEach(NewestPlaces.OF_SITES, oneOfEach(siteIds), this::newestOn));
  }

  private static Map<Long, Integer> oneOfEach(Collection<Long> owners) {
    return owners.stream().collect(Collectors.toMap(Function.identity(), owner -> 1));
  }

  private static Map<Long, Headline> theOneOf(Map<Long, List<Headline>> newest) {
    return newest.entrySet().stream()
        .filter(list -> !list.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, list -> list.getValue().get(0)));
  }

  /**
   * What many lists begin with, for two statements.
   *
   * @param alone reads one of them by itself, which is needed where something in it was withdrawn
   */
  private Map<Long, List<Headline>> newestOfEach(
      NewestPlaces lists,
      Map<Long, Integer> counts,
      BiFunction<Long, Integer, List<Headline>> alone) {
    Map<Long, List<Place>> places = lists.read(entities, counts);
    Map<Long, Headline> published =
        published(places.values().stream().flatMap(List::stream).toList());
    Map<Long, List<Headline>> found = new HashMap<>();
    places.forEach(
        (owner, its) -> {
          int wanted = counts.get(owner);
          List<Headline> visible = inOrder(its, published);
          boolean goesOn = visible.size() < wanted && its.size() == wanted;
          found.put(owner, goesOn ? alone.apply(owner, wanted) : visible);
        });
    found.values().stream().flatMap(List::stream).forEach(this::leaveTag);
    return found;
  }

  /**
   * A page of a channel, newest first. Pages are numbered from the oldest; the newest page also
   * shows what is on the page before it, so that it is never nearly empty.
   *
   * @param page from 1 to {@link #lastPageOf}
   */
  public List<Headline> page(long channelId, long page, long lastPage) {
    tags.shows(PageTag.channelPage(channelId, page));
    long first = (page == lastPage ? Math.max(0, page - 2) : page - 1) * PAGE_SIZE + 1;
    return headlines(
        " AND p.channelId = :channel AND p.ordinal BETWEEN :first AND :last ORDER BY p.ordinal"
            + " DESC",
        2 * PAGE_SIZE,
        query ->
            query
                .setParameter("channel", channelId)
                .setParameter("first", first)
                .setParameter("last", page * PAGE_SIZE));
  }

  /** How many pages a channel has; an empty one has one. */
  public long lastPageOf(long channelId) {
    tags.shows(PageTag.newestIn(channelId));
    try {
      long last =
          entities
              .createQuery("SELECT c.lastOrdinal FROM Channel c WHERE c.id = :id", Long.class)
              .setParameter("id", channelId)
              .getSingleResult();
      return Math.max(1, (last + PAGE_SIZE - 1) / PAGE_SIZE);
    } catch (NoResultException unknown) {
      throw new ChannelMissing(channelId);
    }
  }

  /** The same articles, with who wrote them and since when they say what they say. */
  public List<NewsItem> asNews(List<Headline> headlines) {
    List<Long> ids = headlines.stream().map(Headline::articleId).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, List<String>> names = namesUnder(ids);
    Map<Long, Responsibility> responsibilities = responsibilitiesFor(ids);
    return headlines.stream()
        .filter(headline -> responsibilities.containsKey(headline.articleId()))
        .map(
            headline ->
                responsibilities
                    .get(headline.articleId())
                    .asNews(headline, names.getOrDefault(headline.articleId(), List.of())))
        .toList();
  }

  private Map<Long, List<String>> namesUnder(List<Long> articleIds) {
    return entities
        .createQuery(
            "SELECT a.id, b.name FROM Edition e JOIN e.article a JOIN e.bylines b"
                + " WHERE a.id IN :ids AND e.stage = :published ORDER BY a.id, INDEX(b)",
            Object[].class)
        .setParameter("ids", articleIds)
        .setParameter("published", Stage.PUBLISHED)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  private Map<Long, Responsibility> responsibilitiesFor(List<Long> articleIds) {
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.article.Responsibility(a.id, e.number, e.changedAt,"
                + " e.text.editor) FROM Edition e JOIN e.article a WHERE a.id IN :ids AND e.stage ="
                + " :published",
            Responsibility.class)
        .setParameter("ids", articleIds)
        .setParameter("published", Stage.PUBLISHED)
        .getResultStream()
        .collect(Collectors.toMap(Responsibility::articleId, found -> found));
  }

  /**
   * The articles of a site within these numbers, the smallest first.
   *
   * @param after the number before the first one asked for
   * @param upTo the last number asked for
   */
  public List<ArticleMark> marksOf(long siteId, long after, long upTo) {
    tags.shows(PageTag.articlesOf(siteId));
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.article.ArticleMark(a.id, a.firstPublishedAt, e.number,"
                + " e.changedAt)"
                + WITHIN
                + " AND a.homeSite.id = :site ORDER BY a.id",
            ArticleMark.class)
        .setParameter("site", siteId)
        .setParameter("after", after)
        .setParameter("upTo", upTo)
        .getResultList();
  }

  /**
   * When the articles within these numbers last appeared or changed, by their site. The newest is
   * looked for here, because a moment that a database has computed does not come back as one.
   */
  public Map<Long, Instant> newestChanges(long after, long upTo) {
    return entities
        .createQuery("SELECT a.homeSiteId, e.changedAt" + WITHIN, Object[].class)
        .setParameter("after", after)
        .setParameter("upTo", upTo)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0],
                row -> (Instant) row[1],
                (one, other) -> one.isAfter(other) ? one : other));
  }

  /** The number of the newest article there is, published or not; 0 for none. */
  public long lastNumber() {
    return Optional.ofNullable(
            entities.createQuery("SELECT MAX(a.id) FROM Article a", Long.class).getSingleResult())
        .orElse(0L);
  }

  /**
   * The articles of a channel that were first published in a month, newest first.
   *
   * @param count at most, more than any month of a usual channel has
   */
  public List<Headline> firstPublishedIn(long channelId, YearMonth month, int count) {
    tags.shows(PageTag.monthOf(channelId, month));
    return headlines(
        " AND p.channelId = :channel AND p.firstPublishedAt >= :begin AND p.firstPublishedAt < :end"
            + " ORDER BY p.firstPublishedAt DESC",
        count,
        query ->
            query
                .setParameter("channel", channelId)
                .setParameter("begin", CityTime.beginOf(month.atDay(1)))
                .setParameter("end", CityTime.beginOf(month.plusMonths(1).atDay(1))));
  }

  /** When the articles of a channel between two moments were first published, in no order. */
  public List<Instant> firstPublications(long channelId, Instant begin, Instant end) {
    return entities
        .createQuery(
            "SELECT p.firstPublishedAt FROM Placement p JOIN p.article a"
                + " WHERE p.channelId = :channel AND a.withdrawnAt IS NULL"
                + " AND p.firstPublishedAt >= :begin AND p.firstPublishedAt < :end",
            Instant.class)
        .setParameter("channel", channelId)
        .setParameter("begin", begin)
        .setParameter("end", end)
        .getResultList();
  }

  /** When an article was first published, where readers could see it ever. */
  public Optional<Instant> firstPublication(long articleId) {
    return entities
        .createQuery("SELECT a.firstPublishedAt FROM Article a WHERE a.id = :id", Instant.class)
        .setParameter("id", articleId)
        .getResultStream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Those of the articles that readers may see now, in no order. */
  public List<Headline> among(Collection<Long> articleIds) {
    if (articleIds.isEmpty()) {
      return List.of();
    }
    List<Headline> found =
        entities
            .createQuery(HEADLINES, Headline.class)
            .setParameter("articles", articleIds)
            .getResultList();
    found.forEach(this::leaveTag);
    return found;
  }

  /** The numbers of a channel's articles that readers may see now, in no order. */
  public List<Long> idsIn(long channelId) {
    return entities
        .createQuery(
            "SELECT e.articleId FROM Edition e JOIN Placement p ON p.articleId = e.articleId"
                + " WHERE p.channelId = :channel AND e.stage = :published",
            Long.class)
        .setParameter("channel", channelId)
        .setParameter("published", Stage.PUBLISHED)
        .getResultList();
  }

  /** The numbers of all articles that readers may see now, to compare an index with. */
  public List<Long> allIds() {
    return entities
        .createQuery(
            "SELECT e.articleId FROM Edition e WHERE e.stage = :published ORDER BY e.articleId",
            Long.class)
        .setParameter("published", Stage.PUBLISHED)
        .getResultList();
  }

  /**
   * Looks at places in their order until so many articles are found that readers may see now; those
   * withdrawn in between are few.
   *
   * @param condition on the placement {@code p}, and the order
   */
  private List<Headline> headlines(
      String condition, int count, UnaryOperator<TypedQuery<Place>> filled) {
    List<Headline> found = new ArrayList<>();
    List<Place> places;
    int seen = 0;
    do {
      places =
          filled
              .apply(entities.createQuery(PLACES + condition, Place.class))
              .setFirstResult(seen)
              .setMaxResults(count)
              .getResultList();
      seen += places.size();
      found.addAll(visible(places));
    } while (found.size() < count && places.size() == count);
    List<Headline> enough = found.stream().limit(count).toList();
    enough.forEach(this::leaveTag);
    return enough;
  }

  private void leaveTag(Headline headline) {
    tags.shows(PageTag.article(headline.articleId()));
  }

  /** What readers may see now of the articles in these places, in their order. */
  private List<Headline> visible(List<Place> places) {
    return inOrder(places, published(places));
  }

  private Map<Long, Headline> published(List<Place> places) {
    if (places.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(HEADLINES, Headline.class)
        .setParameter("articles", places.stream().map(Place::articleId).distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(Headline::articleId, Function.identity()));
  }

  private static List<Headline> inOrder(List<Place> places, Map<Long, Headline> published) {
    return places.stream()
        .filter(place -> published.containsKey(place.articleId()))
        .map(place -> published.get(place.articleId()).in(place.channelId()))
        .toList();
  }
}
