package cn.zhanqun.domain.security;

import cn.zhanqun.domain.ledger.ChainedEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One thing that happened at a door, perhaps several times within a minute: its number, when, what,
 * whose account, from where, and the hash of the entry before.
 *
 * <p>The first time is written at once. What is alike in the following minute (kind, account and
 * address) is counted and becomes one entry at its end, so that a flood makes one entry a minute.
 * An entry is never touched again; its canonical text is what the hash is taken of.
 */
@Entity
@Table(name = "security_entry")
public class SecurityEntry extends ChainedEntry {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SecurityKind kind;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(nullable = false)
  private String address;

  @Column(nullable = false)
  private String words;

  @Column(nullable = false)
  private long times;

  protected SecurityEntry() {}

  SecurityEntry(long number, Instant now, SecurityNote note, String previousHash) {
    super(number, now, previousHash);
    this.kind = note.kind();
    this.accountId = note.accountId();
    this.address = note.address();
    this.words = note.words();
    this.times = note.times();
    seal();
  }

  @Override
  protected String asText() {
    return "zhanqun security 1\n"
        + "number="
        + number()
        + "\nrecordedAt="
        + recordedAt()
        + "\nkind="
        + kind
        + "\naccount="
        + accountId
        + "\naddress="
        + address
        + "\ntimes="
        + times
        + "\nprevious="
        + previousHash()
        + "\n\n"
        + words
        + "\n";
  }

  public SecurityKind kind() {
    return kind;
  }

  public long accountId() {
    return accountId;
  }

  public String address() {
    return address;
  }

  public String words() {
    return words;
  }

  public long times() {
    return times;
  }
}
