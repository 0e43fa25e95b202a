package cn.zhanqun.domain.site;

import cn.zhanqun.domain.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands behind a site, as its footer must say: each {@link IdentityField} in its order. What
 * is not known yet is empty.
 */
@Embeddable
public class SiteIdentity {

  public static final SiteIdentity UNKNOWN = new SiteIdentity(Map.of());

  @Column(nullable = false)
  private String organizer;

  @Column(nullable = false)
  private String undertaker;

  @Column(nullable = false)
  private String contact;

  @Column(nullable = false)
  private String address;

  @Column(name = "icp_record", nullable = false)
  private String icpRecord;

  @Column(name = "police_record", nullable = false)
  private String policeRecord;

  @Column(name = "site_id_code", nullable = false)
  private String siteIdCode;

  @Column(name = "government_mark", nullable = false)
  private String governmentMark;

  protected SiteIdentity() {}

  /** What is known, field by field; what is left out is not known. */
  public SiteIdentity(Map<IdentityField, String> known) {
    this.organizer = known.getOrDefault(IdentityField.ORGANIZER, "");
    this.undertaker = known.getOrDefault(IdentityField.UNDERTAKER, "");
    this.contact = known.getOrDefault(IdentityField.CONTACT, "");
    this.address = known.getOrDefault(IdentityField.ADDRESS, "");
    this.icpRecord = known.getOrDefault(IdentityField.ICP_RECORD, "");
    this.policeRecord = known.getOrDefault(IdentityField.POLICE_RECORD, "");
    this.siteIdCode = known.getOrDefault(IdentityField.SITE_ID_CODE, "");
    this.governmentMark = known.getOrDefault(IdentityField.GOVERNMENT_MARK, "");
  }

  /**
   * As somebody typed it.
   *
   * @throws IdentityFieldWrong when a field is too long or not in its form; empty is never wrong
   */
  public static SiteIdentity typed(Map<IdentityField, String> typed) {
    Map<IdentityField, String> known = new EnumMap<>(IdentityField.class);
    for (Map.Entry<IdentityField, String> said : typed.entrySet()) {
      known.put(said.getKey(), checked(said.getKey(), TypedText.of(said.getValue())));
    }
    return new SiteIdentity(known);
  }

  private static String checked(IdentityField field, String value) {
    if (value.length() > field.longest() || (!value.isEmpty() && !field.isSaidBy(value))) {
      throw new IdentityFieldWrong(field);
    }
    return value;
  }

  /** What is said of a field; empty while it is not known. */
  public String of(IdentityField field) {
    return switch (field) {
      case ORGANIZER -> organizer;
      case UNDERTAKER -> undertaker;
      case CONTACT -> contact;
      case ADDRESS -> address;
      case ICP_RECORD -> icpRecord;
      case POLICE_RECORD -> policeRecord;
      case SITE_ID_CODE -> siteIdCode;
      case GOVERNMENT_MARK -> governmentMark;
    };
  }

  /** What an inspection would miss: the fields that say nothing, or not in the form they must. */
  public List<IdentityField> missing() {
    return Arrays.stream(IdentityField.values())
        .filter(field -> !field.isSaidBy(of(field)))
        .toList();
  }

  public String getOrganizer() {
    return organizer;
  }

  public String getUndertaker() {
    return undertaker;
  }

  public String getContact() {
    return contact;
  }

  public String getAddress() {
    return address;
  }

  public String getIcpRecord() {
    return icpRecord;
  }

  public String getPoliceRecord() {
    return policeRecord;
  }

  public String getSiteIdCode() {
    return siteIdCode;
  }

  public String getGovernmentMark() {
    return governmentMark;
  }
}
