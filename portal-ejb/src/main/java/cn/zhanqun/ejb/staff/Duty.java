package cn.zhanqun.ejb.staff;

import java.io.Serializable;
import java.time.Instant;

/**
 * From when until when somebody has a role, or acts for a colleague.
 *
 * @param endsAt the first moment at which they don't any more
 */
public record Duty(Instant beginsAt, Instant endsAt) implements Serializable {}
