package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.AddressCode;
import cn.zhanqun.domain.site.CodeNotUsable;
import cn.zhanqun.domain.site.HostName;
import cn.zhanqun.domain.site.HostNotPossible;
import cn.zhanqun.domain.site.Site;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;

/**
 * The codes and hosts that nobody has yet. What answers at the root of the main site is one set,
 * whether sites or its channels, and hosts are another; whoever gives one away meanwhile waits
 * until this transaction ends, so that none is given twice.
 */
public final class FreeNames {

  private final EntityManager entities;
  private final Site main;

  private FreeNames(EntityManager entities, Site main) {
    this.entities = entities;
    this.main = main;
  }

  /** Holds the names of the network until the transaction ends. */
  public static FreeNames held(EntityManager entities) {
    Site main =
        entities
            .createQuery("SELECT s FROM Site s WHERE s.main = TRUE", Site.class)
            .getSingleResult();
    entities.refresh(main, LockModeType.PESSIMISTIC_WRITE);
    return new FreeNames(entities, main);
  }

  /**
   * The code of a new site.
   *
   * @throws CodeNotUsable when it is no code, or a site or a channel of the main site has it
   */
  public AddressCode codeOfSite(String typed) {
    AddressCode code = AddressCode.ofSite(typed);
    if (isSite(code) || isChannelOf(main, code)) {
      throw CodeNotUsable.taken(code.value());
    }
    return code;
  }

  /**
   * The code of a new channel.
   *
   * @throws CodeNotUsable when it is no code, or a channel of the site, for the main site also
   *     another site, has it
   */
  public AddressCode codeOfChannel(Site site, String typed) {
    AddressCode code = AddressCode.ofChannel(typed);
    if (isChannelOf(site, code) || (site.isMain() && isSite(code))) {
      throw CodeNotUsable.taken(code.value());
    }
    return code;
  }

  private boolean isSite(AddressCode code) {
    return isAny("Site x WHERE x.code = :code", Map.of("code", code.value()));
  }

  private boolean isChannelOf(Site site, AddressCode code) {
    return isAny(
        "Channel x WHERE x.site = :site AND x.code = :code",
        Map.of("site", site, "code", code.value()));
  }

  /**
   * The host of a site, new or not.
   *
   * @param siteId its number, 0 for a new one
   * @throws HostNotPossible when it is no host, or another site has it, or the main site, to which
   *     every page leads back, has none yet
   */
  public HostName host(long siteId, String typed) {
    HostName host = HostName.of(typed);
    if (isAny(
        "Site x WHERE x.host = :host AND x.id <> :site",
        Map.of("host", host.value(), "site", siteId))) {
      throw HostNotPossible.given(host.value());
    }
    if (main.id() != siteId && main.host().isEmpty()) {
      throw HostNotPossible.mainFirst(main.name());
    }
    return host;
  }

  /**
   * Asks before the main site gives up its host, which every page of the others leads back to.
   *
   * @throws HostNotPossible while others have theirs
   */
  public void requireNoOtherHost() {
    if (isAny("Site x WHERE x.host IS NOT NULL AND x.main = FALSE", Map.of())) {
      throw HostNotPossible.mainFirst(main.name());
    }
  }

  private boolean isAny(String what, Map<String, Object> values) {
    var count = entities.createQuery("SELECT COUNT(x) FROM " + what, Long.class);
    values.forEach(count::setParameter);
    return count.getSingleResult() > 0;
  }
}
