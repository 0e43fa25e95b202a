package cn.zhanqun.ejb.account;

/**
 * From where somebody wants to sign in.
 *
 * @param address the network address, as the server sees it
 * @param deviceKey the random value that a browser signed in from before has kept; empty for none
 * @param browser the browser, in a few words
 */
public record SignInPlace(String address, String deviceKey, String browser) {}
