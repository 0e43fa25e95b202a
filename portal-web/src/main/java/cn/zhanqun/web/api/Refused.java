package cn.zhanqun.web.api;

import static java.util.Map.entry;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.ProofTooOld;
import cn.zhanqun.domain.account.SecondFactorMissing;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.domain.favorite.TooManyFavorites;
import cn.zhanqun.domain.mistake.MistakeAlreadyAnswered;
import cn.zhanqun.domain.site.ChannelChangedBySomebodyElse;
import cn.zhanqun.domain.site.SiteNotChangeable;
import cn.zhanqun.domain.site.SiteSavedBySomebodyElse;
import cn.zhanqun.ejb.account.AccountMissing;
import cn.zhanqun.ejb.account.PolicySavedBySomebodyElse;
import cn.zhanqun.ejb.article.ArticleMissing;
import cn.zhanqun.ejb.media.FileTooLarge;
import cn.zhanqun.ejb.media.PictureTooLarge;
import cn.zhanqun.ejb.migration.PageTooLarge;
import cn.zhanqun.ejb.mistake.MistakeMissing;
import cn.zhanqun.ejb.site.ChannelUnknown;
import cn.zhanqun.ejb.site.GreyingMissing;
import cn.zhanqun.ejb.site.SiteMissing;
import cn.zhanqun.ejb.staff.AlreadyGranted;
import cn.zhanqun.ejb.staff.GrantMissing;
import cn.zhanqun.ejb.staff.LoginNameTaken;
import cn.zhanqun.ejb.staff.OfficeTaken;
import cn.zhanqun.ejb.staff.RoleMissing;
import cn.zhanqun.ejb.staff.RoleNameTaken;
import cn.zhanqun.ejb.staff.RoleSavedBySomebodyElse;
import cn.zhanqun.ejb.staff.StandInMissing;
import cn.zhanqun.ejb.staff.UnitMissing;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Why a program does not get what it asked for: the status for HTTP, and the sentence. All statuses
 * the portal itself refuses with stand in this file.
 *
 * @param withdrawalReason where an article was withdrawn
 * @param currentState where another state of a draft was named
 */
record Refused(
    int status,
    String messageKey,
    List<Object> arguments,
    Optional<String> withdrawalReason,
    Optional<StateTag> currentState) {

  static final int UNEXPECTED = 500;

  private static final int RULE_BROKEN = 422;
  private static final int LOST_RACE = 409;

  private static final Map<Class<? extends RuleViolation>, Integer> STATUSES =
      Map.ofEntries(
          entry(RequestUnreadable.class, 400),
          entry(TokenMissing.class, 401),
          entry(NotPermitted.class, 403),
          entry(CameFromElsewhere.class, 403),
          entry(ProofTooOld.class, 403),
          entry(SecondFactorMissing.class, 403),
          entry(AddressUnknown.class, 404),
          entry(ArticleMissing.class, 404),
          entry(SiteMissing.class, 404),
          entry(GreyingMissing.class, 404),
          entry(MistakeMissing.class, 404),
          entry(AccountMissing.class, 404),
          entry(UnitMissing.class, 404),
          entry(RoleMissing.class, 404),
          entry(GrantMissing.class, 404),
          entry(StandInMissing.class, 404),
          entry(LoginNameTaken.class, LOST_RACE),
          entry(RoleNameTaken.class, LOST_RACE),
          entry(AlreadyGranted.class, LOST_RACE),
          entry(OfficeTaken.class, LOST_RACE),
          entry(RoleSavedBySomebodyElse.class, 412),
          entry(MistakeAlreadyAnswered.class, LOST_RACE),
          entry(SavedBySomebodyElse.class, LOST_RACE),
          entry(TooManyFavorites.class, 409),
          entry(ArticleWithdrawn.class, 410),
          entry(StateMoved.class, 412),
          entry(SiteSavedBySomebodyElse.class, 412),
          entry(PolicySavedBySomebodyElse.class, 412),
          entry(ChannelChangedBySomebodyElse.class, 412),
          entry(ChannelUnknown.class, 404),
          entry(SiteNotChangeable.class, 409),
          entry(BodyTooLarge.class, 413),
          entry(PageTooLarge.class, 413),
          entry(PictureTooLarge.class, 413),
          entry(FileTooLarge.class, 413),
          entry(StateNotNamed.class, 428),
          entry(NotServing.class, 503));

  /** What the server itself refuses before any of our code is asked. */
  private static final Map<Integer, String> SERVER_REFUSALS =
      Map.of(
          404, "refusal.address-unknown",
          405, "refusal.method-not-allowed",
          406, "refusal.not-acceptable",
          415, "refusal.media-type-not-taken");

  private Refused(int status, String messageKey, Object... arguments) {
    this(status, messageKey, List.of(arguments), Optional.empty(), Optional.empty());
  }

  static Refused by(Throwable thrown) {
    return first(thrown, RuleViolation.class)
        .map(Refused::byRule)
        .or(() -> first(thrown, WebApplicationException.class).flatMap(Refused::byServer))
        .orElseGet(() -> isLostRace(thrown) ? byRace() : unexpectedly());
  }

  /** Whether somebody else changed the same thing first. */
  static boolean isLostRace(Throwable thrown) {
    return Stream.of(
            SavedBySomebodyElse.class,
            OptimisticLockException.class,
            PessimisticLockException.class,
            LockTimeoutException.class)
        .anyMatch(race -> first(thrown, race).isPresent());
  }

  /** Servers wrap what our code throws in exceptions of their own. */
  private static <T extends Throwable> Optional<T> first(Throwable thrown, Class<T> kind) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  private static Refused byRule(RuleViolation refusal) {
    return new Refused(
        STATUSES.getOrDefault(refusal.getClass(), RULE_BROKEN),
        refusal.messageKey(),
        refusal.arguments(),
        refusal instanceof ArticleWithdrawn withdrawn
            ? Optional.of(withdrawn.reason())
            : Optional.empty(),
        refusal instanceof StateMoved moved ? Optional.of(moved.current()) : Optional.empty());
  }

  private static Optional<Refused> byServer(WebApplicationException refusal) {
    return Optional.of(refusal.getResponse().getStatus())
        .filter(status -> status < UNEXPECTED)
        .map(Refused::byServer);
  }

  /** What the server refuses with this status, less than {@link #UNEXPECTED}. */
  static Refused byServer(int status) {
    return new Refused(
        status, SERVER_REFUSALS.getOrDefault(status, "refusal.request-not-understood"));
  }

  private static Refused byRace() {
    return new Refused(LOST_RACE, "refusal.lost-race");
  }

  private static Refused unexpectedly() {
    int number = ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    return new Refused(UNEXPECTED, "refusal.unexpected", String.valueOf(number));
  }
}
