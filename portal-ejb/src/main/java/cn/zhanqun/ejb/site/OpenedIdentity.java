package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.SiteIdentity;

/**
 * The identity of a site, ready to be completed.
 *
 * @param version the state of the site it was read in, named when saving
 */
public record OpenedIdentity(long siteId, long version, SiteIdentity identity) {}
