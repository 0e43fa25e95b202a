package cn.zhanqun.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Notes what a reader page shows, while it is made: the services it reads from leave their tags
 * here. Where no page is being made, as on the desk or in a follower, nothing is noted.
 *
 * <p>A page is made by one thread from its beginning to its end, so that is where its tags are
 * kept; the services need not be told for whom they read.
 */
@ApplicationScoped
public class TagRecorder {

  private static final ThreadLocal<Notes> CURRENT = new ThreadLocal<>();

  /** A page is begun; whoever says so says when it has {@link #end}ed. */
  public void begin() {
    CURRENT.set(new Notes());
  }

  /** Says that the page being made shows this. */
  public void shows(PageTag tag) {
    notes().ifPresent(notes -> notes.tags.add(tag));
  }

  /** Says that the page being made turns at this moment by the clock alone. */
  public void turnsAt(Instant moment) {
    notes().ifPresent(notes -> notes.turnAt(moment));
  }

  /** All that was noted of the page so far. */
  public Shown shown() {
    return notes()
        .map(notes -> new Shown(notes.tags, Optional.ofNullable(notes.validUntil)))
        .orElse(Shown.NOTHING);
  }

  /** The page is finished, or given up. */
  public void end() {
    CURRENT.remove();
  }

  private static Optional<Notes> notes() {
    return Optional.ofNullable(CURRENT.get());
  }

  private static final class Notes {

    private final Set<PageTag> tags = new TreeSet<>();
    private Instant validUntil;

    void turnAt(Instant moment) {
      if (validUntil == null || moment.isBefore(validUntil)) {
        validUntil = moment;
      }
    }
  }
}
