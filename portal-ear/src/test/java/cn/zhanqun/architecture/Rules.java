package cn.zhanqun.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.permission.Requires;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.ObjectInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every rule of the architecture, by the sentence that states it. */
final class Rules {

  private static final String[] EJB_FEATURES_THAT_KNOW_ARTICLE = {
    "..ejb.search..",
    "..ejb.favorite..",
    "..ejb.migration..",
    "..ejb.demo..",
    "..ejb.start..",
    "..ejb.statistics..",
    "..ejb.standing..",
    "..ejb.launch..",
    "..ejb.console.."
  };

  private static final Set<Permission> SECURITY_OFFICERS =
      Set.of(Permission.GRANT_RIGHTS, Permission.SET_SECURITY);

  private Rules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "the domain needs no server",
        noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("jakarta..", "org..", "com..")
                    .and(
                        DescribedPredicate.not(
                            resideInAnyPackage("jakarta.persistence..", "jakarta.validation..")))));
    rules.put(
        "services do not know pages",
        noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..ejb..")
            .should()
            .dependOnClassesThat(resideInAPackage("cn.zhanqun..web..")));
    rules.put(
        "the domain does not know services",
        noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(resideInAPackage("cn.zhanqun..ejb..")));
    rules.put(
        "features of the domain never go in a circle",
        slices().matching("cn.zhanqun..domain.(*)..").should().beFreeOfCycles());
    rules.put(
        "features of the services never go in a circle",
        slices().matching("cn.zhanqun..ejb.(*)..").should().beFreeOfCycles());
    rules.put(
        "only those who show articles know them",
        noClasses()
            .that()
            .resideInAPackage("..ejb..")
            .and()
            .resideOutsideOfPackages(EJB_FEATURES_THAT_KNOW_ARTICLE)
            .and()
            .resideOutsideOfPackage("..ejb.article..")
            .should()
            .dependOnClassesThat(resideInAPackage("..ejb.article..")));
    rules.put(
        "pages never touch the database themselves",
        noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class));
    rules.put(
        "pages for readers go through the readers' door",
        noClasses()
            .that()
            .resideInAPackage("..web.reader..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("cn\\.zhanqun\\..*ejb\\.article\\.(Desk|Writing|Publishing)"));
    rules.put(
        "whoever acts is asked for a permission",
        methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(requireAPermissionOfTheirActor()));
    rules.put(
        "whoever changes rights or rules of signing in proves anew who they are",
        methods()
            .that()
            .areAnnotatedWith(Requires.class)
            .should(askForProofWhereTheyChangeRights()));
    rules.put(
        "only the sanitizer says that HTML is safe",
        noClasses()
            .that()
            .resideInAnyPackage("..ejb..", "..web..")
            .and()
            .doNotHaveSimpleName("HtmlPolicy")
            .should()
            .callMethod(SafeHtml.class, "sanitized", String.class, int.class));
    rules.put(
        "what carries a rule has no setter",
        noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*"));
    rules.put(
        "names say what a thing is",
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Bean")
            .orShould()
            .haveSimpleNameEndingWith("DTO"));
    rules.put(
        "nothing is deserialized",
        noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class));
    rules.put(
        "nothing outside is executed",
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder")
            .orShould()
            .callMethod(Runtime.class, "exec", String.class));
    rules.put("nobody sleeps", noClasses().should().callMethod(Thread.class, "sleep", long.class));
    rules.put(
        "one kind of log",
        noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.slf4j..", "java.util.logging.."))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
    rules.put(
        "page beans live where pages are",
        classes()
            .that()
            .haveSimpleNameEndingWith("Page")
            .and()
            .areAnnotatedWith(jakarta.inject.Named.class)
            .should()
            .resideInAnyPackage("..web.reader..", "..web.admin.."));
    return rules;
  }

  private static ArchCondition<JavaMethod> requireAPermissionOfTheirActor() {
    return new ArchCondition<>("take their actor first and say which permission they need") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean acts =
            !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class);
        boolean asks = method.isAnnotatedWith(Requires.class);
        if (acts != asks) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> askForProofWhereTheyChangeRights() {
    return new ArchCondition<>("ask for a fresh proof where they write it into the ledger") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean aboutRights =
            SECURITY_OFFICERS.contains(method.getAnnotationOfType(Requires.class).value());
        boolean changes =
            method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Ledger.class));
        if (aboutRights && changes && !method.isAnnotatedWith(ProvenAnew.class)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }
}
