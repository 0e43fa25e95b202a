/**
 * The pages of the three officers and of the first account: accounts and units, roles and who has
 * them, stand-ins, the founding. Each opens for its own officer alone. To read first: {@link
 * cn.zhanqun.web.admin.staff.EditRightsPage}.
 */
package cn.zhanqun.web.admin.staff;
