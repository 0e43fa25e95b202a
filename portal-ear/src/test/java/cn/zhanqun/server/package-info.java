/**
 * Tests that look at the portal from inside its server: the built EAR in a WildFly, the test class
 * packed into it.
 *
 * <p>Here belongs what only a container shows: injection, transactions, the data source. What a
 * reader or an editor sees is a journey. Read {@link cn.zhanqun.server.InServer} first.
 */
package cn.zhanqun.server;
