package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Unit;
import java.util.Optional;

/**
 * Somebody of the staff in a list.
 *
 * @param unitName where they work, empty for none
 * @param enabled false for whoever left
 * @param locked whether too many wrong passwords closed it until it is unlocked
 */
public record StaffLine(
    long id,
    String loginName,
    String displayName,
    Optional<Long> unitId,
    String unitName,
    boolean enabled,
    boolean locked,
    boolean mustChangePassword) {

  static StaffLine of(Account account) {
    return new StaffLine(
        account.id(),
        account.loginName(),
        account.displayName(),
        account.unit().map(Unit::id),
        account.unit().map(Unit::name).orElse(""),
        account.isEnabled(),
        account.isLocked(),
        account.mustChangePassword());
  }
}
