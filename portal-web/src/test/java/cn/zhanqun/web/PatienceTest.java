package cn.zhanqun.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.article.SavedBySomebodyElse;
import jakarta.ejb.EJBException;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatienceTest {

  @Test
  void who_only_waited_too_long_in_a_crowd_is_let_in_the_second_or_third_time() throws Exception {
    Change change = new Change(crowd(), 2);

    assertEquals("done", new Patience().tryAgain(change));
  }

  @Test
  void patience_ends() {
    Change change = new Change(crowd(), Patience.TRIES);

    assertThrows(EJBException.class, () -> new Patience().tryAgain(change));
  }

  @Test
  void who_lost_to_somebody_is_told_at_once() {
    Change change = new Change(new EJBException(new OptimisticLockException()), 1);

    assertThrows(EJBException.class, () -> new Patience().tryAgain(change));
    assertEquals(1, change.asked);
  }

  @Test
  void databases_tell_a_lost_race_in_words_of_their_own() {
    assertTrue(LostRace.is(crowd()));
    assertTrue(LostRace.is(new EJBException(new SQLException("deadlock", "40P01"))));
    assertTrue(LostRace.is(new PersistenceException(new SQLException("taken", "23505"))));
    assertFalse(LostRace.isCrowd(new PersistenceException(new SQLException("taken", "23505"))));
    assertTrue(LostRace.is(new SavedBySomebodyElse()));
    assertFalse(LostRace.is(new EJBException(new SQLException("no such table", "42X05"))));
    assertFalse(LostRace.is(new IllegalStateException("a bug")));
  }

  private static RuntimeException crowd() {
    return new EJBException(
        new PersistenceException(new SQLException("Too much contention on sequence", "X0Y84")));
  }

  /** A change that fails some times before it is done. */
  private static final class Change implements InvocationContext {

    private final RuntimeException failure;
    private final int failures;
    private int asked;

    Change(RuntimeException failure, int failures) {
      this.failure = failure;
      this.failures = failures;
    }

    @Override
    public Object proceed() {
      asked++;
      if (asked <= failures) {
        throw failure;
      }
      return "done";
    }

    @Override
    public Object getTarget() {
      return this;
    }

    @Override
    public Object getTimer() {
      return null;
    }

    @Override
    public Method getMethod() {
      return null;
    }

    @Override
    public Constructor<?> getConstructor() {
      return null;
    }

    @Override
    public Object[] getParameters() {
      return new Object[0];
    }

    @Override
    public void setParameters(Object[] parameters) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getContextData() {
      return Map.of();
    }
  }
}
