package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.security.SecurityEntry;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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
    IndexedEntries<SecurityKey> entries = entries();
    Excerpt<Long> found =
        new SearchBackwards<>(
                (next, count) -> keys(entries, filter, next, count),
                SecurityKey::number,
                filter::admits)
            .numbers(
                entries.begin(before, filter.until()),
                entries.first(filter.from()),
                LedgerAudit.LINES);
    return new Excerpt<>(lines(found.lines()), found.further());
  }

  private IndexedEntries<SecurityKey> entries() {
    return new IndexedEntries<>(
        entities,
        reading,
        Chain.SECURITY_LOG,
        SecurityKey.class,
        "e.number, e.kind, e.accountId, e.address");
  }

  /** By the one condition that leaves the fewest, which an index knows. */
  private static Excerpt<SecurityKey> keys(
      IndexedEntries<SecurityKey> entries, SecurityFilter filter, long before, int atMost) {
    if (filter.accountId().isPresent()) {
      return entries.by("accountId", filter.accountId().get(), before, atMost);
    } else if (filter.address().isPresent()) {
      return entries.by("address", filter.address().get(), before, atMost);
    } else if (filter.kind().isPresent()) {
      return entries.by("kind", filter.kind().get(), before, atMost);
    }
    return entries.all(before, atMost);
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
