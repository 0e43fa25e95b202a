package cn.zhanqun.ejb.launch;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.article.PublishedArticles;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is there on some sites of all that a site must have before it opens, read for one site with
 * as many statements as for fifty.
 *
 * @param written the standing pages each wrote itself
 * @param notDescribed names of the channels each said too little of
 * @param arranged the sites with blocks on their home page
 * @param publishing the sites with an article
 * @param staffed the sites with somebody of their own who may publish
 */
record LaunchFacts(
    Map<Long, Set<StandingKind>> written,
    Map<Long, List<String>> notDescribed,
    Set<Long> arranged,
    Set<Long> publishing,
    Set<Long> staffed) {

  static LaunchFacts read(
      EntityManager entities, PublishedArticles articles, Collection<Long> sites) {
    return new LaunchFacts(
        written(entities, sites),
        notDescribed(entities, sites),
        sitesOf(
            "SELECT DISTINCT b.site.id FROM Block b WHERE b.site.id IN :sites", entities, sites),
        articles.newestOnEach(sites).keySet(),
        sitesOf(
            // Whoever may publish everywhere looks after none in particular.
            "SELECT DISTINCT g.site.id FROM Grant g JOIN g.role r JOIN r.permissions p"
                + " WHERE g.site.id IN :sites AND g.account.enabled = TRUE"
                + " AND p = cn.zhanqun.domain.account.Permission.PUBLISH_ARTICLE",
            entities,
            sites));
  }

  private static Map<Long, Set<StandingKind>> written(
      EntityManager entities, Collection<Long> sites) {
    return entities
        .createQuery(
            "SELECT p.site.id, p.kind FROM StandingPage p WHERE p.site.id IN :sites",
            Object[].class)
        .setParameter("sites", sites)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(row -> (StandingKind) row[1], Collectors.toSet())));
  }

  private static Map<Long, List<String>> notDescribed(
      EntityManager entities, Collection<Long> sites) {
    return entities
        .createQuery(
            "SELECT c FROM Channel c JOIN FETCH c.site LEFT JOIN FETCH c.parent"
                + " WHERE c.site.id IN :sites AND c.mergedInto IS NULL ORDER BY c.position, c.id",
            Channel.class)
        .setParameter("sites", sites)
        .getResultStream()
        .filter(channel -> !channel.profile().missing().isEmpty())
        .collect(
            Collectors.groupingBy(
                channel -> channel.site().id(),
                Collectors.mapping(Channel::name, Collectors.toList())));
  }

  private static Set<Long> sitesOf(String query, EntityManager entities, Collection<Long> sites) {
    return new HashSet<>(
        entities.createQuery(query, Long.class).setParameter("sites", sites).getResultList());
  }

  /** How it stands with one point of one of these sites. */
  LaunchLine line(LaunchPoint point, Site site) {
    return switch (point) {
      case IDENTITY ->
          new LaunchLine(
              point, site.identity().missing().stream().map(IdentityField::word).toList());
      case STANDING_PAGES -> new LaunchLine(point, notWritten(site));
      case CHANNELS -> new LaunchLine(point, notDescribed.getOrDefault(site.id(), List.of()));
      case HOME_PAGE -> LaunchLine.of(point, arranged.contains(site.id()));
      case ARTICLES -> LaunchLine.of(point, publishing.contains(site.id()));
      case EDITORS -> LaunchLine.of(point, staffed.contains(site.id()));
      case HOST -> LaunchLine.of(point, site.host().isPresent());
    };
  }

  private List<String> notWritten(Site site) {
    return Arrays.stream(StandingKind.values())
        .filter(kind -> !written.getOrDefault(site.id(), Set.of()).contains(kind))
        .map(StandingKind::word)
        .toList();
  }
}
