package cn.zhanqun.ejb.permission;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.security.SecurityLog;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Stands before every use case and lets nobody in without the permission it {@link Requires}. Who
 * is refused, here or further inside, is noted in the security log.
 */
public class PermissionCheck {

  @Inject SecurityLog security;

  @AroundInvoke
  Object check(InvocationContext useCase) throws Exception {
    Requires required = useCase.getMethod().getAnnotation(Requires.class);
    return required == null
        ? useCase.proceed()
        : letIn((Actor) useCase.getParameters()[0], required.value(), useCase);
  }

  private Object letIn(Actor actor, Permission permission, InvocationContext useCase)
      throws Exception {
    try {
      actor.require(permission);
      if (useCase.getMethod().isAnnotationPresent(ProvenAnew.class)) {
        actor.requireFreshProof();
      }
      return useCase.proceed();
    } catch (NotPermitted refusal) {
      security.noteRefusal(actor, refusal);
      throw refusal;
    }
  }
}
