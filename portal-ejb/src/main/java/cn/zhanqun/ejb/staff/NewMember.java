package cn.zhanqun.ejb.staff;

/**
 * Somebody new, with the password to be handed to them; it is shown this once.
 *
 * @param id the number of the account
 */
public record NewMember(long id, String loginName, String password) {

  /** Keeps the password out of every log. */
  @Override
  public String toString() {
    return loginName;
  }
}
