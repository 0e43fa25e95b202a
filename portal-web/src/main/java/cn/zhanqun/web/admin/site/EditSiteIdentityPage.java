package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.ejb.site.OpenedIdentity;
import cn.zhanqun.ejb.site.SiteIdentification;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands behind the chosen site, as the foot of its pages tells: each field with its state, so
 * that one sees at a glance what an inspection would miss.
 */
@Named
@ViewScoped
public class EditSiteIdentityPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SiteIdentification identification;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private long siteId;
  private long seenVersion;
  private final Map<IdentityField, String> typed = new EnumMap<>(IdentityField.class);
  private List<IdentityField> missing = List.of();

  /** Opens the site worked on; for whoever may only look, the fields stay shut. */
  public void open() {
    siteId = chosenSite.getSiteId();
    if (isMayEdit()) {
      fill(identification.open(current.actor(), siteId));
    } else {
      fill(new OpenedIdentity(siteId, 0, chosenSite.getSite().identity()));
    }
  }

  private void fill(OpenedIdentity opened) {
    SiteIdentity identity = opened.identity();
    seenVersion = opened.version();
    missing = List.copyOf(identity.missing());
    for (IdentityField field : IdentityField.values()) {
      typed.put(field, identity.of(field));
    }
  }

  public void save() {
    identification.identify(current.actor(), siteId, seenVersion, SiteIdentity.typed(typed));
    fill(identification.open(current.actor(), siteId));
    notices.tell("identity.saved");
  }

  public boolean isMayEdit() {
    return current.actor().may(Permission.EDIT_SITE, siteId);
  }

  public IdentityField[] getFields() {
    return IdentityField.values();
  }

  public Map<IdentityField, String> getTyped() {
    return typed;
  }

  public List<IdentityField> getMissing() {
    return missing;
  }
}
