package cn.zhanqun.domain.site;

import cn.zhanqun.domain.KeyWord;

/** One thing that is said of a channel in words. */
public enum ChannelField {
  /** 栏目名称 (ColumnName). */
  NAME(60),
  /** 栏目类别 (ColumnType). */
  COLUMN_TYPE(40),
  /** 栏目描述 (ColumnDescription). */
  DESCRIPTION(500),
  /** 栏目关键词 (ColumnKeywords). */
  KEYWORDS(500),
  /** 责任科室或责任人. */
  OWNER(100);

  private final int longest;

  ChannelField(int longest) {
    this.longest = longest;
  }

  public int longest() {
    return longest;
  }

  /** Whether the rules for page tags demand it of every channel. */
  boolean isOfficial() {
    return this != OWNER;
  }

  /** Its name in message keys and ids, such as {@code column-type}. */
  public String word() {
    return KeyWord.of(this);
  }
}
