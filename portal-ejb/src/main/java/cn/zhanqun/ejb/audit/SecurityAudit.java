package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.security.SecurityEntry;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The security log as the audit officer reads it: filtered, newest first, each entry opened. */
@Stateless
public class SecurityAudit {

  @PersistenceContext EntityManager entities;
  @Inject ChainReading reading;

  /**
   * Some entries, newest first.
   *
   * @param before the number in front of which to begin; none for the newest
   */
  @Requires(Permission.READ_SECURITY_LOG)
  public Excerpt<SecurityLine> list(Actor actor, SecurityFilter filter, Optional<Long> before) {
    long begin =
        Math.min(
            before.orElse(Long.MAX_VALUE),
            filter
                .until()
                .map(moment -> reading.firstNumberAt(Chain.SECURITY_LOG, moment))
                .orElse(Long.MAX_VALUE));
    long first =
        filter.from().map(moment -> reading.firstNumberAt(Chain.SECURITY_LOG, moment)).orElse(0L);
    Excerpt<Long> found =
        new SearchBackwards<>(
                (next, count) -> keys(filter, next, count), SecurityKey::number, filter::admits)
            .numbers(begin, first, LedgerAudit.LINES);
    return new Excerpt<>(lines(found.lines()), found.further());
  }

  /** By the one condition that leaves the fewest, which an index knows. */
  private Excerpt<SecurityKey> keys(SecurityFilter filter, long before, int atMost) {
    if (filter.accountId().isPresent()) {
      return keysBy("accountId", filter.accountId().get(), before, atMost);
    } else if (filter.address().isPresent()) {
      return keysBy("address", filter.address().get(), before, atMost);
    } else if (filter.kind().isPresent()) {
      return keysBy("kind", filter.kind().get(), before, atMost);
    }
    return range(before, atMost);
  }

  private Excerpt<SecurityKey> keysBy(String field, Object value, long before, int atMost) {
    return found(numbers("e." + field + " = :value", before).setParameter("value", value), atMost);
  }

  /** The numbers alone, which stand in an index, so that Derby looks at nothing else. */
  private TypedQuery<Long> numbers(String condition, long before) {
    return entities
        .createQuery(
            "SELECT e.number FROM SecurityEntry e WHERE "
                + condition
                + " AND e.number < :before ORDER BY e.number DESC",
            Long.class)
        .setParameter("before", before);
  }

  private Excerpt<SecurityKey> found(TypedQuery<Long> query, int atMost) {
    List<Long> numbers = query.setMaxResults(atMost).getResultList();
    return new Excerpt<>(
        keys(numbers),
        numbers.size() < atMost ? Optional.empty() : Optional.of(numbers.get(atMost - 1)));
  }

  /** Without a condition: a range of the numbers, because Derby reads no index backwards. */
  private Excerpt<SecurityKey> range(long before, int atMost) {
    long end = Math.min(before, reading.end(Chain.SECURITY_LOG).number() + 1);
    long from = Math.max(1, end - atMost);
    List<Long> numbers = LongStream.range(from, end).boxed().toList();
    return new Excerpt<>(keys(numbers), from > 1 ? Optional.of(from) : Optional.empty());
  }

  private List<SecurityKey> keys(List<Long> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT NEW cn.zhanqun.ejb.audit.SecurityKey(e.number, e.kind, e.accountId, e.address)"
                    + " FROM SecurityEntry e WHERE e.number IN :numbers ORDER BY e.number DESC",
                SecurityKey.class)
            .setParameter("numbers", numbers)
            .getResultList();
  }

  private List<SecurityLine> lines(List<Long> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT NEW cn.zhanqun.ejb.audit.SecurityLine(e.number, e.recordedAt, e.kind,"
                    + " e.accountId, a.displayName, e.address, e.words, e.times, e.hash)"
                    + " FROM SecurityEntry e LEFT JOIN Account a ON a.id = e.accountId"
                    + " WHERE e.number IN :numbers ORDER BY e.number DESC",
                SecurityLine.class)
            .setParameter("numbers", numbers)
            .getResultList();
  }

  /** One entry, with everything its hash is taken of; empty when there is none of this number. */
  @Requires(Permission.READ_SECURITY_LOG)
  public Optional<OpenedEntry<SecurityLine>> open(Actor actor, long number) {
    return Optional.ofNullable(entities.find(SecurityEntry.class, number))
        .map(entry -> new OpenedEntry<>(lines(List.of(number)).get(0), entry.canonical()));
  }

  /** Everybody whose account may be concerned, by name. */
  @Requires(Permission.READ_SECURITY_LOG)
  public List<Person> people(Actor actor) {
    return entities.createQuery(Person.EVERYBODY, Person.class).getResultList();
  }
}
