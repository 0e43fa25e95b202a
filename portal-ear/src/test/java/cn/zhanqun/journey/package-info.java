/**
 * Journeys: what readers, staff and IT do with a running portal, walked in a real browser or over
 * HTTP.
 *
 * <p>A journey knows nothing but addresses and pages; it never touches the portal's classes or
 * tables. Read {@link cn.zhanqun.journey.DemoPortal} first, then {@link
 * cn.zhanqun.journey.PortalServer} and {@link cn.zhanqun.journey.Browser}.
 */
package cn.zhanqun.journey;
