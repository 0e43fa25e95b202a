package cn.zhanqun.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Path;

/**
 * One person's browser window in front of a portal, with cookies of its own.
 *
 * <p>{@link #page()} is Playwright's page: its locators and assertions wait by themselves, so a
 * journey never sleeps.
 */
public final class Browser implements AutoCloseable {

  /** A desk: the width that pages are looked at by staff and in the office. */
  public static final int DESK = 1440;

  /** A phone of the ordinary size. */
  public static final int PHONE = 390;

  private final RunningPortal portal;
  private final BrowserContext window;
  private final Page page;

  Browser(com.microsoft.playwright.Browser chromium, RunningPortal portal) {
    this.portal = portal;
    this.window =
        chromium.newContext(
            new NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
    this.page = window.newPage();
    as(DESK);
  }

  /** Gives the window another width. */
  public Browser as(int width) {
    page.setViewportSize(width, width == PHONE ? 844 : 900);
    return this;
  }

  /** Lets no page run a script from now on, as readers do whose browser has none. */
  public Browser withoutScript() {
    JsonObject off = new JsonObject();
    off.addProperty("value", true);
    window.newCDPSession(page).send("Emulation.setScriptExecutionDisabled", off);
    return this;
  }

  /** Opens an address of the portal, from its first slash on. */
  public Response visit(String path) {
    return page.navigate(portal.address(path).toString());
  }

  /** The portal it stands in front of. */
  public RunningPortal portal() {
    return portal;
  }

  /** What is on the screen. */
  public Page page() {
    return page;
  }

  /** The window's cookies and permissions. */
  public BrowserContext window() {
    return window;
  }

  /** Keeps a picture of the whole page as target/screenshots/NAME-WIDTH.png. */
  public void screenshot(String name) {
    String file = name + "-" + page.viewportSize().width + ".png";
    Path place = House.folder().resolve("target/screenshots").resolve(file);
    page.screenshot(new ScreenshotOptions().setPath(place).setFullPage(true));
  }

  @Override
  public void close() {
    window.close();
  }
}
