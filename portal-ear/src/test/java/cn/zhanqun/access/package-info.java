/**
 * Who may do what, as a table with a row for every operation there is: of the services, and of the
 * API. {@link cn.zhanqun.access.AccessMatrixTest} sees that no row is missing, {@link
 * cn.zhanqun.access.AccessMatrixServerTest} calls every service inside the server as every role,
 * and the journey of the same name asks the portal from outside.
 */
package cn.zhanqun.access;
