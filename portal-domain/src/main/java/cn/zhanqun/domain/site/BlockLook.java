package cn.zhanqun.domain.site;

/** What a block of a home page looks like. */
public enum BlockLook {
  /** 头条: one title in the largest type, with how it begins. */
  HEADLINE,
  /** 图片焦点: pictures one slides by hand, each with its title. */
  FOCUS,
  /** 最新: titles with their times. */
  LATEST,
  /** 栏目: a first article with its picture, then titles with their days. */
  LIST,
  /** 公告: titles on a ground of their own. */
  NOTICES,
  /** 专题: wide pictures that lead to the topics. */
  TOPICS,
  /** 县市区: the newest of every county; nothing on a county's own page. */
  COUNTIES,
  /** 阅读排行: what readers open most. */
  MOST_READ,
  /** 链接: addresses of others, folded. */
  LINKS
}
