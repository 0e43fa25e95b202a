package cn.zhanqun.ejb.account;

import cn.zhanqun.ejb.site.NetworkFixture;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Works out rights from a test's own database. */
public final class RightsFixture {

  private RightsFixture() {}

  public static Rights rightsOf(EntityManager entities, Clock clock) {
    Rights rights = new Rights();
    rights.entities = entities;
    rights.sites = NetworkFixture.sitesOf(entities);
    rights.clock = clock;
    return rights;
  }
}
