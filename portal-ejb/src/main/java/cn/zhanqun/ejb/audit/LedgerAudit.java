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
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    IndexedEntries<LedgerKey> entries = entries();
    Excerpt<Long> found =
        new SearchBackwards<>(
                (next, count) -> keys(entries, filter, next, count),
                LedgerKey::number,
                filter::admits)
            .numbers(entries.begin(before, filter.until()), entries.first(filter.from()), LINES);
    return new Excerpt<>(lines(found.lines()), found.further());
  }

  private IndexedEntries<LedgerKey> entries() {
    return new IndexedEntries<>(
        entities,
        reading,
        Chain.LEDGER,
        LedgerKey.class,
        "e.number, e.actorId, e.siteId, e.action, e.objectType, e.objectId");
  }

  /** By the one condition that leaves the fewest, which an index knows. */
  private static Excerpt<LedgerKey> keys(
      IndexedEntries<LedgerKey> entries, LedgerFilter filter, long before, int atMost) {
    Optional<LedgerObject> thing = filter.object().filter(object -> object.id().isPresent());
    if (thing.isPresent()) {
      return entries.where(
          "e.objectType = :type AND e.objectId = :object",
          Map.of("type", thing.get().type(), "object", thing.get().id().orElseThrow()),
          before,
          atMost);
    } else if (filter.actorId().isPresent()) {
      return entries.by("actorId", filter.actorId().get(), before, atMost);
    } else if (filter.action().isPresent()) {
      return entries.by("action", filter.action().get(), before, atMost);
    } else if (filter.siteId().isPresent()) {
      return entries.by("siteId", filter.siteId().get(), before, atMost);
    }
    return entries.all(before, atMost);
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
