package cn.zhanqun.web.admin.site;

import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.HomeDrafts;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;

/**
 * The preview beside a form that changes how a home page looks: what it draws, and whether readers
 * see that already.
 */
@Dependent
public class HomeDrawing implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject HomeDrafts drafts;
  @Inject CurrentActor current;

  private final String draft = UUID.randomUUID().toString();
  private boolean changed;
  private int drawn;

  /** Draws the site like this. */
  void show(SiteView site) {
    drafts.keep(draft, current.actor().accountId(), site);
    drawn++;
  }

  /** The form holds something else than what is saved. */
  void change() {
    changed = true;
  }

  /** The form holds what is saved. */
  void settle() {
    changed = false;
  }

  /** Whether the form holds what readers don't see yet. */
  public boolean isChanged() {
    return changed;
  }

  /** By which the preview finds what the form holds. */
  public String getDraft() {
    return draft;
  }

  /** Rises whenever the preview has something new to show. */
  public int getDrawn() {
    return drawn;
  }
}
