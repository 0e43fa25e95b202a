package cn.zhanqun.ejb.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.ThemeView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers of a site see before anybody has written its standing pages. */
class PortalTextTest {

  @ParameterizedTest
  @EnumSource(StandingKind.class)
  void of_a_site_nobody_knows_anything_of_it_is_whole_and_has_no_gaps(StandingKind kind) {
    String text = textOf(kind, aSite(SiteIdentity.UNKNOWN));

    assertTrue(text.length() > 80, text);
    assertTrue(text.contains("河山政法网") || kind == StandingKind.COPYRIGHT, text);
    assertFalse(text.contains("{") || text.contains("待补充"), text);
    for (String line : text.lines().toList()) {
      assertFalse(line.endsWith("：") && line.length() < 8, line);
    }
  }

  @Test
  void what_is_known_of_the_site_is_told() {
    SiteView site =
        aSite(
            new SiteIdentity(
                Map.of(
                    IdentityField.CONTACT, "0000-1234567",
                    IdentityField.ADDRESS, "河山县抱桂巷1号")));

    String text = textOf(StandingKind.CONTACT, site);

    assertTrue(text.contains("联系方式：0000-1234567"), text);
    assertTrue(text.contains("地址：河山县抱桂巷1号"), text);
    assertFalse(text.contains("主办单位"), text);
  }

  @Test
  void a_name_is_never_taken_for_html_or_for_the_next_word() {
    SiteView site = aSite(new SiteIdentity(Map.of(IdentityField.ORGANIZER, "<b>{contact}</b>&甲")));

    String text = textOf(StandingKind.CONTACT, site);

    assertTrue(text.contains("主办单位：<b>{contact}</b>&甲"), text);
  }

  @ParameterizedTest
  @EnumSource(StandingKind.class)
  void the_sanitizer_leaves_the_portals_own_texts_as_they_are(StandingKind kind) {
    var html = PortalText.of(kind).filledFor(aSite(SiteIdentity.UNKNOWN));

    assertEquals(html, HtmlPolicy.sanitize(html.html()).html());
    assertTrue(html.html().startsWith("<p>") || html.html().startsWith("<h2>"), html.html());
  }

  private static String textOf(StandingKind kind, SiteView site) {
    return HtmlPolicy.plainText(PortalText.of(kind).filledFor(site));
  }

  private static SiteView aSite(SiteIdentity identity) {
    return new SiteView(
        1,
        "heshan",
        "河山政法网",
        "河山",
        false,
        "",
        ThemeView.plain("red"),
        identity,
        List.of(),
        List.of());
  }
}
