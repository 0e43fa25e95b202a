package cn.zhanqun.domain.site;

/** What readers find at the address of a channel. */
public enum ChannelKind {
  /** 栏目: its articles, newest first. */
  LIST,
  /** 图片栏目: its articles as pictures with their titles. */
  PICTURES,
  /** 专题: a page made for one event, with a picture above its articles. */
  TOPIC,
  /** 单页: the newest article placed in it, whole. */
  PAGE,
  /** 链接: the way to an address that may lie elsewhere. */
  LINK
}
