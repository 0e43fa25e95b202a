package cn.zhanqun.domain.article;

/** What somebody named in a byline did for the article. */
public enum BylineRole {
  /** 记者 */
  REPORTER,
  /** 通讯员 */
  CORRESPONDENT,
  /** 摄影 */
  PHOTOGRAPHER,
  /** 作者 */
  AUTHOR
}
