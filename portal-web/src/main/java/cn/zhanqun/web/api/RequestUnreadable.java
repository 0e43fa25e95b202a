package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;
import java.util.Collection;

/** What was sent is not what this address reads; says where. */
public class RequestUnreadable extends RuleViolation {

  private static final long serialVersionUID = 1L;
  private static final int NAME_SHOWN = 60;

  private RequestUnreadable(String what, Object... arguments) {
    super("refusal.request-unreadable." + what, arguments);
  }

  static RequestUnreadable brokenOff() {
    return new RequestUnreadable("broken-off");
  }

  static RequestUnreadable encoding() {
    return new RequestUnreadable("encoding");
  }

  static RequestUnreadable json(long line, long column) {
    return new RequestUnreadable("json", String.valueOf(line), String.valueOf(column));
  }

  static RequestUnreadable notAnObject() {
    return new RequestUnreadable("object");
  }

  static RequestUnreadable unknownField(String name) {
    return new RequestUnreadable("unknown-field", shown(name));
  }

  static RequestUnreadable noText(String field) {
    return new RequestUnreadable("text", field);
  }

  static RequestUnreadable noList(String field) {
    return new RequestUnreadable("list", field);
  }

  static RequestUnreadable noMoment(String field) {
    return new RequestUnreadable("moment", field);
  }

  static RequestUnreadable noDay(String field) {
    return new RequestUnreadable("day", field);
  }

  static RequestUnreadable noMonth(String field) {
    return new RequestUnreadable("month", field);
  }

  static RequestUnreadable noNumber(String field, long least, long most) {
    return new RequestUnreadable("number", field, String.valueOf(least), String.valueOf(most));
  }

  static RequestUnreadable noneOf(String field, Collection<String> choices) {
    return new RequestUnreadable("choice", field, String.join(", ", choices));
  }

  static RequestUnreadable noState() {
    return new RequestUnreadable("state");
  }

  static RequestUnreadable noVersion() {
    return new RequestUnreadable("version");
  }

  private static String shown(String name) {
    return name.length() <= NAME_SHOWN ? name : name.substring(0, NAME_SHOWN) + "…";
  }
}
