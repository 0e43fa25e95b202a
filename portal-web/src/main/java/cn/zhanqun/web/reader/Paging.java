package cn.zhanqun.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * The row of page numbers at the foot of a list: the first, the last, those near the page shown,
 * and a gap where numbers are left out.
 *
 * @param before link to the page before in reading order, or empty
 * @param after link to the page after, or empty
 */
public record Paging(List<PageLink> numbers, String before, String after) {

  private static final int NEAR = 2;

  public Paging {
    numbers = List.copyOf(numbers);
  }

  /** Pages counted from the first, as of what a search found. */
  static Paging upwards(long shown, long last, LongFunction<String> address) {
    return of(
        LongStream.rangeClosed(1, last).filter(page -> stays(page, shown, last)).boxed().toList(),
        shown,
        address,
        shown > 1 ? address.apply(shown - 1) : "",
        shown < last ? address.apply(shown + 1) : "");
  }

  /**
   * Pages counted from the oldest and read from the newest, as of a channel. The newest page also
   * shows what is on the page below it, so reading on from it skips that page.
   */
  static Paging downwards(long shown, long last, LongFunction<String> address) {
    long older = shown == last ? shown - 2 : shown - 1;
    return of(
        LongStream.rangeClosed(1, last)
            .map(page -> last + 1 - page)
            .filter(page -> stays(page, shown, last))
            .boxed()
            .toList(),
        shown,
        address,
        shown < last ? address.apply(shown + 1) : "",
        older >= 1 ? address.apply(older) : "");
  }

  private static boolean stays(long page, long shown, long last) {
    return page == 1 || page == last || Math.abs(page - shown) <= NEAR;
  }

  private static Paging of(
      List<Long> pages, long shown, LongFunction<String> address, String before, String after) {
    List<PageLink> numbers = new ArrayList<>();
    long previous = pages.get(0);
    for (long page : pages) {
      boolean gap = Math.abs(page - previous) > 1;
      numbers.add(new PageLink(page, address.apply(page), page == shown ? "page" : "", gap));
      previous = page;
    }
    return new Paging(numbers, before, after);
  }

  /** Whether there is anything to turn to. */
  public boolean needed() {
    return numbers.size() > 1;
  }

  /**
   * One page.
   *
   * @param current value for {@code aria-current}, or empty
   * @param afterGap whether numbers are left out before this one
   */
  public record PageLink(long page, String address, String current, boolean afterGap) {}
}
