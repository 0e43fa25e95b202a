package cn.zhanqun.domain.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One small value of an entry: what it was before and what it is after.
 *
 * @param before empty where the entry does not say it
 */
public record LedgerDetail(String name, String before, String after) {

  static final String BEFORE = ".before";

  /** Reads details as they are stored; {@code name.before} goes with {@code name}. */
  public static List<LedgerDetail> of(String detailLines) {
    Map<String, LedgerDetail> details = new LinkedHashMap<>();
    detailLines
        .lines()
        .map(line -> line.split("=", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> details.merge(name(parts[0]), of(parts[0], parts[1]), LedgerDetail::and));
    return List.copyOf(details.values());
  }

  private static String name(String written) {
    return written.endsWith(BEFORE)
        ? written.substring(0, written.length() - BEFORE.length())
        : written;
  }

  private static LedgerDetail of(String name, String value) {
    return name.endsWith(BEFORE)
        ? new LedgerDetail(name(name), unescaped(value), "")
        : new LedgerDetail(name, "", unescaped(value));
  }

  private LedgerDetail and(LedgerDetail other) {
    return new LedgerDetail(name, before + other.before, after + other.after);
  }

  /** The reverse of what a {@link LedgerChange} does to keep a value in one line. */
  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      text.append(sign == '\\' && i + 1 < value.length() ? meant(value.charAt(++i)) : sign);
    }
    return text.toString();
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
