package cn.zhanqun.domain.account;

import cn.zhanqun.domain.ledger.Sha256;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What somebody has besides their password (双因素): a phone that shows {@link OneTimeCodes}, and
 * recovery codes on paper for when it is lost.
 *
 * <p>Its life: a secret is offered; once a code shows that the phone has it, it counts, until
 * another phone is set up in the same way or an administrator forgets it. A code opens once only.
 * Wrong ones in a row close it for a while.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

  /** How many half minutes a phone may be off and still be believed. */
  private static final int BELIEVED = 1;

  /** How many half minutes a phone may be off and still be told so: ten minutes. */
  private static final int RECOGNISED = 20;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "second_factor_seq")
  @SequenceGenerator(
      name = "second_factor_seq",
      sequenceName = "second_factor_seq",
      allocationSize = 1)
  private Long id;

  @OneToOne(optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Column(name = "sealed_secret", nullable = false)
  private String sealedSecret = "";

  @Column(name = "offered_secret", nullable = false)
  private String offeredSecret = "";

  @Column(name = "set_up_at")
  private Instant setUpAt;

  @Column(name = "last_step", nullable = false)
  private long lastStep;

  @Column(name = "wrong_tries", nullable = false)
  private int wrongTries;

  @Column(name = "closed_until")
  private Instant closedUntil;

  @ElementCollection
  @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "second_factor_id"))
  @Column(name = "code_hash", nullable = false)
  private Set<String> recoveryHashes = new HashSet<>();

  @Version
  @Column(nullable = false)
  private long version;

  protected SecondFactor() {}

  /** None yet: a secret must be offered first. */
  public SecondFactor(Account account) {
    this.account = Objects.requireNonNull(account);
  }

  /** Shows the owner a secret for their phone; the one they had counts until it is confirmed. */
  public void offer(String sealed) {
    offeredSecret = Objects.requireNonNull(sealed);
  }

  /**
   * The phone has the secret that was offered: from now on it counts and no other.
   *
   * @throws CodeRefused when the code does not show it
   */
  public void confirm(byte[] offered, String code, Instant now) {
    if (offeredSecret.isEmpty()) {
      throw CodeRefused.notBegun();
    }
    long current = OneTimeCodes.stepAt(now);
    OptionalLong found = OneTimeCodes.find(offered, code, current, RECOGNISED);
    if (found.isEmpty()) {
      throw CodeRefused.wrong();
    }
    if (!isBelieved(found.getAsLong(), current)) {
      throw clockOff(found.getAsLong(), current);
    }
    adopt(now, found.getAsLong());
  }

  /** Takes the secret that was offered for one that its owner's phone has. */
  public void adopt(Instant now, long usedStep) {
    sealedSecret = offeredSecret;
    offeredSecret = "";
    setUpAt = now;
    lastStep = usedStep;
    forgive();
  }

  /** These codes count from now on, each once, and no others. */
  public void replaceRecoveryCodes(Collection<String> codes) {
    recoveryHashes.clear();
    codes.forEach(code -> recoveryHashes.add(hash(code)));
  }

  /**
   * Tries what the owner typed: a code of their phone or one of their recovery codes.
   *
   * @return why it is not accepted; empty when it is. The try has been counted
   */
  public Optional<CodeRefused> prove(byte[] secret, String typed, Instant now) {
    if (closedUntil != null && now.isBefore(closedUntil)) {
      return Optional.of(CodeRefused.wait(Duration.between(now, closedUntil)));
    }
    String code = typed.replaceAll("[\\s-]", "");
    Optional<CodeRefused> refused =
        code.matches("\\d{6}") ? proveByPhone(secret, code, now) : proveByPaper(code);
    if (refused.isEmpty()) {
      forgive();
    }
    return refused.map(why -> counted(why, now));
  }

  private Optional<CodeRefused> proveByPhone(byte[] secret, String code, Instant now) {
    long current = OneTimeCodes.stepAt(now);
    OptionalLong found = OneTimeCodes.find(secret, code, current, RECOGNISED);
    if (found.isEmpty()) {
      return Optional.of(CodeRefused.wrong());
    }
    if (!isBelieved(found.getAsLong(), current)) {
      return Optional.of(clockOff(found.getAsLong(), current));
    }
    if (found.getAsLong() <= lastStep) {
      return Optional.of(CodeRefused.usedBefore());
    }
    lastStep = found.getAsLong();
    return Optional.empty();
  }

  private static boolean isBelieved(long step, long current) {
    return Math.abs(step - current) <= BELIEVED;
  }

  private static CodeRefused clockOff(long step, long current) {
    return CodeRefused.clockOff(Duration.ofSeconds((step - current) * OneTimeCodes.SECONDS));
  }

  private Optional<CodeRefused> proveByPaper(String code) {
    return recoveryHashes.remove(hash(code)) ? Optional.empty() : Optional.of(CodeRefused.wrong());
  }

  /** Salted with what no two accounts have in common. */
  private String hash(String code) {
    return Sha256.of(sealedSecret + code.replace("-", "").toLowerCase(Locale.ROOT));
  }

  private CodeRefused counted(CodeRefused why, Instant now) {
    wrongTries++;
    closedUntil = Wait.after(wrongTries, now).orElse(null);
    return why;
  }

  private void forgive() {
    wrongTries = 0;
    closedUntil = null;
  }

  /** Whether a phone has shown that it has the secret. */
  public boolean isSetUp() {
    return setUpAt != null;
  }

  public Account account() {
    return account;
  }

  /** The secret that counts, sealed; empty before one does. */
  public String sealedSecret() {
    return sealedSecret;
  }

  /** The secret shown last and not confirmed, sealed; empty for none. */
  public String offeredSecret() {
    return offeredSecret;
  }

  public Optional<Instant> countsSince() {
    return Optional.ofNullable(setUpAt);
  }

  /** How many of the recovery codes have not been used. */
  public int recoveryCodesLeft() {
    return recoveryHashes.size();
  }
}
