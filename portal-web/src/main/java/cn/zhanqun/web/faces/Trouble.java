package cn.zhanqun.web.faces;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.ProofTooOld;
import cn.zhanqun.web.LostRace;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.Statuses;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Why a request of the console did not do what was asked, found under all the wrappings in which
 * containers pass it on.
 *
 * @param cause what went wrong
 * @param number to quote where it is nobody's fault but ours; empty otherwise
 */
record Trouble(Throwable cause, String number) {

  static Trouble of(Throwable thrown) {
    return refusal(thrown)
        .or(() -> Optional.of(thrown).filter(LostRace::is))
        .map(cause -> new Trouble(cause, ""))
        .orElseGet(() -> unexpected(thrown));
  }

  private static Optional<Throwable> refusal(Throwable thrown) {
    return Stream.iterate(thrown, link -> link != null, Throwable::getCause)
        .filter(cause -> cause instanceof RuleViolation || cause instanceof ViewExpiredException)
        .findFirst();
  }

  /** Whatever it is, there should have been none at this point. */
  static Trouble unexpected(Throwable thrown) {
    return new Trouble(thrown, newNumber());
  }

  private static String newNumber() {
    return HexFormat.of()
        .withUpperCase()
        .toHexDigits(ThreadLocalRandom.current().nextLong())
        .substring(0, 8);
  }

  boolean isUnexpected() {
    return !number.isEmpty();
  }

  boolean isExpiredPage() {
    return cause instanceof ViewExpiredException;
  }

  /** Whether the second factor is all that is missing. */
  boolean isProofTooOld() {
    return cause instanceof ProofTooOld;
  }

  /** What the person is told. */
  String sentence(Locale locale) {
    if (cause instanceof RuleViolation refusal) {
      return Refusals.sentence(refusal, locale);
    }
    return isUnexpected()
        ? Refusals.sentence("refusal.unexpected", locale, number)
        : Refusals.sentence("refusal.lost-race", locale);
  }

  /** The status of a page that can't be shown because of it. */
  int status() {
    if (cause instanceof RuleViolation refusal) {
      return Statuses.of(refusal, HttpServletResponse.SC_CONFLICT);
    }
    return isUnexpected()
        ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
        : HttpServletResponse.SC_CONFLICT;
  }
}
