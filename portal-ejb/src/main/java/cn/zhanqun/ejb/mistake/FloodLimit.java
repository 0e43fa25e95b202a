package cn.zhanqun.ejb.mistake;

import cn.zhanqun.domain.ledger.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps the list of reports readable when somebody floods it: five from one place in ten minutes,
 * three hundred from everywhere in an hour. It lives in the memory of this node alone, and knows a
 * place by a hash that nobody can turn back and that is forgotten with it.
 */
@ApplicationScoped
public class FloodLimit {

  static final int OF_ONE_PLACE = 5;
  static final int OF_ALL = 300;

  private static final Duration PAUSE_OF_ONE_PLACE = Duration.ofMinutes(10).dividedBy(OF_ONE_PLACE);
  private static final Duration PAUSE_OF_ALL = Duration.ofHours(1).dividedBy(OF_ALL);
  private static final int GROUPS_OF_A_HOUSEHOLD = 4;

  @Inject Clock clock;

  private final String salt = UUID.randomUUID().toString();
  private final Map<String, Allowance> places = new HashMap<>();
  private Allowance all;

  /**
   * Counts one report.
   *
   * @param clientAddress as the server sees it
   * @throws TooManyReports when it has to wait
   */
  public synchronized void admit(String clientAddress) {
    Instant now = clock.instant();
    places.values().removeIf(place -> place.isFullAt(now));
    if (all == null) {
      all = new Allowance(OF_ALL, PAUSE_OF_ALL, now);
    }
    // Whoever is known here took from the common allowance before: the map can't outgrow it.
    refuseBefore(all.waitAt(now));
    Allowance place =
        places.computeIfAbsent(
            Sha256.of(salt + household(clientAddress)),
            unknown -> new Allowance(OF_ONE_PLACE, PAUSE_OF_ONE_PLACE, now));
    refuseBefore(place.waitAt(now));
    all.take(now);
    place.take(now);
  }

  private static void refuseBefore(Duration wait) {
    if (!wait.isZero()) {
      throw new TooManyReports(wait);
    }
  }

  /** With IPv6 one household has the last four groups of an address to itself. */
  private static String household(String clientAddress) {
    String[] groups = clientAddress.split(":", -1);
    return groups.length == 2 * GROUPS_OF_A_HOUSEHOLD
        ? String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_HOUSEHOLD))
        : clientAddress;
  }
}
