package cn.zhanqun.domain.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who stands behind a site, as its footer must say: organizer (主办), undertaker (承办), contact,
 * address, ICP record, police record, site identification code (网站标识码). What is not known yet is
 * empty.
 */
@Embeddable
public class SiteIdentity {

  public static final SiteIdentity UNKNOWN = new SiteIdentity("", "", "", "", "", "", "");

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

  protected SiteIdentity() {}

  public SiteIdentity(
      String organizer,
      String undertaker,
      String contact,
      String address,
      String icpRecord,
      String policeRecord,
      String siteIdCode) {
    this.organizer = organizer;
    this.undertaker = undertaker;
    this.contact = contact;
    this.address = address;
    this.icpRecord = icpRecord;
    this.policeRecord = policeRecord;
    this.siteIdCode = siteIdCode;
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
}
