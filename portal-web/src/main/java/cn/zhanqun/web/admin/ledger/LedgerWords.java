package cn.zhanqun.web.admin.ledger;

import static java.util.Map.entry;

import cn.zhanqun.domain.ledger.LedgerDetail;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.faces.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What the codes in the ledger and in the security log are called on screen. */
@Named
@ApplicationScoped
public class LedgerWords {

  /** The types of things that changes are made to. */
  static final List<String> OBJECTS =
      List.of(
          "article", "site", "channel", "account", "role", "unit", "token", "mistake", "greying",
          "media", "policy");

  /** Where the words stand for values that are codes; never for what people typed. */
  private static final Map<String, List<String>> WORDS_OF =
      Map.ofEntries(
          entry("accent", List.of("new-site.accent.")),
          entry("extent", List.of("extent.")),
          entry("hiddenWhenEmpty", List.of("ledger.value.")),
          entry("kind", List.of("channels.kind.", "standing-pages.kind.")),
          entry("passwordProfile", List.of("policy.profile.")),
          entry("permissions", List.of("permission.")),
          entry("renamed", List.of("ledger.value.")),
          entry("tone", List.of("notice-bars.tone.")),
          entry("scope", List.of("greyings.scope.")),
          entry("scopes", List.of("permission.")),
          entry("secondFactorDuty", List.of("policy.duty.")),
          entry("state", List.of("sites.state.")));

  private static final int HASH_SHOWN = 12;

  @Inject Sites sites;

  /** Such as 稿件; a type that has no word yet as it is written. */
  public String object(String type) {
    return wordOr("ledger.object." + type, type);
  }

  /** Such as 稿件 1162; what is done to the whole network names no site. */
  public String thing(String type, long number) {
    return number == 0 ? Notices.words("audit.network") : object(type) + " " + number;
  }

  /** The small values of an entry, before and after. */
  public List<LedgerDetail> details(String detailLines) {
    return LedgerDetail.of(detailLines);
  }

  /** Such as 标题. */
  public String detail(String name) {
    return wordOr("ledger.detail." + name, name);
  }

  /** A value as a list has room for it: of a hash its beginning. */
  public String briefValue(String name, String value) {
    return value.matches("[0-9a-f]{64}") ? brief(value) : value(name, value);
  }

  /** A value as people say it: a moment on the city's clocks, rights and sites by their names. */
  public String value(String name, String value) {
    if (value.isEmpty()) {
      return "";
    }
    if (name.endsWith("At")) {
      return CityTime.toTheMinute(Instant.parse(value));
    }
    if (name.equals("sites")) {
      return all(value, number -> site(Long.parseLong(number)));
    }
    return WORDS_OF.containsKey(name)
        ? all(value, word -> wordIn(WORDS_OF.get(name), word))
        : value;
  }

  /** Several stand in one line, however they were put into it. */
  private static String all(String value, UnaryOperator<String> inWords) {
    return Arrays.stream(value.split("[\\[\\], ]+"))
        .filter(one -> !one.isEmpty())
        .map(inWords)
        .collect(Collectors.joining(and()));
  }

  private static String and() {
    return Refusals.sentence("refusal.and", Faces.getLocale());
  }

  private static String wordIn(List<String> places, String word) {
    return places.stream()
        .map(place -> wordOr(place + word, ""))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(word);
  }

  /** Why, or which permission was missing, of an entry of the security log. */
  public String reasons(String words) {
    return Arrays.stream(words.split(", ", -1))
        .map(word -> wordIn(List.of("security.word.", "permission."), word))
        .collect(Collectors.joining(and()));
  }

  private static String wordOr(String key, String otherwise) {
    try {
      return Notices.words(key);
    } catch (MissingResourceException noWordYet) {
      return otherwise;
    }
  }

  /** The name of a site, nothing for the network. */
  public String site(long siteId) {
    return sites.network().site(siteId).map(SiteView::name).orElse("");
  }

  /** The beginning of a hash, by which two can be told apart. */
  public String brief(String hash) {
    return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
  }
}
