package cn.zhanqun.domain.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change about to be written down: what, on which site, on what, with small values before and
 * after.
 *
 * @param action what was done
 * @param siteId the site, 0 where the change belongs to the network
 * @param objectType what kind of thing it was done to, such as {@code article}
 * @param objectId which one
 * @param details small values by name, in the order of their names; never body text, persons only
 *     by account id
 */
public record LedgerChange(
    LedgerAction action,
    long siteId,
    String objectType,
    long objectId,
    SortedMap<String, String> details) {

  public LedgerChange {
    details = new TreeMap<>(details);
  }

  public static LedgerChange of(
      LedgerAction action, long siteId, String objectType, long objectId) {
    return new LedgerChange(action, siteId, objectType, objectId, new TreeMap<>());
  }

  /** The same change with one more detail. */
  public LedgerChange with(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(details);
    more.put(name, String.valueOf(value));
    return new LedgerChange(action, siteId, objectType, objectId, more);
  }

  /** The same change with what something was before and is after, unless that is the same. */
  public LedgerChange changing(String name, Object before, Object after) {
    return before.equals(after) ? this : with(name + LedgerDetail.BEFORE, before).with(name, after);
  }

  /** The same change of something that is no more: all it says of it was so before. */
  public LedgerChange gone() {
    SortedMap<String, String> before = new TreeMap<>();
    details.forEach((name, value) -> before.put(name + LedgerDetail.BEFORE, value));
    return new LedgerChange(action, siteId, objectType, objectId, before);
  }

  /**
   * The details as they are stored: one {@code name=value} a line, line ends and backslashes in
   * values escaped.
   */
  String detailLines() {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, String> detail : details.entrySet()) {
      lines.append(detail.getKey()).append('=').append(oneLine(detail.getValue())).append('\n');
    }
    return lines.toString();
  }

  private static String oneLine(String value) {
    return value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
  }
}
