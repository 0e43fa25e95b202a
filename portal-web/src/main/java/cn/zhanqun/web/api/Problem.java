package cn.zhanqun.web.api;

import cn.zhanqun.web.Refusals;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;

/**
 * What a program is told when it does not get what it asked for, in the form of RFC 9457.
 *
 * @param type which of the portal's refusals it is, for programs to tell them apart
 * @param title what the status means, the same for all of its kind
 * @param detail the sentence a person would read on the page
 * @param instance the path that was asked
 * @param reason why the article was withdrawn, where it was
 * @param currentState the state a draft is in now, where the program named another
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    Optional<String> reason,
    Optional<String> currentState) {

  static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(Refused refused, Locale language, String path) {
    return new Problem(
        "urn:problem-type:zhanqun:" + refused.messageKey(),
        phrase(refused.status()),
        refused.status(),
        Refusals.sentence(refused.messageKey(), language, refused.arguments().toArray()),
        path,
        refused.withdrawalReason(),
        refused.currentState().map(StateTag::toString));
  }

  /** The same with another sentence. */
  Problem saying(String sentence) {
    return new Problem(type, title, status, sentence, instance, reason, currentState);
  }

  private static String phrase(int status) {
    return Optional.ofNullable(Response.Status.fromStatusCode(status))
        .map(Response.Status::getReasonPhrase)
        .orElse("Unprocessable Content");
  }
}
