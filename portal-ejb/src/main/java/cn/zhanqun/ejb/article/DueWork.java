package cn.zhanqun.ejb.article;

import cn.zhanqun.ejb.article.DueArticles.Due;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks every five seconds what is due, and does it. What fell due while no node was up is done at
 * the start; what can't be done now, because its site is closed for changes, is tried again.
 */
@ApplicationScoped
public class DueWork {

  private static final Logger LOG = System.getLogger(DueWork.class.getName());
  private static final long PAUSE_SECONDS = 5;

  @Inject DueArticles due;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  /** What was refused before is told once. */
  private final Set<Due> refused = new HashSet<>();

  private ScheduledFuture<?> looking;

  public synchronized void start() {
    looking = executor.scheduleWithFixedDelay(this::look, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  /** Returns when what is under way is done; nothing begins after it. */
  public synchronized void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  synchronized void look() {
    try {
      boolean goesOn;
      do {
        goesOn = due.list().stream().filter(this::fulfil).count() > 0;
      } while (goesOn);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "What is due will be looked for again soon", failed);
    }
  }

  private boolean fulfil(Due one) {
    try {
      due.fulfil(one);
      refused.remove(one);
      return true;
    } catch (RuntimeException failed) {
      if (refused.add(one)) {
        LOG.log(Level.WARNING, "Article " + one.articleId() + " is due and waits", failed);
      }
      return false;
    }
  }
}
