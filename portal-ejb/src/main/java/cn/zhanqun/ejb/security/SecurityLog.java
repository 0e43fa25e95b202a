package cn.zhanqun.ejb.security;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.domain.security.SecurityNote;
import cn.zhanqun.ejb.security.Tally.Subject;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The book at the door: everybody who signs in, fails to or is refused is noted here. Whoever notes
 * never waits for the database; one writer brings the notes there within a second, each first one
 * of its kind, account and address at once and what is alike in the following minute at its end.
 * What can't be brought is kept for the next time.
 */
@ApplicationScoped
public class SecurityLog {

  /** How many different things are counted at once; what is more is counted as from everywhere. */
  static final int SUBJECTS_AT_MOST = 1000;

  /** Stands for the address where there are too many to tell apart. */
  static final String EVERYWHERE = "*";

  private static final Logger LOG = System.getLogger(SecurityLog.class.getName());
  private static final int BATCH = 100;
  private static final long POLL_MILLISECONDS = 500;

  @Inject SecurityWriting writing;
  @Inject Caller caller;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private final Map<Subject, Tally> tallies = new LinkedHashMap<>();
  private final Semaphore oneWriter = new Semaphore(1);
  private ScheduledFuture<?> poll;

  /**
   * Notes something that happened in the request being answered.
   *
   * @param accountId whose account it concerns, 0 where nobody is known
   * @param words on what, in a few words that the portal chose; never what somebody typed
   */
  public void note(SecurityKind kind, long accountId, String words) {
    note(kind, accountId, ofCaller(caller::address, ""), words);
  }

  /** Notes something whose address the caller knows. */
  public void note(SecurityKind kind, long accountId, String address, String words) {
    Instant now = clock.instant();
    synchronized (tallies) {
      tallyOf(new Subject(kind, accountId, address), now).add(words);
    }
  }

  /** Notes that somebody was refused, once however many services the refusal passes. */
  public void noteRefusal(Actor actor, NotPermitted refusal) {
    if (ofCaller(() -> caller.isNew(refusal), true)) {
      String permission = String.valueOf(refusal.arguments().get(0));
      note(SecurityKind.REFUSED, actor.accountId(), permission);
    }
  }

  /** Timers and followers act outside of any request. */
  private static <T> T ofCaller(Supplier<T> asked, T whereNoRequest) {
    try {
      return asked.get();
    } catch (ContextNotActiveException noRequest) {
      return whereNoRequest;
    }
  }

  private Tally tallyOf(Subject subject, Instant now) {
    boolean isRoom = tallies.size() < SUBJECTS_AT_MOST || tallies.containsKey(subject);
    Subject counted = isRoom ? subject : new Subject(subject.kind(), 0, EVERYWHERE);
    return tallies.computeIfAbsent(counted, unknown -> new Tally(now));
  }

  /** Begins to bring what is noted to the database. */
  public synchronized void start() {
    poll =
        executor.scheduleWithFixedDelay(
            this::writeDue, 0, POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  /** Returns when everything noted so far is brought, or can't be. */
  public synchronized void stop() {
    if (poll != null) {
      poll.cancel(false);
    }
    write(Instant.MAX);
  }

  void writeDue() {
    write(clock.instant());
  }

  private void write(Instant dueBy) {
    oneWriter.acquireUninterruptibly();
    Map<Subject, SecurityNote> due = takeDue(dueBy);
    try {
      bring(due);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Security notes are kept and will be written again soon", failed);
      putBack(due);
    } finally {
      oneWriter.release();
    }
  }

  private Map<Subject, SecurityNote> takeDue(Instant dueBy) {
    Instant now = clock.instant();
    Map<Subject, SecurityNote> due = new LinkedHashMap<>();
    synchronized (tallies) {
      tallies.values().removeIf(tally -> tally.isDue(dueBy) && tally.isEmpty());
      tallies.forEach(
          (subject, tally) -> {
            if (tally.isDue(dueBy) && !tally.isEmpty()) {
              due.put(subject, tally.take(subject, now));
            }
          });
    }
    return due;
  }

  /** What was brought is taken out, so that what remains can be put back. */
  private void bring(Map<Subject, SecurityNote> due) {
    List<Subject> subjects = new ArrayList<>(due.keySet());
    for (int first = 0; first < subjects.size(); first += BATCH) {
      List<Subject> batch = subjects.subList(first, Math.min(first + BATCH, subjects.size()));
      writing.write(batch.stream().map(due::get).toList());
      batch.forEach(due::remove);
    }
  }

  private void putBack(Map<Subject, SecurityNote> notes) {
    Instant now = clock.instant();
    synchronized (tallies) {
      notes.forEach(
          (subject, note) ->
              tallies.computeIfAbsent(subject, gone -> new Tally(now)).putBack(note, now));
    }
  }
}
