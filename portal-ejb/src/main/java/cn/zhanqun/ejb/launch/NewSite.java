package cn.zhanqun.ejb.launch;

import java.io.Serializable;

/**
 * A site as somebody wants it.
 *
 * @param code what stands in its addresses for ever
 * @param accent one of the tested colours
 * @param host its own host name, empty for none yet
 * @param modelId the site after whose model it is made
 */
public record NewSite(
    String code, String name, String shortName, String accent, String host, long modelId)
    implements Serializable {}
