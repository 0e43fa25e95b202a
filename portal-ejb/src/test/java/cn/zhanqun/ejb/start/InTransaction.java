package cn.zhanqun.ejb.start;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** A use case of a test in a transaction of its own, undone where it is refused. */
public final class InTransaction {

  private InTransaction() {}

  public static void run(EntityManager entities, Runnable change) {
    get(
        entities,
        () -> {
          change.run();
          return 0;
        });
  }

  public static <T> T get(EntityManager entities, Supplier<T> change) {
    entities.getTransaction().begin();
    try {
      T result = change.get();
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
        entities.clear();
      }
    }
  }
}
