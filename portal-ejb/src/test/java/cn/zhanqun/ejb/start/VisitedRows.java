package cn.zhanqun.ejb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntSupplier;

/** How much Derby looks at to find something; it notes that in tables of its own. */
public final class VisitedRows {

  private VisitedRows() {}

  /** The rows looked at, in tables and indexes, to find as many as expected. */
  public static long of(EntityManager entities, IntSupplier reading, int expected)
      throws SQLException {
    entities.getTransaction().begin();
    try (Statement derby = entities.unwrap(Connection.class).createStatement()) {
      derby.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
      derby.execute("CALL SYSCS_UTIL.SYSCS_SET_XPLAIN_SCHEMA('PLANS')");
      int found = reading.getAsInt();
      derby.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(0)");
      derby.execute("CALL SYSCS_UTIL.SYSCS_SET_XPLAIN_SCHEMA('')");
      assertEquals(expected, found);
      try (ResultSet scans =
          derby.executeQuery("SELECT SUM(NO_VISITED_ROWS) FROM PLANS.SYSXPLAIN_SCAN_PROPS")) {
        scans.next();
        return scans.getLong(1);
      }
    } finally {
      entities.getTransaction().rollback();
    }
  }
}
