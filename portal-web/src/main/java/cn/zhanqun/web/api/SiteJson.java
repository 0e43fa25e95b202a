package cn.zhanqun.web.api;

import cn.zhanqun.ejb.site.SiteView;
import java.util.List;

/** A site of the network, and who stands behind it. */
public record SiteJson(
    String code,
    String name,
    String shortName,
    boolean main,
    String address,
    String organizer,
    String siteIdCode,
    String icpRecord,
    String policeRecord) {

  static SiteJson of(SiteView site, Directory directory) {
    return new SiteJson(
        site.code(),
        site.name(),
        site.shortName(),
        site.main(),
        directory.address(site),
        site.identity().getOrganizer(),
        site.identity().getSiteIdCode(),
        site.identity().getIcpRecord(),
        site.identity().getPoliceRecord());
  }

  /** All of them, the main site first. */
  public record Network(List<SiteJson> sites) {}
}
