package cn.zhanqun.journey.gates;

import cn.zhanqun.journey.DemoPortal;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a gate the {@link PageKinds} of the demo, which are found once in a run. */
final class DemoPages implements ParameterResolver {

  private static final Namespace OURS = Namespace.create(DemoPages.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PageKinds.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent(
            "kinds", key -> new PageKinds(DemoPortal.portal(context)), PageKinds.class);
  }
}
