package cn.zhanqun.journey;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a journey what it asks for by parameter: the {@link PortalServer} with the demo network,
 * and a {@link Browser} that looks at it.
 *
 * <p>All journeys of a run share one portal and one Chromium, because starting them takes most of
 * the time; every test has a browser window of its own, without cookies. A journey therefore writes
 * articles of its own and changes nobody else's.
 */
public final class DemoPortal implements ParameterResolver, AfterTestExecutionCallback {

  private static final Namespace OURS = Namespace.create(DemoPortal.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> wanted = parameter.getParameter().getType();
    return wanted == PortalServer.class || wanted == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class ? browser(context) : portal(context);
  }

  /** The one portal of this run. */
  public static PortalServer portal(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent("portal", key -> PortalServer.withDemo(), PortalServer.class);
  }

  private static Browser browser(ExtensionContext context) {
    Chromium chromium =
        context
            .getRoot()
            .getStore(OURS)
            .getOrComputeIfAbsent("chromium", key -> new Chromium(), Chromium.class);
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent("browser", key -> chromium.open(portal(context)), Browser.class);
  }

  /** Keeps a picture of what was on the screen when a journey failed. */
  @Override
  public void afterTestExecution(ExtensionContext context) {
    Browser browser = context.getStore(OURS).get("browser", Browser.class);
    if (browser != null && context.getExecutionException().isPresent()) {
      browser.screenshot("failed-" + context.getRequiredTestMethod().getName());
    }
  }
}
