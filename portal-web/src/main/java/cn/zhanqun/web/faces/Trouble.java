package cn.zhanqun.web.faces;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.ProofTooOld;
import cn.zhanqun.ejb.account.AccountMissing;
import cn.zhanqun.ejb.account.TooManyTries;
import cn.zhanqun.ejb.article.ArticleMissing;
import cn.zhanqun.ejb.mistake.MistakeMissing;
import cn.zhanqun.ejb.site.SiteMissing;
import cn.zhanqun.ejb.staff.RoleMissing;
import cn.zhanqun.web.Refusals;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
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

  private static final int TOO_MANY_REQUESTS = 429;

  static Trouble of(Throwable thrown) {
    return known(thrown).map(cause -> new Trouble(cause, "")).orElseGet(() -> unexpected(thrown));
  }

  /** Whatever it is, there should have been none at this point. */
  static Trouble unexpected(Throwable thrown) {
    return new Trouble(thrown, newNumber());
  }

  private static Optional<Throwable> known(Throwable thrown) {
    return Stream.iterate(thrown, link -> link != null, Throwable::getCause)
        .filter(
            cause ->
                cause instanceof RuleViolation
                    || cause instanceof ViewExpiredException
                    || isLostRace(cause))
        .findFirst();
  }

  private static boolean isLostRace(Throwable cause) {
    return cause instanceof OptimisticLockException || cause instanceof PessimisticLockException;
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
    if (cause instanceof TooManyTries) {
      return TOO_MANY_REQUESTS;
    }
    if (cause instanceof NotPermitted || isProofTooOld()) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (cause instanceof ArticleMissing
        || cause instanceof MistakeMissing
        || cause instanceof AccountMissing
        || cause instanceof RoleMissing
        || cause instanceof SiteMissing) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    return isUnexpected()
        ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
        : HttpServletResponse.SC_CONFLICT;
  }
}
