package cn.zhanqun.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

/**
 * Somebody acts for a colleague who is away (代理), between two moments, with what the colleague may
 * do in editing and in keeping sites. It is over by itself.
 *
 * <p>Officers are never stood in for and never stand in: their offices are apart so that no two
 * come into one hand.
 */
@Entity
@Table(name = "stand_in")
public class StandIn {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stand_in_seq")
  @SequenceGenerator(name = "stand_in_seq", sequenceName = "stand_in_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "deputy_id", nullable = false)
  private Account deputy;

  @ManyToOne(optional = false)
  @JoinColumn(name = "absent_id", nullable = false)
  private Account absent;

  @Column(name = "begins_at", nullable = false)
  private Instant beginsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  protected StandIn() {}

  /**
   * Agrees that the deputy acts for the absent one.
   *
   * @throws StandInNotPossible when they are the same person
   * @throws AccountDisabled when one of them is not of the staff any more
   * @throws PeriodEmpty when the end is not after the beginning
   */
  public StandIn(Account deputy, Account absent, Instant beginsAt, Instant endsAt) {
    if (deputy == absent) {
      throw StandInNotPossible.forOneself();
    }
    requireEnabled(deputy);
    requireEnabled(absent);
    if (!beginsAt.isBefore(endsAt)) {
      throw new PeriodEmpty();
    }
    this.deputy = Objects.requireNonNull(deputy);
    this.absent = Objects.requireNonNull(absent);
    this.beginsAt = beginsAt;
    this.endsAt = endsAt;
  }

  private static void requireEnabled(Account account) {
    if (!account.isEnabled()) {
      throw new AccountDisabled(account);
    }
  }

  /**
   * Refuses to have officers in it.
   *
   * @param grants all that the deputy and the absent one hold
   * @throws StandInNotPossible when one of them belongs to an office that stands apart
   */
  public static void requireNoOfficer(Collection<Grant> grants) {
    if (Grant.offices(grants).stream().anyMatch(Office::standsApart)) {
      throw StandInNotPossible.ofOfficer();
    }
  }

  public long id() {
    return id;
  }

  /** Whoever acts. */
  public Account deputy() {
    return deputy;
  }

  /** Whoever is away. */
  public Account absent() {
    return absent;
  }

  public Instant beginsAt() {
    return beginsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }
}
