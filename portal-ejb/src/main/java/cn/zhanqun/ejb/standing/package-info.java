/**
 * The pages every site must have (常设页面): what readers see there, the portal's texts until a site
 * writes its own, and their writing. Read {@link cn.zhanqun.ejb.standing.StandingPages} first.
 */
package cn.zhanqun.ejb.standing;
