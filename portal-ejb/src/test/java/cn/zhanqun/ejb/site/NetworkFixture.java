package cn.zhanqun.ejb.site;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The network of a test, read from its database whenever somebody asks. */
public final class NetworkFixture {

  private NetworkFixture() {}

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
