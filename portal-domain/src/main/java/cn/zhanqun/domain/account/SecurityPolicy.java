package cn.zhanqun.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.Set;

/**
 * The rules of signing in (登录安全策略), one row for the whole network: which passwords are good, who
 * needs a second factor, how long a session lasts. A new portal has the rules of 等保三级; the security
 * officer may change them within bounds.
 */
@Entity
@Table(name = "security_policy")
public class SecurityPolicy {

  /** The number of the one row. */
  public static final long THE_ONE = 1;

  @Id private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "password_profile", nullable = false)
  private PasswordProfile passwordProfile;

  @Enumerated(EnumType.STRING)
  @Column(name = "second_factor_duty", nullable = false)
  private SecondFactorDuty secondFactorDuty;

  @Column(name = "idle_minutes", nullable = false)
  private int idleMinutes;

  @Column(name = "longest_hours", nullable = false)
  private int longestHours;

  @Column(name = "sessions_at_once", nullable = false)
  private int sessionsAtOnce;

  @Column(name = "proof_minutes", nullable = false)
  private int proofMinutes;

  @Version
  @Column(nullable = false)
  private long version;

  protected SecurityPolicy() {}

  /** Follows these rules from now on. */
  public void follow(SecurityRules rules) {
    passwordProfile = rules.passwordProfile();
    secondFactorDuty = rules.secondFactorDuty();
    idleMinutes = rules.idleMinutes();
    longestHours = rules.longestHours();
    sessionsAtOnce = rules.sessionsAtOnce();
    proofMinutes = rules.proofMinutes();
  }

  public SecurityRules rules() {
    return new SecurityRules(
        passwordProfile, secondFactorDuty, idleMinutes, longestHours, sessionsAtOnce, proofMinutes);
  }

  public PasswordProfile passwordProfile() {
    return passwordProfile;
  }

  /** Whether somebody with these permissions must have a second factor. */
  public boolean asksSecondFactorOf(Set<Permission> permissions) {
    return secondFactorDuty.holdsFor(permissions);
  }

  /** How long a session lasts in which nothing is done. */
  public Duration idle() {
    return Duration.ofMinutes(idleMinutes);
  }

  /** How long a session lasts, whatever is done. */
  public Duration longest() {
    return Duration.ofHours(longestHours);
  }

  public int sessionsAtOnce() {
    return sessionsAtOnce;
  }

  /** How long a second factor counts as given just now. */
  public Duration freshProof() {
    return Duration.ofMinutes(proofMinutes);
  }

  /** Rises with every change. */
  public long version() {
    return version;
  }
}
