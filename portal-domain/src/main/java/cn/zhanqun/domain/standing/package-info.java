/**
 * The pages every site must have (常设页面), such as its privacy statement, as far as a site has
 * written its own. Read {@link cn.zhanqun.domain.standing.StandingPage} first.
 */
package cn.zhanqun.domain.standing;
