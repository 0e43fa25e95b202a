package cn.zhanqun.web.admin.account;

import cn.zhanqun.ejb.account.ExternalIdentities;
import cn.zhanqun.ejb.account.IdentityView;
import cn.zhanqun.ejb.identity.Errand;
import cn.zhanqun.ejb.identity.IdentityProvider;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import cn.zhanqun.web.security.DeskSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * The part of somebody's own sign-in page that links their account with what the provider of
 * identities calls them, where there is a provider.
 */
@Named
@RequestScoped
public class IdentityPanel {

  /** The page it is a part of. */
  public static final String PAGE = "/admin/account/sessions.xhtml";

  @Inject IdentityProvider provider;
  @Inject ExternalIdentities identities;
  @Inject CurrentActor current;
  @Inject Notices notices;

  /** Sends them to the provider. The service asks for the proof again when they are back. */
  public void link() {
    current.actor().requireFreshProof();
    Errand errand = Errand.begin(Errand.Purpose.LINK, PAGE);
    String address = provider.addressFor(errand);
    DeskSession.send(Faces.getRequest(), errand);
    Faces.redirect(address);
  }

  public void unlink(long identityId) {
    identities.unlink(current.actor(), current.sessionId(), identityId);
    notices.tell("identity-link.unlinked");
  }

  public boolean isOffered() {
    return provider.label().isPresent();
  }

  /** What staff call the provider; empty where there is none. */
  public String getLabel() {
    return provider.label().orElse("");
  }

  public List<IdentityView> getLinked() {
    return identities.list(current.actor());
  }
}
