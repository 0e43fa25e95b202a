package cn.zhanqun.ejb.audit;

import java.util.Optional;

/**
 * What changes were made to: one thing, or everything of a type.
 *
 * @param type such as {@code article}
 * @param id which one
 */
public record LedgerObject(String type, Optional<Long> id) {

  boolean is(String otherType, long otherId) {
    return type.equals(otherType) && id.filter(mine -> mine != otherId).isEmpty();
  }
}
