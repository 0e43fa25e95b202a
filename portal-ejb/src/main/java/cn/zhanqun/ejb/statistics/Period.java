package cn.zhanqun.ejb.statistics;

import java.time.LocalDate;

/** How far back it is looked for what is read most. */
public enum Period {
  /** Today and yesterday: early in the morning today alone says nothing. */
  DAY(2),
  WEEK(7),
  MONTH(30);

  private final int days;

  Period(int days) {
    this.days = days;
  }

  public int days() {
    return days;
  }

  /** The first day of the period that ends with this one. */
  LocalDate firstDay(LocalDate today) {
    return today.minusDays(days - 1L);
  }
}
