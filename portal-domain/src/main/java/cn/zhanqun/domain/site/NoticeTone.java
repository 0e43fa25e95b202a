package cn.zhanqun.domain.site;

/** How loudly a notice bar speaks: something to know, or something to heed at once. */
public enum NoticeTone {
  CALM,
  URGENT
}
