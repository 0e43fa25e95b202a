package cn.zhanqun.web.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.ThemeView;
import cn.zhanqun.web.feed.Document;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom a finder of a hole is told to write to. */
class SecurityContactTest {

  private static final String NOBODY = "";

  private final TagRecorder tags = new TagRecorder();

  @AfterEach
  void end() {
    tags.end();
  }

  @Test
  void it_is_whom_the_setting_names() {
    String text = textOf("safe@a.example", "0913-2930000").orElseThrow();

    assertTrue(text.startsWith("Contact: mailto:safe@a.example\n"), text);
    assertTrue(text.contains("\nCanonical: https://a.example/.well-known/security.txt\n"), text);
  }

  @Test
  void else_it_is_the_contact_of_the_main_site() {
    String text = textOf(NOBODY, "0913-2930000").orElseThrow();

    assertTrue(text.startsWith("Contact: tel:+86-913-2930000\n"), text);
  }

  @Test
  void where_nobody_is_known_there_is_no_text() {
    assertEquals(Optional.empty(), textOf(NOBODY, "请到窗口"));
  }

  @Test
  void the_text_is_good_for_half_a_year_and_the_same_bytes_for_a_month() {
    tags.begin();

    String text = textOf("safe@a.example", NOBODY).orElseThrow();

    assertTrue(text.contains("\nExpires: 2026-09-01T00:00:00+08:00\n"), text);
    assertEquals(Optional.of(Instant.parse("2026-03-31T16:00:00Z")), tags.shown().validUntil());
  }

  private Optional<String> textOf(String setting, String contact) {
    Documents documents = new Documents();
    documents.settings = new Set(setting);
    documents.tags = tags;
    documents.clock = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);
    SiteView city = cityWith(contact);
    return documents
        .find(new NetworkView(1, List.of(city)), Direction.Tell.of(DocumentKind.SECURITY, city))
        .map(Document::content)
        .map(content -> new String(content, UTF_8));
  }

  private static SiteView cityWith(String contact) {
    return new SiteView(
        1,
        "city",
        "市网",
        "市",
        true,
        "",
        ThemeView.plain("red"),
        new SiteIdentity(Map.of(IdentityField.CONTACT, contact)),
        List.of(),
        List.of());
  }

  private static final class Set extends Settings {

    private final String contact;

    Set(String contact) {
      this.contact = contact;
    }

    @Override
    public String publicAddress() {
      return "https://a.example";
    }

    @Override
    public Optional<String> securityContact() {
      return Optional.of(contact).filter(words -> !words.isEmpty());
    }
  }
}
