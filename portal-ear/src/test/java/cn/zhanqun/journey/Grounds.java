package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;

/** What there is on one site to try operations on. */
record Grounds(
    String site,
    String channel,
    long article,
    long mistake,
    long greying,
    long notice,
    long picture) {

  /** The first of the sub-sites, for which the demo's people have their roles. */
  static String siteOfTheDemo(PortalServer portal) {
    return site(portal, 1);
  }

  static String anotherSite(PortalServer portal) {
    return site(portal, 2);
  }

  private static String site(PortalServer portal, int position) {
    return json(StaffProgram.of(portal).get("/sites"))
        .getJsonArray("sites")
        .getJsonObject(position)
        .getString("code");
  }

  static Grounds of(PortalServer portal, String site) {
    StaffProgram chief = StaffProgram.of(portal);
    String channel =
        json(chief.get("/sites/" + site + "/channels"))
            .getJsonArray("channels")
            .getJsonObject(0)
            .getString("code");
    long article =
        chief.begins(
            "{\"site\":\"" + site + "\",\"channel\":\"" + channel + "\",\"title\":\"权限矩阵\"}");
    long greying =
        StaffProgram.number(
            chief.post(
                "/greyings",
                "{\"site\":\""
                    + site
                    + "\",\"scope\":\"HOME_PAGES\",\"from\":\"2098-01-01\",\"until\":\"2098-01-01\",\"reason\":\"x\"}"));
    return new Grounds(
        site,
        channel,
        article,
        mistakeOn(portal, site),
        greying,
        noticeOn(chief, site),
        pictureOf(chief, site));
  }

  /** One that nobody will ever see. */
  private static long noticeOn(StaffProgram chief, String site) {
    return StaffProgram.number(
        chief.post(
            "/notice-bars",
            "{\"site\":\""
                + site
                + "\",\"tone\":\"CALM\",\"sentence\":\"x\","
                + "\"beginsAt\":\"2098-01-01T00:00:00Z\",\"endsAt\":\"2098-01-02T00:00:00Z\"}"));
  }

  private static long pictureOf(StaffProgram chief, String site) {
    return StaffProgram.number(
        chief.post(
            "/pictures?site=" + site + "&name=x.png&alt=x", "image/png", TestFiles.picture()));
  }

  /** One that a reader reported. */
  private static long mistakeOn(PortalServer portal, String site) {
    new DistantReader(portal, "127.0.0.12").reports(site, "wrong=x");
    return json(StaffProgram.of(portal).get("/sites/" + site + "/mistakes"))
        .getJsonArray("reports")
        .getJsonObject(0)
        .getJsonNumber("id")
        .longValue();
  }

  String in(String template) {
    return template
        .replace("{site}", site)
        .replace("{channel}", channel)
        .replace("{article}", String.valueOf(article))
        .replace("{mistake}", String.valueOf(mistake))
        .replace("{greying}", String.valueOf(greying))
        .replace("{notice}", String.valueOf(notice))
        .replace("{picture}", String.valueOf(picture))
        .replace("{page}", TestFiles.own("saved-page.txt"));
  }
}
