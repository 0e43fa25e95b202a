package cn.zhanqun.ejb.permission;

import cn.zhanqun.domain.account.Actor;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/** Stands before every use case and lets nobody in without the permission it {@link Requires}. */
public class PermissionCheck {

  @AroundInvoke
  Object check(InvocationContext useCase) throws Exception {
    Requires required = useCase.getMethod().getAnnotation(Requires.class);
    if (required != null) {
      ((Actor) useCase.getParameters()[0]).require(required.value());
    }
    return useCase.proceed();
  }
}
