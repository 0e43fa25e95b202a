package cn.zhanqun.web.admin;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A list of the console that is too long to be loaded whole: a table asks it for one page at a
 * time. Neither order nor filter comes from the browser.
 */
public final class LongList<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1L;

  private final Length length;
  private final Lines<T> lines;
  private final Key<T> key;

  public LongList(Length length, Lines<T> lines, Key<T> key) {
    this.length = length;
    this.lines = lines;
    this.key = key;
  }

  @Override
  public int count(Map<String, FilterMeta> ignored) {
    return Math.toIntExact(length.count());
  }

  @Override
  public List<T> load(
      int first,
      int pageSize,
      Map<String, SortMeta> ignoredOrder,
      Map<String, FilterMeta> ignoredFilter) {
    return lines.list(first, pageSize);
  }

  @Override
  public String getRowKey(T line) {
    return String.valueOf(key.of(line));
  }

  /** How many lines there are. */
  public interface Length extends Serializable {

    long count();
  }

  /** Some of the lines, from one on. */
  public interface Lines<T> extends Serializable {

    List<T> list(int first, int atMost);
  }

  /** By what a line is known. */
  public interface Key<T> extends Serializable {

    long of(T line);
  }
}
