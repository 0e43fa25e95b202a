package cn.zhanqun.web.api;

import cn.zhanqun.ejb.launch.NewSite;

/**
 * A site as a program wants it.
 *
 * @param code what stands in its addresses for ever
 * @param accent one of the tested colours
 * @param host its own host name; left out for none yet
 * @param model code of the site after which it is made
 */
public record SiteForm(
    String code, String name, String shortName, String accent, String host, String model) {

  NewSite asWanted(Places places) {
    return new NewSite(code, name, shortName, accent, host, places.siteNamed(model).id());
  }
}
