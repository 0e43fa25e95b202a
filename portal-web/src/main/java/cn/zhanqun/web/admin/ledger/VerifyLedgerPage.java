package cn.zhanqun.web.admin.ledger;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.ledger.LedgerProof;
import cn.zhanqun.ejb.ledger.LedgerVerification;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Has the whole ledger checked, and says what came of it in one sentence. */
@Named
@RequestScoped
public class VerifyLedgerPage {

  @Inject LedgerVerification verification;
  @Inject CurrentActor current;

  private LedgerProof proof;

  public void verify() {
    proof = verification.verify(current.actor());
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
