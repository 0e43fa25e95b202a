package cn.zhanqun.domain.account;

/** One thing that staff may be allowed to do, on the sites they are granted. */
public enum Permission {
  /** See drafts and published articles in the console. */
  READ_DESK,
  /** Write, edit and save drafts. */
  WRITE_ARTICLE,
  /** Bring in a saved page as a draft. */
  IMPORT_PAGE,
  /** Put pictures and files into the media library. */
  UPLOAD_PICTURE,
  /** Make a draft visible to readers, and take an article away from them. */
  PUBLISH_ARTICLE,
  /** Compose the home page of a site and choose how the site looks. */
  ARRANGE_HOME,
  /** See what the ledger says of an article. */
  READ_LEDGER,
  /** Answer what readers find wrong. */
  ANSWER_MISTAKE,
  /** Have pages turn grey on days of mourning. */
  KEEP_CALENDAR,
  /** Say who stands behind a site, and write its standing pages. */
  EDIT_SITE,
  /** Have the whole ledger checked. */
  VERIFY_LEDGER,
  /** Make and end one's own API tokens, change one's own password. */
  KEEP_OWN_ACCOUNT
}
