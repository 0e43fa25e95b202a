package cn.zhanqun.web.admin.ledger;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.ChainProof;
import cn.zhanqun.ejb.audit.Verification;
import cn.zhanqun.ejb.audit.WalkProgress;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Has the ledger or the security log checked as a whole, shows how far the check is, and says what
 * came of it in one sentence. What the last check found stays here with its time.
 */
@Named
@RequestScoped
public class VerifyLedgerPage {

  @Inject Verification verification;
  @Inject CurrentActor current;

  public void begin(String chain) {
    verification.begin(current.actor(), Chain.valueOf(chain));
  }

  public void stop(String chain) {
    verification.stop(current.actor(), Chain.valueOf(chain));
  }

  /** The check on its way or the last one; none where there was none since the start. */
  public List<WalkProgress> progress(String chain) {
    return isMayVerify()
        ? verification.progress(current.actor(), Chain.valueOf(chain)).stream().toList()
        : List.of();
  }

  /** How far the check is. */
  public String underWay(WalkProgress walk) {
    return Notices.words(
        "verify.under-way", String.valueOf(walk.number()), String.valueOf(walk.last()));
  }

  /** What came of it; that somebody stopped it, where nothing did. */
  public String sentence(String chain, Optional<ChainProof> proof) {
    return proof
        .map(
            found ->
                Notices.words(
                    "verify." + chain + "." + found.flaw(), String.valueOf(found.number())))
        .orElseGet(() -> Notices.words("verify.stopped"));
  }

  /** The style of the sentence. */
  public String style(Optional<ChainProof> proof) {
    return proof
        .map(found -> found.whole() ? "notice-done" : "notice-refused")
        .orElse("notice-mind");
  }

  public boolean isMayVerify() {
    return current.actor().may(Permission.VERIFY_LEDGER);
  }
}
