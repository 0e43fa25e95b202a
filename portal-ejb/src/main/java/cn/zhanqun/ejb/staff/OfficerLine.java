package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Office;

/**
 * One of the three offices.
 *
 * @param appointed whether somebody was appointed to it
 */
public record OfficerLine(Office office, boolean appointed) {}
