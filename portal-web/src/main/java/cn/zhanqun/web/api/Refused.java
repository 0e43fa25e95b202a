package cn.zhanqun.web.api;

import static java.util.Map.entry;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.web.LostRace;
import cn.zhanqun.web.Statuses;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Why a program does not get what it asked for: the status for HTTP, and the sentence.
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

  /** Of what the API alone refuses; the others stand in {@link Statuses}. */
  private static final Map<Class<? extends RuleViolation>, Integer> STATUSES =
      Map.ofEntries(
          entry(RequestUnreadable.class, 400),
          entry(TokenMissing.class, 401),
          entry(CameFromElsewhere.class, 403),
          entry(AddressUnknown.class, 404),
          entry(ArticleWithdrawn.class, 410),
          entry(StateMoved.class, 412),
          entry(BodyTooLarge.class, 413),
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
        .orElseGet(() -> LostRace.is(thrown) ? byRace() : unexpectedly());
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
        Optional.ofNullable(STATUSES.get(refusal.getClass()))
            .orElseGet(() -> Statuses.of(refusal, RULE_BROKEN)),
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
