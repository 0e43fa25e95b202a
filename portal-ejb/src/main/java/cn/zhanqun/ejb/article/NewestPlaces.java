package cn.zhanqun.ejb.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The newest places of several channels, or of several sites, in one statement: each list is
 * followed in the order of its index and left as soon as it has what was asked of it.
 *
 * <p>This is plain SQL, because the language of queries knows no list that ends early inside of
 * another.
 */
enum NewestPlaces {
  /** In a channel the newest is the one that took its place last. */
  OF_CHANNELS("channel_id", "ordinal"),
  /** Channels count for themselves, so that on a site only the time tells. */
  OF_SITES("site_id", "placed_at");

  private final String ofOne;

  NewestPlaces(String owner, String order) {
    ofOne =
        "SELECT * FROM (SELECT p.%1$s AS owner, p.article_id, p.channel_id AS shown_in, p.%2$s AS rank_in"
                .formatted(owner, order)
            + " FROM placement p WHERE p.%1$s = ? AND p.ordinal IS NOT NULL".formatted(owner)
            + " ORDER BY p.%s DESC FETCH FIRST ? ROWS ONLY) AS newest".formatted(order);
  }

  /**
   * Newest first, by channel or site; one without articles is left out.
   *
   * @param counts how many of which channel or site
   */
  Map<Long, List<Place>> read(EntityManager entities, Map<Long, Integer> counts) {
    Map<Long, List<Place>> found = new HashMap<>();
    if (!counts.isEmpty()) {
      for (Object row : query(entities, counts).getResultList()) {
        Object[] columns = (Object[]) row;
        found
            .computeIfAbsent((Long) columns[0], owner -> new ArrayList<>())
            .add(new Place((Long) columns[1], (Long) columns[2]));
      }
    }
    return found;
  }

  private Query query(EntityManager entities, Map<Long, Integer> counts) {
    Query query =
        entities.createNativeQuery(
            String.join(" UNION ALL ", Collections.nCopies(counts.size(), ofOne))
                + " ORDER BY owner, rank_in DESC");
    int position = 1;
    for (Map.Entry<Long, Integer> count : counts.entrySet()) {
      query.setParameter(position++, count.getKey());
      query.setParameter(position++, count.getValue());
    }
    return query;
  }
}
