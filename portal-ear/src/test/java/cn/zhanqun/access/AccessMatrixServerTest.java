package cn.zhanqun.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.access.ServiceGrounds.Thing;
import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Proof;
import cn.zhanqun.domain.account.ProofTooOld;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.audit.Excerpt;
import cn.zhanqun.ejb.audit.SecurityAudit;
import cn.zhanqun.ejb.audit.SecurityFilter;
import cn.zhanqun.ejb.audit.SecurityLine;
import cn.zhanqun.ejb.launch.LaunchCheck;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.security.SecurityLog;
import cn.zhanqun.server.InServer;
import cn.zhanqun.server.PortalEar;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the services is called by every role, on its own site and on another, as the
 * rights of an account with that role are: exactly those are let in of whom the table says so.
 * Nothing of it lasts.
 */
@InServer
class AccessMatrixServerTest {

  private static final System.Logger LOG = System.getLogger(AccessMatrixServerTest.class.getName());

  @Inject ServicePreparation prepared;
  @Inject SecurityAudit securityAudit;
  @Inject SecurityLog security;
  @Inject LaunchCheck launch;
  @Inject UserTransaction transaction;
  @Inject @Any Instance<Object> services;

  @Deployment
  static EnterpriseArchive portal() {
    return PortalEar.with(
        List.of("/cn/zhanqun/access/services.txt", ServiceArguments.SAVED_PAGE),
        AccessMatrixServerTest.class,
        AccessMatrix.class,
        ServiceArguments.class,
        ServiceGrounds.class,
        ServiceOperation.class,
        ServicePreparation.class);
  }

  @Test
  void each_role_is_let_in_where_the_table_says_and_nowhere_else() {
    List<String> wrong = new ArrayList<>();
    int done = 0;
    int tried = 0;

    for (ServiceOperation operation : ServiceOperation.all()) {
      for (String role : AccessMatrix.ROLES) {
        for (ServiceGrounds grounds : List.of(prepared.own(), prepared.other())) {
          Outcome outcome = call(operation, prepared.whoIs(role), grounds);
          boolean allowed = rolesLetIn(operation, grounds).contains(role);
          if (allowed ? outcome.isForbidden() || outcome.isBroken() : !outcome.isForbidden()) {
            wrong.add(operation + " by " + role + " on " + grounds.mark() + ": " + outcome);
          }
          tried++;
          done += outcome.isDone() ? 1 : 0;
        }
      }
    }

    LOG.log(Level.INFO, "Access matrix of the services: {0} cells, {1} done", tried, done);
    assertEquals(List.of(), wrong);
  }

  /** Told of no site, an operation is let in for whatever sites the actor has. */
  private Set<String> rolesLetIn(ServiceOperation operation, ServiceGrounds grounds) {
    boolean isElsewhere = grounds == prepared.other() && !thingsAsked(operation).isEmpty();
    return isElsewhere ? operation.row().other() : operation.row().own();
  }

  @Test
  void nobody_is_shown_anything_of_a_site_they_have_nothing_to_do_with() {
    List<String> shown = new ArrayList<>();

    for (ServiceOperation operation : ServiceOperation.all()) {
      for (String role : AccessMatrix.ON_ONE_SITE) {
        Outcome outcome = call(operation, prepared.whoIs(role), prepared.own());
        if (outcome.toString().contains(prepared.other().mark())) {
          shown.add(operation + " by " + role + ": " + outcome);
        }
      }
    }

    assertEquals(List.of(), shown);
    assertEquals(
        Set.of(),
        withoutOwn(launch.lacking(prepared.whoIs("site-administrator")).keySet()),
        "sites that lack something");
  }

  private Set<Long> withoutOwn(Set<Long> sites) {
    Set<Long> others = new HashSet<>(sites);
    others.remove(prepared.own().number(Thing.SITE));
    return others;
  }

  @Test
  void nothing_of_two_sites_is_mixed_not_even_by_who_may_do_it_on_both() {
    List<String> mixed = new ArrayList<>();

    for (ServiceOperation operation : ServiceOperation.all()) {
      Set<Thing> asked = thingsAsked(operation);
      if (asked.size() > 1) {
        for (Actor actor : withAll(operation)) {
          if (!call(operation, actor, prepared.own()).isDone()) {
            mixed.add(operation + " was not even done on one site");
          }
          for (Thing thing : asked) {
            ServiceGrounds both = prepared.own().exchanging(thing, prepared.other());
            Outcome outcome = call(operation, actor, both);
            if (outcome.isDone() || outcome.isBroken()) {
              mixed.add(operation + " with another " + thing + ": " + outcome);
            }
          }
        }
      }
    }

    assertEquals(List.of(), mixed);
  }

  private List<Actor> withAll(ServiceOperation operation) {
    List<Actor> actors = new ArrayList<>(List.of(Actor.SYSTEM));
    operation.row().own().forEach(role -> actors.add(prepared.whoIs(role)));
    return actors;
  }

  @Test
  void what_is_weighty_asks_for_a_second_factor_given_just_now() {
    List<String> wrong = new ArrayList<>();

    for (ServiceOperation operation : ServiceOperation.all()) {
      if (operation.method().isAnnotationPresent(ProvenAnew.class)) {
        for (String role : operation.row().own()) {
          Actor early = prepared.whoIs(role).provenBy(Proof.SECOND_FACTOR);
          Outcome outcome = call(operation, early, prepared.own());
          if (!(outcome.answer() instanceof ProofTooOld)) {
            wrong.add(operation + " by " + role + ": " + outcome);
          }
        }
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  void whoever_is_refused_stands_in_the_security_log_as_often_as_it_happened() {
    Map<String, Long> refused = new TreeMap<>();
    Map<String, Long> before = noted();

    for (ServiceOperation operation : ServiceOperation.all()) {
      for (String role : AccessMatrix.ROLES) {
        for (ServiceGrounds grounds : List.of(prepared.own(), prepared.other())) {
          if (!rolesLetIn(operation, grounds).contains(role)) {
            call(operation, prepared.whoIs(role), grounds);
            refused.merge(role, 1L, Long::sum);
          }
        }
      }
    }

    Map<String, Long> after = noted();
    after.replaceAll((role, times) -> times - before.get(role));
    assertEquals(refused, after);
  }

  /** How often each was refused, once everything noted is brought to the log. */
  private Map<String, Long> noted() {
    security.stop();
    security.start();
    Map<String, Long> times = new TreeMap<>();
    AccessMatrix.ROLES.forEach(role -> times.put(role, refusalsOf(prepared.whoIs(role))));
    return times;
  }

  private long refusalsOf(Actor actor) {
    SecurityFilter refusals =
        new SecurityFilter(
            Optional.of(actor.accountId()),
            Optional.of(SecurityKind.REFUSED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    long times = 0;
    Optional<Long> before = Optional.empty();
    do {
      Excerpt<SecurityLine> piece = securityAudit.list(Actor.SYSTEM, refusals, before);
      times += piece.lines().stream().mapToLong(SecurityLine::times).sum();
      before = piece.further();
    } while (before.isPresent());
    return times;
  }

  private Set<Thing> thingsAsked(ServiceOperation operation) {
    ServiceGrounds grounds = prepared.own().afresh();
    new ServiceArguments(prepared).of(operation.method(), Actor.SYSTEM, grounds);
    return grounds.asked();
  }

  private Outcome call(ServiceOperation operation, Actor actor, ServiceGrounds grounds) {
    Object service = services.select(operation.method().getDeclaringClass()).get();
    Object[] arguments = new ServiceArguments(prepared).of(operation.method(), actor, grounds);
    try {
      transaction.begin();
      try {
        return new Outcome(operation.method().invoke(service, arguments));
      } catch (InvocationTargetException refused) {
        return new Outcome(refused.getCause());
      } finally {
        transaction.rollback();
      }
    } catch (Exception e) {
      throw new IllegalStateException(operation.toString(), e);
    }
  }

  /**
   * What came of a call.
   *
   * @param answer what was returned or thrown
   */
  private record Outcome(Object answer) {

    boolean isDone() {
      return !(answer instanceof Throwable);
    }

    boolean isForbidden() {
      return answer instanceof NotPermitted;
    }

    boolean isBroken() {
      return answer instanceof Throwable && !(answer instanceof RuleViolation);
    }

    @Override
    public String toString() {
      return String.valueOf(answer);
    }
  }
}
