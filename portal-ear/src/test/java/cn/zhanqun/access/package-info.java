/**
 * Who may do what, as a table with a row for every operation there is: of the services, and of the
 * API. {@link cn.zhanqun.access.AccessMatrixTest} sees that no row is missing, the journey of the
 * same name that the portal does what the rows say.
 */
package cn.zhanqun.access;
