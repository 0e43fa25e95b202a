package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.site.NetworkFile.ChannelDescription;
import cn.zhanqun.ejb.site.NetworkFile.SiteDescription;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Sets up the network of a new portal from its description, all of it or nothing. */
@Stateless
public class NetworkSetup {

  @PersistenceContext EntityManager entities;
  @Inject Settings settings;
  @Inject Ledger ledger;

  /** Makes sites and channels where there are none; says whether that was so. */
  public boolean setUpIfEmpty() {
    if (entities.createQuery("SELECT COUNT(s) FROM Site s", Long.class).getSingleResult() > 0) {
      return false;
    }
    List<SiteDescription> described =
        settings.networkFile().map(NetworkFile::read).orElseGet(NetworkSetup::networkOfThePortal);
    for (int position = 0; position < described.size(); position++) {
      setUp(described.get(position), position);
    }
    return true;
  }

  private static List<SiteDescription> networkOfThePortal() {
    Reader text =
        new InputStreamReader(
            Objects.requireNonNull(NetworkSetup.class.getResourceAsStream("network.json")),
            StandardCharsets.UTF_8);
    return NetworkFile.read("network.json", text);
  }

  private void setUp(SiteDescription described, int position) {
    Site site =
        described.main()
            ? Site.mainSite(described.code(), described.name(), described.shortName())
            : Site.subSite(described.code(), described.name(), described.shortName(), position);
    site.wearAccent(described.accent());
    site.identifyAs(described.identity());
    entities.persist(site);
    int channelPosition = 1;
    for (ChannelDescription channel : described.channels()) {
      entities.persist(
          new Channel(
              site,
              channel.code(),
              channel.name(),
              channel.columnType(),
              channel.description(),
              channel.keywords(),
              channelPosition));
      channelPosition++;
    }
    ledger.append(
        Actor.SYSTEM,
        LedgerChange.of(LedgerAction.SITE_SET_UP, site.id(), "site", site.id())
            .with("code", site.code())
            .with("name", site.name())
            .with("channels", described.channels().size()));
  }
}
