package cn.zhanqun.web.admin.ledger;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.ChainProof;
import cn.zhanqun.ejb.audit.Verification;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Has the whole ledger checked, and says what came of it in one sentence. */
@Named
@RequestScoped
public class VerifyLedgerPage {

  @Inject Verification verification;
  @Inject CurrentActor current;

  private ChainProof proof;

  public void verify() {
    proof = verification.verify(current.actor(), Chain.LEDGER);
  }

  public boolean isVerified() {
    return proof != null;
  }

  public boolean isWhole() {
    return proof.whole();
  }

  public String getSentence() {
    return Notices.words("verify." + proof.flaw(), String.valueOf(proof.number()));
  }

  public boolean isMayVerify() {
    return current.actor().may(Permission.VERIFY_LEDGER);
  }
}
