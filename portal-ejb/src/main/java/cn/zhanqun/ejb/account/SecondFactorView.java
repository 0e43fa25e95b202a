package cn.zhanqun.ejb.account;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with somebody's second factor.
 *
 * @param setUpAt since when there is one; empty for none
 * @param recoveryCodesLeft how many recovery codes have not been used
 */
public record SecondFactorView(Optional<Instant> setUpAt, int recoveryCodesLeft) {

  static final SecondFactorView NONE = new SecondFactorView(Optional.empty(), 0);

  public boolean isSetUp() {
    return setUpAt.isPresent();
  }
}
