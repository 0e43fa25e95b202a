package cn.zhanqun.web.admin.ledger;

import cn.zhanqun.domain.ledger.LedgerDetail;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.faces.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** What the codes in the ledger and in the security log are called on screen. */
@Named
@ApplicationScoped
public class LedgerWords {

  /** The types of things that changes are made to. */
  static final List<String> OBJECTS =
      List.of(
          "article", "site", "channel", "account", "role", "unit", "token", "mistake", "greying",
          "media");

  private static final int HASH_SHOWN = 12;

  @Inject Sites sites;

  /** Such as 稿件; a type that has no word yet as it is written. */
  public String object(String type) {
    return wordOr("ledger.object." + type, type);
  }

  /** The small values of an entry, before and after. */
  public List<LedgerDetail> details(String detailLines) {
    return LedgerDetail.of(detailLines);
  }

  /** Such as 标题. */
  public String detail(String name) {
    return wordOr("ledger.detail." + name, name);
  }

  /** A value as a list has room for it: of a hash its beginning, of a permission its word. */
  public String value(String value) {
    return value.matches("[0-9a-f]{64}") ? brief(value) : wordOr("permission." + value, value);
  }

  /** Why, or which permission was missing, of an entry of the security log. */
  public String reasons(String words) {
    return Arrays.stream(words.split(", ", -1))
        .map(word -> wordOr("security.word." + word, wordOr("permission." + word, word)))
        .collect(Collectors.joining("、"));
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
