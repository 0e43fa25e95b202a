package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.ejb.media.MediaUse.Place;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the files of the library are used, asked of the articles, the sites and the channels. */
final class MediaUses {

  /** Of the file {@code m}. What an earlier edition showed counts: it may be brought back. */
  static final String IS_USED =
      "(EXISTS (SELECT p FROM Edition e JOIN e.pictures p WHERE p = m.id)"
          + " OR EXISTS (SELECT e.id FROM Edition e WHERE e.cover.id = m.id)"
          + " OR EXISTS (SELECT e.id FROM Edition e JOIN e.attachments t WHERE t.file.id = m.id)"
          + " OR EXISTS (SELECT s.id FROM Site s WHERE s.logoId = m.id OR s.bannerId = m.id)"
          + " OR EXISTS (SELECT c.id FROM Channel c WHERE c.pictureId = m.id))";

  private static final int LISTED_AT_MOST = 200;

  private final EntityManager entities;

  MediaUses(EntityManager entities) {
    this.entities = entities;
  }

  /** Those of the files that are used anywhere. */
  Set<Long> usedAmong(Collection<Long> mediaIds) {
    return mediaIds.isEmpty()
        ? Set.of()
        : new HashSet<>(
            entities
                .createQuery(
                    "SELECT m.id FROM MediaFile m WHERE m.id IN :ids AND " + IS_USED, Long.class)
                .setParameter("ids", mediaIds)
                .getResultList());
  }

  /** Where one file is used: what readers see first, then by title. */
  List<MediaUse> of(long mediaId) {
    List<MediaUse> found = new ArrayList<>();
    found.addAll(inArticles(Place.TEXT, "JOIN e.pictures p WHERE p = :id", mediaId));
    found.addAll(inArticles(Place.COVER, "WHERE e.cover.id = :id", mediaId));
    found.addAll(
        inArticles(Place.ATTACHMENT, "JOIN e.attachments t WHERE t.file.id = :id", mediaId));
    found.addAll(
        onSites(Place.LOGO, "SELECT s.id, s.name FROM Site s WHERE s.logoId = :id", mediaId));
    found.addAll(
        onSites(Place.BANNER, "SELECT s.id, s.name FROM Site s WHERE s.bannerId = :id", mediaId));
    found.addAll(
        onSites(
            Place.CHANNEL, "SELECT c.id, c.name FROM Channel c WHERE c.pictureId = :id", mediaId));
    found.sort(
        Comparator.comparing((MediaUse use) -> !use.live())
            .thenComparing(MediaUse::title)
            .thenComparing(MediaUse::number));
    return found;
  }

  /** An article is named once, however many of its editions show the picture. */
  private List<MediaUse> inArticles(Place place, String condition, long mediaId) {
    List<Object[]> editions =
        entities
            .createQuery(
                "SELECT e.articleId, e.text.title, e.stage FROM Edition e "
                    + condition
                    + " ORDER BY e.articleId DESC, e.number DESC",
                Object[].class)
            .setParameter("id", mediaId)
            .setMaxResults(LISTED_AT_MOST)
            .getResultList();
    List<MediaUse> uses = new ArrayList<>();
    for (Object[] edition : editions) {
      long articleId = (Long) edition[0];
      boolean live = edition[2] == Stage.PUBLISHED;
      MediaUse before = uses.isEmpty() ? null : uses.get(uses.size() - 1);
      if (before == null || before.number() != articleId) {
        uses.add(new MediaUse(place, articleId, (String) edition[1], live));
      } else if (live) {
        uses.set(uses.size() - 1, new MediaUse(place, articleId, before.title(), true));
      }
    }
    return uses;
  }

  private List<MediaUse> onSites(Place place, String query, long mediaId) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("id", mediaId)
        .getResultStream()
        .map(row -> new MediaUse(place, (Long) row[0], (String) row[1], true))
        .toList();
  }
}
