package cn.zhanqun.ejb.migration;

import java.util.function.Function;

/**
 * A value read from a page together with how sure it is: whoever takes the value has the doubt in
 * hand as well.
 */
record Reading<T>(T value, Certainty certainty, String found, String reasonKey) {

  static Reading<String> sure(String value) {
    return value.isEmpty() ? missing("") : sure(value, value);
  }

  static <T> Reading<T> sure(T value, String found) {
    return new Reading<>(value, Certainty.RECOGNISED, found, "");
  }

  static Reading<String> doubtful(String value, String reasonKey) {
    return doubtful(value, value, reasonKey);
  }

  static <T> Reading<T> doubtful(T value, String found, String reasonKey) {
    return new Reading<>(value, Certainty.UNCERTAIN, found, reasonKey);
  }

  static <T> Reading<T> missing(T nothing) {
    return new Reading<>(nothing, Certainty.MISSING, "", "");
  }

  boolean isMissing() {
    return certainty == Certainty.MISSING;
  }

  <R> Reading<R> map(Function<T, R> change) {
    return new Reading<>(change.apply(value), certainty, found, reasonKey);
  }
}
