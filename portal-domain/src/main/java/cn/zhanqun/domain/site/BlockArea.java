package cn.zhanqun.domain.site;

/** Where on a home page a block stands. A phone shows the areas one below the other. */
public enum BlockArea {
  /** Across the page, above everything. */
  TOP,
  /** In the two columns of the middle. */
  MAIN,
  /** In the narrow column beside them. */
  SIDE,
  /** Across the page, below. */
  FOOT
}
