package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Proves that nobody changed the ledger or the security log, or names the first entry that somebody
 * did: numbers, chain, hashes, where it ends, and every signed anchor. The walk is many short
 * transactions, so that its length has no limit.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Verification {

  @Inject Walks walks;

  /** Walks the whole chain and says what came of it. */
  @Requires(Permission.VERIFY_LEDGER)
  public ChainProof verify(Actor actor, Chain chain) {
    Walk walk = walks.prepare(chain);
    walk.go();
    return walk.proof().orElseThrow();
  }

  /** Sets out, unless a walk along this chain is on its way. */
  @Requires(Permission.VERIFY_LEDGER)
  public void begin(Actor actor, Chain chain) {
    walks.begin(chain);
  }

  /** How far the last walk along this chain is that was begun on this node. */
  @Requires(Permission.VERIFY_LEDGER)
  public Optional<WalkProgress> progress(Actor actor, Chain chain) {
    return walks.find(chain).map(Walk::progress);
  }

  @Requires(Permission.VERIFY_LEDGER)
  public void stop(Actor actor, Chain chain) {
    walks.find(chain).ifPresent(Walk::stop);
  }
}
