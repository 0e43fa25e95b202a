package cn.zhanqun.web.admin.ledger;

import java.util.Arrays;
import java.util.Optional;

/**
 * A word of a filter as it stands in the address. What it can't mean is as if it were left out, for
 * the page shows what it looks for.
 */
final class Sought {

  private Sought() {}

  static Optional<String> text(String written) {
    return Optional.ofNullable(written).map(String::strip).filter(text -> !text.isEmpty());
  }

  static Optional<Long> number(String written) {
    return text(written).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
  }

  static <E extends Enum<E>> Optional<E> choice(String written, Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(written))
        .findFirst();
  }
}
