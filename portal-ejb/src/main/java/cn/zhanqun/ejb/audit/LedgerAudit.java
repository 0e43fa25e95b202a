package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.ejb.ledger.LedgerLine;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The whole ledger as the audit officer reads it: filtered, newest first, each entry opened. */
@Stateless
public class LedgerAudit {

  /** How many lines one answer has. */
  public static final int LINES = 50;

  @PersistenceContext EntityManager entities;
  @Inject ChainReading reading;

  /**
   * Some entries, newest first.
   *
   * @param before the number in front of which to begin; none for the newest
   */
  @Requires(Permission.AUDIT_LEDGER)
  public Excerpt<LedgerLine> list(Actor actor, LedgerFilter filter, Optional<Long> before) {
    long begin =
        Math.min(
            before.orElse(Long.MAX_VALUE),
            filter
                .until()
                .map(moment -> reading.firstNumberAt(Chain.LEDGER, moment))
                .orElse(Long.MAX_VALUE));
    long first =
        filter.from().map(moment -> reading.firstNumberAt(Chain.LEDGER, moment)).orElse(0L);
    Excerpt<Long> found =
        new SearchBackwards<>(
                (next, count) -> keys(filter, next, count), LedgerKey::number, filter::admits)
            .numbers(begin, first, LINES);
    return new Excerpt<>(lines(found.lines()), found.further());
  }

  /** By the one condition that leaves the fewest, which an index knows. */
  private Excerpt<LedgerKey> keys(LedgerFilter filter, long before, int atMost) {
    Optional<LedgerObject> thing = filter.object().filter(object -> object.id().isPresent());
    if (thing.isPresent()) {
      return found(
          numbers("e.objectType = :type AND e.objectId = :object", before)
              .setParameter("type", thing.get().type())
              .setParameter("object", thing.get().id().orElseThrow()),
          atMost);
    } else if (filter.actorId().isPresent()) {
      return keysBy("actorId", filter.actorId().get(), before, atMost);
    } else if (filter.action().isPresent()) {
      return keysBy("action", filter.action().get(), before, atMost);
    } else if (filter.siteId().isPresent()) {
      return keysBy("siteId", filter.siteId().get(), before, atMost);
    }
    return range(before, atMost);
  }

  private Excerpt<LedgerKey> keysBy(String field, Object value, long before, int atMost) {
    return found(numbers("e." + field + " = :value", before).setParameter("value", value), atMost);
  }

  /** The numbers alone, which stand in an index, so that Derby looks at nothing else. */
  private TypedQuery<Long> numbers(String condition, long before) {
    return entities
        .createQuery(
            "SELECT e.number FROM LedgerEntry e WHERE "
                + condition
                + " AND e.number < :before ORDER BY e.number DESC",
            Long.class)
        .setParameter("before", before);
  }

  private Excerpt<LedgerKey> found(TypedQuery<Long> query, int atMost) {
    List<Long> numbers = query.setMaxResults(atMost).getResultList();
    return new Excerpt<>(
        keys(numbers),
        numbers.size() < atMost ? Optional.empty() : Optional.of(numbers.get(atMost - 1)));
  }

  /** Without a condition: a range of the numbers, because Derby reads no index backwards. */
  private Excerpt<LedgerKey> range(long before, int atMost) {
    long end = Math.min(before, reading.end(Chain.LEDGER).number() + 1);
    long from = Math.max(1, end - atMost);
    List<Long> numbers = LongStream.range(from, end).boxed().toList();
    return new Excerpt<>(keys(numbers), from > 1 ? Optional.of(from) : Optional.empty());
  }

  private List<LedgerKey> keys(List<Long> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT NEW cn.zhanqun.ejb.audit.LedgerKey(e.number, e.actorId, e.siteId, e.action,"
                    + " e.objectType, e.objectId)"
                    + " FROM LedgerEntry e WHERE e.number IN :numbers ORDER BY e.number DESC",
                LedgerKey.class)
            .setParameter("numbers", numbers)
            .getResultList();
  }

  private List<LedgerLine> lines(List<Long> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT "
                    + LedgerLine.OF_ENTRY
                    + " FROM LedgerEntry e LEFT JOIN Account a ON a.id = e.actorId"
                    + " WHERE e.number IN :numbers ORDER BY e.number DESC",
                LedgerLine.class)
            .setParameter("numbers", numbers)
            .getResultList();
  }

  /** One entry, with everything its hash is taken of; empty when there is none of this number. */
  @Requires(Permission.AUDIT_LEDGER)
  public Optional<OpenedEntry<LedgerLine>> open(Actor actor, long number) {
    return Optional.ofNullable(entities.find(LedgerEntry.class, number))
        .map(entry -> new OpenedEntry<>(lines(List.of(number)).get(0), entry.canonical()));
  }

  /** Everybody who may have done something, by name. */
  @Requires(Permission.AUDIT_LEDGER)
  public List<Person> people(Actor actor) {
    return entities.createQuery(Person.EVERYBODY, Person.class).getResultList();
  }
}
