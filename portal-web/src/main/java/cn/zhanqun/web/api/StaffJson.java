package cn.zhanqun.web.api;

import cn.zhanqun.ejb.staff.NewMember;
import cn.zhanqun.ejb.staff.StaffLine;
import java.util.List;
import java.util.Optional;

/**
 * Somebody of the staff.
 *
 * @param login what they type to sign in
 * @param unit the number of the unit they work in
 * @param enabled false for whoever left
 * @param locked whether too many wrong passwords closed it until it is unlocked
 */
public record StaffJson(
    long id,
    String login,
    String name,
    Optional<Long> unit,
    boolean enabled,
    boolean locked,
    boolean mustChangePassword) {

  static StaffJson of(StaffLine line) {
    return new StaffJson(
        line.id(),
        line.loginName(),
        line.displayName(),
        line.unitId(),
        line.enabled(),
        line.locked(),
        line.mustChangePassword());
  }

  /** A page of people, by name. */
  public record Page(long page, long total, List<StaffJson> accounts) {}

  /**
   * Somebody new.
   *
   * @param password to be handed over; it is told this once
   */
  public record Added(long id, String login, String password) {

    static Added of(NewMember member) {
      return new Added(member.id(), member.loginName(), member.password());
    }
  }

  /**
   * A password after a reset.
   *
   * @param password to be handed over; it is told this once
   */
  public record Reset(String password) {}
}
