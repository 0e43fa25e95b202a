package cn.zhanqun.domain.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * One accepted change: its number, when, who, which site, what, on what, and the hash of the entry
 * before.
 *
 * <p>An entry is written in the transaction of its change and never touched again. Its canonical
 * text holds everything that the columns say and is what the hash is taken of; the columns are
 * there to be searched by.
 */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry extends ChainedEntry {

  @Column(name = "actor_id", nullable = false)
  private long actorId;

  @Column(name = "site_id", nullable = false)
  private long siteId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private LedgerAction action;

  @Column(name = "object_type", nullable = false)
  private String objectType;

  @Column(name = "object_id", nullable = false)
  private long objectId;

  @Lob
  @Column(nullable = false)
  private String details;

  protected LedgerEntry() {}

  LedgerEntry(long number, Instant now, long actorId, LedgerChange change, String previousHash) {
    super(number, now, previousHash);
    this.actorId = actorId;
    this.siteId = change.siteId();
    this.action = change.action();
    this.objectType = change.objectType();
    this.objectId = change.objectId();
    this.details = change.detailLines();
    seal();
  }

  @Override
  protected String asText() {
    return "zhanqun ledger 1\n"
        + "number="
        + number()
        + "\nrecordedAt="
        + recordedAt()
        + "\nactor="
        + actorId
        + "\nsite="
        + siteId
        + "\naction="
        + action
        + "\nobject="
        + objectType
        + ":"
        + objectId
        + "\nprevious="
        + previousHash()
        + "\n\n"
        + details;
  }

  public long actorId() {
    return actorId;
  }

  public long siteId() {
    return siteId;
  }

  public LedgerAction action() {
    return action;
  }

  public String objectType() {
    return objectType;
  }

  public long objectId() {
    return objectId;
  }

  public String details() {
    return details;
  }

  /** One of the details, as {@link LedgerChange#with} wrote it; a value of one line alone. */
  public Optional<String> detail(String name) {
    return details
        .lines()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .findFirst();
  }
}
