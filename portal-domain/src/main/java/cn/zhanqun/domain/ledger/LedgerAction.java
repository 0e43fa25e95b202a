package cn.zhanqun.domain.ledger;

/** What was done, in the ledger's words. */
public enum LedgerAction {
  SITE_SET_UP,
  ACCOUNT_CREATED,
  PASSWORD_CHANGED,
  TOKEN_ISSUED,
  TOKEN_ENDED,
  ARTICLE_BEGUN,
  ARTICLE_SAVED,
  PAGE_IMPORTED,
  ARTICLE_PUBLISHED,
  ARTICLE_WITHDRAWN,
  PICTURE_UPLOADED
}
