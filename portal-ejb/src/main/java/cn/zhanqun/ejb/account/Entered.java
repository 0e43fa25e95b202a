package cn.zhanqun.ejb.account;

/**
 * Name and password were right, and a session began.
 *
 * @param sessionKey the random value by which the session is known from now on
 * @param deviceKey the random value by which the browser is known the next time
 * @param idleSeconds how long the session lasts without a request
 */
public record Entered(String sessionKey, String deviceKey, int idleSeconds) {}
