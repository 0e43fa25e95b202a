package cn.zhanqun.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.domain.article.TextIncomplete;
import cn.zhanqun.ejb.article.ArticleMissing;
import cn.zhanqun.ejb.article.ChannelMissing;
import cn.zhanqun.ejb.article.DraftState;
import cn.zhanqun.ejb.article.Withdrawal;
import cn.zhanqun.ejb.migration.PageEmpty;
import cn.zhanqun.ejb.migration.PageTooLarge;
import cn.zhanqun.ejb.site.SiteMissing;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedTest {

  private static final Withdrawal WITHDRAWAL =
      new Withdrawal(42, 1, "\u4e8b\u5b9e\u6709\u8bef", Instant.EPOCH, Instant.EPOCH);

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(RequestUnreadable.encoding(), 400),
        Arguments.of(new TokenMissing(), 401),
        Arguments.of(new NotPermitted(Permission.PUBLISH_ARTICLE), 403),
        Arguments.of(new ArticleMissing(42), 404),
        Arguments.of(new SiteMissing("nowhere"), 404),
        Arguments.of(AddressUnknown.site("nowhere"), 404),
        Arguments.of(AddressUnknown.channel("fuping", "nothing"), 404),
        Arguments.of(AddressUnknown.page(9, 2), 404),
        Arguments.of(new SavedBySomebodyElse(), 409),
        Arguments.of(new OptimisticLockException(), 409),
        Arguments.of(new PersistenceException(new SQLException("crowd", "X0Y84")), 409),
        Arguments.of(new ArticleWithdrawn(WITHDRAWAL), 410),
        Arguments.of(new StateMoved(new DraftState(42, 1, 3)), 412),
        Arguments.of(new BodyTooLarge(2), 413),
        Arguments.of(new PageTooLarge(5), 413),
        Arguments.of(new ChannelMissing(7), 422),
        Arguments.of(PlaceUnknown.site("nowhere"), 422),
        Arguments.of(PlaceUnknown.channel("fuping", "nothing"), 422),
        Arguments.of(PlaceUnknown.halfNamed(), 422),
        Arguments.of(TextIncomplete.noTitle(), 422),
        Arguments.of(new PageEmpty(), 422),
        Arguments.of(new StateNotNamed(), 428),
        Arguments.of(new IllegalStateException("a bug"), 500),
        Arguments.of(new NotServing(Optional.empty()), 503));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void each_refusal_has_its_status_and_a_sentence_in_both_languages(Exception thrown, int status) {
    Refused refused = Refused.by(thrown);

    Problem chinese = Problem.of(refused, Locale.CHINESE, "/api/v1/x");
    Problem english = Problem.of(refused, Locale.ENGLISH, "/api/v1/x");

    assertEquals(status, refused.status());
    assertTrue(chinese.detail().codePoints().anyMatch(Character::isIdeographic));
    assertFalse(english.detail().isBlank());
    assertEquals(chinese.type(), english.type());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_is_found_inside_what_servers_wrap_it_in(Exception thrown, int status) {
    Exception wrapped = new RuntimeException("server", new EJBException(thrown));

    assertEquals(status, Refused.by(wrapped).status());
  }

  @Test
  void somebody_without_the_right_is_told_which() {
    try {
      Actor.NOBODY.require(Permission.VERIFY_LEDGER);
    } catch (NotPermitted refusal) {
      Problem problem = Problem.of(Refused.by(refusal), Locale.ENGLISH, "/");

      assertEquals(
          "Your account does not have this right: have the ledger verified.", problem.detail());
    }
  }

  @Test
  void a_withdrawn_article_tells_its_reason() {
    Problem problem =
        Problem.of(
            Refused.by(new ArticleWithdrawn(WITHDRAWAL)), Locale.CHINESE, "/api/v1/articles/42");

    assertEquals(
        "{\"type\":\"urn:problem-type:zhanqun:refusal.article-withdrawn\",\"title\":\"Gone\","
            + "\"status\":410,\"detail\":\"\u8fd9\u7bc7\u7a3f\u4ef6\u5df2\u64a4\u56de\uff1a"
            + "\u4e8b\u5b9e\u6709\u8bef\",\"instance\":\"/api/v1/articles/42\","
            + "\"reason\":\"\u4e8b\u5b9e\u6709\u8bef\"}",
        RecordWriter.json(problem).toString());
  }

  @Test
  void who_lost_a_race_is_told_the_state_the_draft_is_in_now() {
    Refused refused = Refused.by(new StateMoved(new DraftState(42, 1, 3)));

    assertEquals(Optional.of("1.3"), Problem.of(refused, Locale.ENGLISH, "/").currentState());
  }

  @Test
  void what_nobody_foresaw_has_a_number_and_tells_nothing_of_the_inside() {
    Refused refused = Refused.by(new IllegalStateException("jdbc:derby:secret"));

    Problem problem = Problem.of(refused, Locale.ENGLISH, "/");

    assertTrue(problem.detail().matches(".* quote the number [1-9]\\d{7}\\."), problem.detail());
    assertFalse(RecordWriter.json(problem).toString().contains("secret"));
  }
}
