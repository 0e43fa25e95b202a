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
