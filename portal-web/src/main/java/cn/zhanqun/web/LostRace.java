package cn.zhanqun.web;

import cn.zhanqun.domain.article.SavedBySomebodyElse;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody else was quicker: two changed the same thing at one moment, or waited for each other
 * until the database let one of them go on. Of what the other wanted nothing was done.
 */
public final class LostRace {

  private static final List<Class<? extends Exception>> KINDS =
      List.of(
          SavedBySomebodyElse.class,
          OptimisticLockException.class,
          PessimisticLockException.class,
          LockTimeoutException.class);

  /** A key that somebody else took at the same moment, in the words of SQLSTATE. */
  private static final String KEY_TAKEN = "23505";

  /**
   * Deadlocks and waits that took too long, in Derby and in PostgreSQL; last Derby's crowd at one
   * sequence.
   */
  private static final Set<String> CROWDS = Set.of("40001", "40P01", "40XL1", "55P03", "X0Y84");

  private LostRace() {}

  public static boolean is(Throwable thrown) {
    return isCrowd(thrown)
        || causes(thrown)
            .anyMatch(
                cause ->
                    KINDS.stream().anyMatch(kind -> kind.isInstance(cause))
                        || hasState(cause, Set.of(KEY_TAKEN)));
  }

  /** Whether nobody changed anything that was read, so that the same may simply be tried again. */
  public static boolean isCrowd(Throwable thrown) {
    return causes(thrown)
        .anyMatch(cause -> cause instanceof LockTimeoutException || hasState(cause, CROWDS));
  }

  private static boolean hasState(Throwable cause, Set<String> states) {
    return cause instanceof SQLException refusal
        && refusal.getSQLState() != null
        && states.contains(refusal.getSQLState());
  }

  /** Servers wrap what is thrown in exceptions of their own. */
  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
  }
}
