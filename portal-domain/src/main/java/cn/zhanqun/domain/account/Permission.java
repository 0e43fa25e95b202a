package cn.zhanqun.domain.account;

/**
 * One thing that staff may be allowed to do. It belongs to an {@link Office}, and it can be granted
 * only for a place large enough for it.
 */
public enum Permission {
  /** See drafts and published articles in the console. */
  READ_DESK(Office.EDITORIAL, Extent.CHANNEL),
  /** Write, edit and save drafts. */
  WRITE_ARTICLE(Office.EDITORIAL, Extent.CHANNEL),
  /** Bring in a saved page as a draft. */
  IMPORT_PAGE(Office.EDITORIAL, Extent.CHANNEL),
  /** Put pictures and files into the media library. */
  UPLOAD_PICTURE(Office.EDITORIAL, Extent.CHANNEL),
  /** Make a draft visible to readers, and take an article away from them. */
  PUBLISH_ARTICLE(Office.EDITORIAL, Extent.CHANNEL),
  /** See what the ledger says of an article. */
  READ_LEDGER(Office.EDITORIAL, Extent.CHANNEL),
  /** Answer what readers find wrong. */
  ANSWER_MISTAKE(Office.EDITORIAL, Extent.SITE),
  /** Compose the home page of a site and choose how the site looks. */
  ARRANGE_HOME(Office.SITES, Extent.SITE),
  /** Have pages turn grey on days of mourning. */
  KEEP_CALENDAR(Office.SITES, Extent.SITE),
  /** Say who stands behind a site, and write its standing pages. */
  EDIT_SITE(Office.SITES, Extent.SITE),
  /** Make, describe, move and merge the channels of a site. */
  EDIT_CHANNELS(Office.SITES, Extent.SITE),
  /** Make a site, give it a host, close it and archive it. */
  CREATE_SITE(Office.SITES, Extent.NETWORK),
  /** Make accounts, unlock and disable them, keep units. */
  KEEP_ACCOUNTS(Office.SYSTEM, Extent.NETWORK),
  /** Say what a role is, and who has which role where. */
  GRANT_RIGHTS(Office.SECURITY, Extent.NETWORK),
  /** Set the rules of passwords, sessions and second factors. */
  SET_SECURITY(Office.SECURITY, Extent.NETWORK),
  /** Read and export the whole ledger. */
  AUDIT_LEDGER(Office.AUDIT, Extent.NETWORK),
  /** Have the whole ledger checked. */
  VERIFY_LEDGER(Office.AUDIT, Extent.NETWORK),
  /** Read who signed in, who failed to and what was refused. */
  READ_SECURITY_LOG(Office.AUDIT, Extent.NETWORK),
  /** Appoint the first officers of a new portal. */
  APPOINT_OFFICERS(Office.FOUNDING, Extent.NETWORK),
  /** Make and end one's own API tokens, change one's own password. */
  KEEP_OWN_ACCOUNT(Office.OWN, Extent.NETWORK);

  private final Office office;
  private final Extent narrowest;

  Permission(Office office, Extent narrowest) {
    this.office = office;
    this.narrowest = narrowest;
  }

  public Office office() {
    return office;
  }

  /** Whether it means anything for so small a place. */
  public boolean canBeHeldFor(Extent extent) {
    return extent.includes(narrowest);
  }
}
