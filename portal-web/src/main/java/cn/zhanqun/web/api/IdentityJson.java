package cn.zhanqun.web.api;

import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.SiteIdentity;
import java.util.List;
import java.util.Map;

/** Who stands behind a site, field by field; empty where it is not known. */
public record IdentityJson(
    String organizer,
    String undertaker,
    String contact,
    String address,
    String icpRecord,
    String policeRecord,
    String siteIdCode,
    String governmentMark) {

  static IdentityJson of(SiteIdentity identity) {
    return new IdentityJson(
        identity.of(IdentityField.ORGANIZER),
        identity.of(IdentityField.UNDERTAKER),
        identity.of(IdentityField.CONTACT),
        identity.of(IdentityField.ADDRESS),
        identity.of(IdentityField.ICP_RECORD),
        identity.of(IdentityField.POLICE_RECORD),
        identity.of(IdentityField.SITE_ID_CODE),
        identity.of(IdentityField.GOVERNMENT_MARK));
  }

  SiteIdentity identity() {
    return SiteIdentity.typed(
        Map.of(
            IdentityField.ORGANIZER, organizer,
            IdentityField.UNDERTAKER, undertaker,
            IdentityField.CONTACT, contact,
            IdentityField.ADDRESS, address,
            IdentityField.ICP_RECORD, icpRecord,
            IdentityField.POLICE_RECORD, policeRecord,
            IdentityField.SITE_ID_CODE, siteIdCode,
            IdentityField.GOVERNMENT_MARK, governmentMark));
  }

  /**
   * The same with what is missing.
   *
   * @param missing names of the fields that an inspection would miss
   */
  public record Opened(IdentityJson identity, List<String> missing) {

    static Opened of(SiteIdentity identity) {
      return new Opened(
          IdentityJson.of(identity), identity.missing().stream().map(IdentityField::word).toList());
    }
  }
}
