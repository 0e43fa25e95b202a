package cn.zhanqun.ejb.audit;

import cn.zhanqun.ejb.ledger.AnchorFile;
import cn.zhanqun.ejb.ledger.Anchoring;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The verifications on their way on this node, at most one along each chain. */
@ApplicationScoped
class Walks {

  @Inject ChainReading reading;
  @Inject Anchoring ledgerAnchors;
  @Inject SecurityAnchoring securityAnchors;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService executor;

  private final Map<Chain, Walk> walks = new EnumMap<>(Chain.class);

  /** A walk that has not begun. */
  Walk prepare(Chain chain) {
    return new Walk(chain, reading, anchors(chain), clock.instant());
  }

  private AnchorFile anchors(Chain chain) {
    return switch (chain) {
      case LEDGER -> ledgerAnchors.file();
      case SECURITY_LOG -> securityAnchors.file();
    };
  }

  synchronized void begin(Chain chain) {
    boolean isWalking = find(chain).filter(walk -> walk.progress().walking()).isPresent();
    if (!isWalking) {
      Walk walk = prepare(chain);
      walks.put(chain, walk);
      executor.execute(walk::go);
    }
  }

  synchronized Optional<Walk> find(Chain chain) {
    return Optional.ofNullable(walks.get(chain));
  }

  @PreDestroy
  synchronized void stop() {
    walks.values().forEach(Walk::stop);
  }
}
