package cn.zhanqun.ejb.console;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.SecurityPolicy;
import cn.zhanqun.ejb.account.SecondFactorView;
import cn.zhanqun.ejb.account.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody has to see to with their own account before it keeps them from their work. */
@ApplicationScoped
class OwnAccount {

  private static final Duration SOON = Duration.ofDays(14);
  private static final int FEW_CODES = 3;

  @PersistenceContext EntityManager entities;
  @Inject SecondFactors factors;
  @Inject Clock clock;

  List<WaitingLine> waiting(Actor actor) {
    return Stream.of(secondFactor(actor), password(actor)).flatMap(Optional::stream).toList();
  }

  private Optional<WaitingLine> secondFactor(Actor actor) {
    SecondFactorView factor = factors.open(actor);
    if (!factor.isSetUp()) {
      return Optional.of(WaitingLine.counted(WaitingKind.SECOND_FACTOR, 0));
    }
    return factor.recoveryCodesLeft() > FEW_CODES
        ? Optional.empty()
        : Optional.of(WaitingLine.counted(WaitingKind.RECOVERY_CODES, factor.recoveryCodesLeft()));
  }

  private Optional<WaitingLine> password(Actor actor) {
    Instant soon = clock.instant().plus(SOON);
    return entities
        .find(SecurityPolicy.class, SecurityPolicy.THE_ONE)
        .passwordProfile()
        .life()
        .flatMap(
            life ->
                Optional.ofNullable(entities.find(Account.class, actor.accountId()))
                    .flatMap(Account::passwordChosenAt)
                    .map(chosen -> chosen.plus(life)))
        .filter(end -> end.isBefore(soon))
        .map(end -> WaitingLine.of(WaitingKind.PASSWORD, 0, List.of(), Optional.of(end)));
  }
}
