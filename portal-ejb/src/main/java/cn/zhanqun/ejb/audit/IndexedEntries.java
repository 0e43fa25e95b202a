package cn.zhanqun.ejb.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The entries of one chain, newest first, as its indexes know them: those that fulfil one
 * condition, or all. Of each only its key is read.
 */
final class IndexedEntries<K> {

  private final EntityManager entities;
  private final ChainReading reading;
  private final Chain chain;
  private final Class<K> key;
  private final String fields;

  /**
   * @param key what is read of an entry
   * @param fields the fields of the entry {@code e} that the key is made of, in its order
   */
  IndexedEntries(
      EntityManager entities, ChainReading reading, Chain chain, Class<K> key, String fields) {
    this.entities = entities;
    this.reading = reading;
    this.chain = chain;
    this.key = key;
    this.fields = fields;
  }

  /** The number in front of which to begin. */
  long begin(Optional<Long> before, Optional<Instant> until) {
    long end = until.map(moment -> reading.firstNumberAt(chain, moment)).orElse(Long.MAX_VALUE);
    return Math.min(before.orElse(Long.MAX_VALUE), end);
  }

  /** The number to stop at. */
  long first(Optional<Instant> from) {
    return from.map(moment -> reading.firstNumberAt(chain, moment)).orElse(0L);
  }

  /** Those of which one field has this value. */
  Excerpt<K> by(String field, Object value, long before, int atMost) {
    return where("e." + field + " = :value", Map.of("value", value), before, atMost);
  }

  /** Those for which a condition on the entry {@code e} holds. */
  Excerpt<K> where(String condition, Map<String, Object> values, long before, int atMost) {
    TypedQuery<Long> query = numbers(condition).setParameter("before", before);
    values.forEach(query::setParameter);
    List<Long> numbers = query.setMaxResults(atMost).getResultList();
    return new Excerpt<>(
        keys(numbers),
        numbers.size() < atMost ? Optional.empty() : Optional.of(numbers.get(atMost - 1)));
  }

  /** The numbers alone, which stand in an index, so that Derby looks at nothing else. */
  private TypedQuery<Long> numbers(String condition) {
    return entities.createQuery(
        "SELECT e.number FROM "
            + chain.entryName()
            + " e WHERE "
            + condition
            + " AND e.number < :before ORDER BY e.number DESC",
        Long.class);
  }

  /** Without a condition: a range of the numbers, because Derby reads no index backwards. */
  Excerpt<K> all(long before, int atMost) {
    long end = Math.min(before, reading.end(chain).number() + 1);
    long from = Math.max(1, end - atMost);
    List<Long> numbers = LongStream.range(from, end).boxed().toList();
    return new Excerpt<>(keys(numbers), from > 1 ? Optional.of(from) : Optional.empty());
  }

  private List<K> keys(List<Long> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT NEW "
                    + key.getName()
                    + "("
                    + fields
                    + ") FROM "
                    + chain.entryName()
                    + " e WHERE e.number IN :numbers ORDER BY e.number DESC",
                key)
            .setParameter("numbers", numbers)
            .getResultList();
  }
}
