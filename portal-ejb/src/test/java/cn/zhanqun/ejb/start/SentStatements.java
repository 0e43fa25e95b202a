package cn.zhanqun.ejb.start;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Listens to what is really sent to a database while something is read, so that a test can say what
 * it costs.
 */
public final class SentStatements {

  private final List<String> sent = new ArrayList<>();

  private SentStatements() {}

  /** Listens to all that these entities send from now on. */
  public static SentStatements of(EntityManagerFactory entities) {
    SentStatements statements = new SentStatements();
    entities.unwrap(ServerSession.class).setSessionLog(statements.new Listener());
    return statements;
  }

  /** Forgets what was sent so far. */
  public void forget() {
    sent.clear();
  }

  public int count() {
    return sent.size();
  }

  @Override
  public String toString() {
    return String.join("\n", sent);
  }

  private final class Listener extends AbstractSessionLog {

    @Override
    public boolean shouldLog(int level, String category) {
      return SessionLog.SQL.equals(category) && level == SessionLog.FINE;
    }

    @Override
    public void log(SessionLogEntry entry) {
      if (shouldLog(entry.getLevel(), entry.getNameSpace())) {
        sent.add(entry.getMessage());
      }
    }
  }
}
