package cn.zhanqun.ejb.identity;

import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.operation.ProviderSettings;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.security.SecurityLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The provider of identities that IT chose, where it chose one: people are sent there to sign in
 * and come back with its word. It is asked over a {@link ProviderLine line} of its own, outside of
 * any transaction.
 */
@ApplicationScoped
public class IdentityProvider {

  private static final Logger LOG = System.getLogger(IdentityProvider.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject Settings settings;
  @Inject SecurityLog security;
  @Inject Clock clock;

  private Optional<ProviderTalk> talk = Optional.empty();

  @PostConstruct
  void connect() {
    connect(PATIENCE);
  }

  void connect(Duration patience) {
    Optional<ProviderSettings> chosen = settings.identityProvider();
    if (chosen.filter(provider -> !provider.isUsable()).isPresent()) {
      LOG.log(
          Level.WARNING,
          "Nobody can sign in with a provider: portal.oidc-issuer must begin with https, and"
              + " portal.oidc-client-id and portal.oidc-secret-file must be set");
    }
    talk =
        chosen
            .filter(ProviderSettings::isUsable)
            .map(provider -> new ProviderTalk(provider, callback(), patience, clock));
  }

  private String callback() {
    return settings.publicAddress() + "/admin/oidc/callback";
  }

  /** What staff call it; empty where there is none. */
  public Optional<String> label() {
    return talk.map(ProviderTalk::label);
  }

  /** The address a browser goes to on this errand. */
  public String addressFor(Errand errand) {
    return talk().addressFor(errand);
  }

  /**
   * Whom the provider vouches for, after somebody came back from an errand.
   *
   * @throws IdentityRefused when it vouches for nobody
   */
  public ProvenIdentity prove(Errand errand, ProviderAnswer answer) {
    try {
      return talk().prove(errand, answer);
    } catch (IdentityRefused refused) {
      security.note(SecurityKind.SIGN_IN_FAILED, 0, "identity-not-proven");
      throw refused;
    }
  }

  private ProviderTalk talk() {
    return talk.orElseThrow(IdentityRefused::notBegun);
  }
}
