package cn.zhanqun.web;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * Stands around what is {@link TriedAgain}: whoever only waited too long in a crowd is let in a
 * second and a third time before they hear of it. Whoever lost a race to somebody who changed the
 * same thing is told at once, because they must see that first.
 */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Patience implements Serializable {

  static final int TRIES = 3;

  private static final long serialVersionUID = 1L;

  @AroundInvoke
  Object tryAgain(InvocationContext change) throws Exception {
    for (int tried = 1; tried < TRIES; tried++) {
      try {
        return change.proceed();
      } catch (RuntimeException failed) {
        if (!LostRace.isCrowd(failed)) {
          throw failed;
        }
      }
    }
    return change.proceed();
  }
}
