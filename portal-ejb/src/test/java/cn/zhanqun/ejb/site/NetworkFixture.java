package cn.zhanqun.ejb.site;

import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.operation.Settings;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The network of a test, read from its database whenever somebody asks. */
public final class NetworkFixture {

  private NetworkFixture() {}

  /** The network that comes with the portal, within the transaction of whoever asks. */
  public static void setUp(EntityManager entities, Ledger ledger) {
    NetworkSetup setup = new NetworkSetup();
    setup.entities = entities;
    setup.settings = new Settings();
    setup.ledger = ledger;
    setup.setUpIfEmpty();
  }

  public static Sites sitesOf(EntityManager entities) {
    NetworkReading database = new NetworkReading();
    database.entities = entities;
    database.clock = Clock.systemUTC();
    return new Sites() {
      @Override
      public NetworkView network() {
        return database.read(0);
      }
    };
  }
}
