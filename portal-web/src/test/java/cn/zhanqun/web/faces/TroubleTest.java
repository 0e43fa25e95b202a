package cn.zhanqun.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.ejb.article.ArticleMissing;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TroubleTest {

  @Test
  void a_broken_rule_is_found_under_whatever_wraps_it() {
    Throwable wrapped =
        new FacesException(new ELException(new EJBException(new SavedBySomebodyElse())));

    Trouble trouble = Trouble.of(wrapped);

    assertFalse(trouble.isUnexpected());
    assertTrue(trouble.sentence(Locale.ENGLISH).contains("after you opened it"));
  }

  @Test
  void a_lost_race_in_the_database_is_nobodys_fault() {
    Trouble trouble = Trouble.of(new EJBException(new OptimisticLockException("row 7")));

    assertFalse(trouble.isUnexpected());
    assertFalse(trouble.sentence(Locale.ENGLISH).contains("row 7"));
    assertEquals(409, trouble.status());
  }

  @Test
  void whoever_waited_too_long_for_somebody_else_is_told_so_and_nothing_of_the_database() {
    Trouble trouble =
        Trouble.of(new EJBException(new LockTimeoutException("waited for row 7 of ARTICLE")));

    assertFalse(trouble.isUnexpected());
    assertFalse(trouble.sentence(Locale.ENGLISH).contains("row 7"));
    assertEquals(409, trouble.status());
  }

  @Test
  void a_bug_has_a_number_and_tells_nothing_else() {
    Trouble trouble = Trouble.of(new IllegalStateException("table ARTICLE is on fire"));

    assertTrue(trouble.number().matches("[0-9A-F]{8}"));
    assertTrue(trouble.sentence(Locale.ENGLISH).contains(trouble.number()));
    assertFalse(trouble.sentence(Locale.ENGLISH).contains("fire"));
    assertEquals(500, trouble.status());
  }

  @Test
  void a_page_that_cannot_be_opened_has_the_status_that_fits() {
    assertEquals(404, Trouble.of(new ArticleMissing(7)).status());
    assertEquals(403, Trouble.of(new NotPermitted(Permission.READ_DESK)).status());
  }

  @Test
  void an_expired_page_is_no_bug() {
    assertTrue(Trouble.of(new FacesException(new ViewExpiredException())).isExpiredPage());
  }
}
