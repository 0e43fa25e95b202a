package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The site somebody works on in the console, remembered until they sign out; the first they may
 * work on until they choose.
 */
@Named
@SessionScoped
public class ChosenSite implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Sites sites;
  @Inject CurrentActor current;

  private long siteId;

  /** The sites this person may work on, in the order of the network. */
  public List<SiteView> getAllowed() {
    Actor actor = current.actor();
    return sites.network().sites().stream()
        .filter(site -> actor.mayWithin(Permission.READ_DESK, site.id()))
        .toList();
  }

  public SiteView getSite() {
    return allowed(siteId)
        .or(() -> getAllowed().stream().findFirst())
        .orElseThrow(() -> new NotPermitted(Permission.READ_DESK));
  }

  /**
   * Every channel in which this person may do something, under the name of its site; those of the
   * chosen site first.
   */
  public List<SelectItem> channelsFor(Permission permission) {
    Actor actor = current.actor();
    long chosen = getSiteId();
    return getAllowed().stream()
        .filter(site -> actor.mayWithin(permission, site.id()))
        .sorted(Comparator.comparing(site -> site.id() != chosen))
        .<SelectItem>map(
            site ->
                new SelectItemGroup(
                    site.name(),
                    "",
                    false,
                    site.channels().stream()
                        .filter(channel -> actor.may(permission, site.id(), channel.id()))
                        .map(channel -> new SelectItem(channel.id(), channel.name()))
                        .toArray(SelectItem[]::new)))
        .toList();
  }

  /** The site with this number, if this person may work on it. */
  Optional<SiteView> allowed(long id) {
    return getAllowed().stream().filter(site -> site.id() == id).findFirst();
  }

  /** Whether there is a site to work on at all. */
  public boolean isAny() {
    return !getAllowed().isEmpty();
  }

  public long getSiteId() {
    return getSite().id();
  }

  public void setSiteId(long siteId) {
    this.siteId = siteId;
  }

  /** Goes to the articles of the site just chosen. */
  public void open() {
    Faces.redirect("/admin/article/list-articles.xhtml");
  }
}
