package cn.zhanqun.web.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a reader asks of the search, as its address says it. A value that makes no sense is taken as
 * not said.
 *
 * @param channel code of a channel of the site, or empty
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param page counted from 1
 */
record Inquiry(
    String text,
    boolean networkWide,
    String channel,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean newestFirst,
    int page) {

  /** What a title can have, and more than anybody types. */
  private static final int LONGEST_TEXT = 200;

  /**
   * @param parameter finds a parameter's value, or null, by its name
   */
  static Inquiry of(UnaryOperator<String> parameter) {
    UnaryOperator<String> said =
        name -> Optional.ofNullable(parameter.apply(name)).map(String::strip).orElse("");
    return new Inquiry(
        shortened(said.apply("q")),
        said.apply("scope").equals("network"),
        said.apply("channel"),
        day(said.apply("from")),
        day(said.apply("to")),
        said.apply("sort").equals("newest"),
        pageNumber(said.apply("page")));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
  }

  private static Optional<LocalDate> day(String said) {
    try {
      return Optional.of(LocalDate.parse(said)).filter(Inquiry::isOfOurTimes);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static boolean isOfOurTimes(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() < 3000;
  }

  private static int pageNumber(String said) {
    return said.matches("[1-9]\\d{0,5}") ? Integer.parseInt(said) : 1;
  }

  Inquiry networkWide(boolean wide) {
    return new Inquiry(text, wide, channel, from, to, newestFirst, 1);
  }

  Inquiry newestFirst(boolean first) {
    return new Inquiry(text, networkWide, channel, from, to, first, 1);
  }

  Inquiry page(int number) {
    return new Inquiry(text, networkWide, channel, from, to, newestFirst, number);
  }

  /** The same as a link on the search page itself; what goes without saying is left out. */
  String link() {
    StringBuilder link = new StringBuilder("?q=").append(encoded(text));
    if (networkWide) {
      link.append("&scope=network");
    }
    if (!channel.isEmpty()) {
      link.append("&channel=").append(encoded(channel));
    }
    from.ifPresent(day -> link.append("&from=").append(day));
    to.ifPresent(day -> link.append("&to=").append(day));
    if (newestFirst) {
      link.append("&sort=newest");
    }
    if (page > 1) {
      link.append("&page=").append(page);
    }
    return link.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
