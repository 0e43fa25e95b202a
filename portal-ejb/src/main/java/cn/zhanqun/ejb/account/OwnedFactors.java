package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.SecondFactor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Whose second factor is whose. */
@ApplicationScoped
class OwnedFactors {

  @PersistenceContext EntityManager entities;

  /** The second factor of an account, where it is set up. */
  Optional<SecondFactor> of(Account account) {
    return any(account).filter(SecondFactor::isSetUp);
  }

  /** The second factor of an account, whether set up or only begun. */
  Optional<SecondFactor> any(Account account) {
    return entities
        .createQuery("SELECT f FROM SecondFactor f WHERE f.account = :account", SecondFactor.class)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }
}
