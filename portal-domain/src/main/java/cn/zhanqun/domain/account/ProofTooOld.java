package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** Something weighty was tried long after the second factor was given: it is asked for anew. */
public class ProofTooOld extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public ProofTooOld() {
    super("refusal.proof-too-old");
  }
}
