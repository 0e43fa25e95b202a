package cn.zhanqun.domain.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteIdentityTest {

  @Test
  void of_an_unknown_site_everything_is_missing() {
    assertEquals(List.of(IdentityField.values()), SiteIdentity.UNKNOWN.missing());
  }

  @Test
  void of_a_whole_identity_nothing_is_missing() {
    assertEquals(List.of(), SiteIdentity.typed(everything()).missing());
  }

  @Test
  void what_stands_there_in_the_wrong_form_is_missing_too() {
    Map<IdentityField, String> known = everything();
    known.put(IdentityField.SITE_ID_CODE, "12345");

    assertEquals(List.of(IdentityField.SITE_ID_CODE), new SiteIdentity(known).missing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bm12345678", "6105280001", "  6105280001 "})
  void an_identification_code_is_ten_digits_or_bm_and_eight(String code) {
    SiteIdentity identity = SiteIdentity.typed(Map.of(IdentityField.SITE_ID_CODE, code));

    assertFalse(identity.missing().contains(IdentityField.SITE_ID_CODE));
    assertEquals(code.strip(), identity.of(IdentityField.SITE_ID_CODE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bm1234567", "61052800011", "BM12345678", "a", "6105280001\n6105280001"})
  void nothing_else_is_taken_for_one(String code) {
    Map<IdentityField, String> typed = Map.of(IdentityField.SITE_ID_CODE, code);

    assertThrows(IdentityFieldWrong.class, () -> SiteIdentity.typed(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "https://bszs.conac.cn.evil.example/", "标识"})
  void a_government_mark_lies_at_its_registry(String address) {
    Map<IdentityField, String> typed = Map.of(IdentityField.GOVERNMENT_MARK, address);

    assertThrows(IdentityFieldWrong.class, () -> SiteIdentity.typed(typed));
  }

  @Test
  void what_is_too_long_for_the_table_is_refused() {
    Map<IdentityField, String> typed = Map.of(IdentityField.ORGANIZER, "委".repeat(201));

    assertThrows(IdentityFieldWrong.class, () -> SiteIdentity.typed(typed));
  }

  private static Map<IdentityField, String> everything() {
    Map<IdentityField, String> known = new EnumMap<>(IdentityField.class);
    for (IdentityField field : IdentityField.values()) {
      known.put(field, "河山县");
    }
    known.put(IdentityField.SITE_ID_CODE, "6105280001");
    known.put(IdentityField.GOVERNMENT_MARK, "https://bszs.conac.cn/sitename?method=show&id=AB");
    return known;
  }
}
