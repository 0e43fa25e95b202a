package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.SiteView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sites as staff are arranging them just now, before they save: the preview beside the form shows
 * them to whoever arranges and to nobody else. They live in memory, and the oldest make room; the
 * next change in the form brings one back.
 */
@ApplicationScoped
public class HomeDrafts {

  private static final int KEPT = 200;

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /**
   * Keeps a site as it is in a form now.
   *
   * @param key of that form, which nobody can guess
   * @param accountId whose form it is
   */
  public synchronized void keep(String key, long accountId, SiteView site) {
    drafts.remove(key);
    drafts.put(key, new Draft(accountId, site));
    if (drafts.size() > KEPT) {
      Iterator<String> oldest = drafts.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  /** What is in the form with this key, if it is this account's. */
  synchronized Optional<SiteView> find(String key, long accountId) {
    return Optional.ofNullable(drafts.get(key))
        .filter(draft -> draft.accountId() == accountId)
        .map(Draft::site);
  }

  private record Draft(long accountId, SiteView site) {}
}
