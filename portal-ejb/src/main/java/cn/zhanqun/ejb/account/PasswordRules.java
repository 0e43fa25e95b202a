package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.PasswordProfile;
import cn.zhanqun.domain.account.SecurityPolicy;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Says whether somebody may choose a password, by the profile the house follows. */
@ApplicationScoped
class PasswordRules {

  /** Shorter names are found in any text by chance. */
  private static final int SHORTEST_NAME = 4;

  /** Chinese says more with fewer signs. */
  private static final int SHORTEST_CHINESE_NAME = 2;

  private static final int FIRST_BEYOND_LATIN = 0x250;

  @PersistenceContext EntityManager entities;
  @Inject Sites sites;

  /**
   * @throws PasswordNotGood when the account may not have this password next
   */
  void requireGood(Account account, String password) {
    PasswordProfile profile =
        entities.find(SecurityPolicy.class, SecurityPolicy.THE_ONE).passwordProfile();
    requireStrong(profile, password);
    requireOwn(account, password);
    requireNew(profile, account, password);
  }

  private static void requireStrong(PasswordProfile profile, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < PasswordProfile.SHORTEST || length > PasswordProfile.LONGEST) {
      throw PasswordNotGood.length(PasswordProfile.SHORTEST, PasswordProfile.LONGEST);
    }
    if (kinds(password) < profile.kinds()) {
      throw PasswordNotGood.kinds(profile.kinds());
    }
    if (CommonPasswords.contain(password)) {
      throw PasswordNotGood.common();
    }
  }

  private static long kinds(String password) {
    return Stream.<IntPredicate>of(
            Character::isUpperCase,
            Character::isLowerCase,
            Character::isDigit,
            sign -> !Character.isLetterOrDigit(sign))
        .filter(kind -> password.codePoints().anyMatch(kind))
        .count();
  }

  private void requireOwn(Account account, String password) {
    if (names(password, account.loginName()) || names(password, account.displayName())) {
      throw PasswordNotGood.namesAccount();
    }
    boolean namesSite =
        sites.network().sites().stream()
            .flatMap(PasswordRules::namesOf)
            .anyMatch(name -> names(password, name));
    if (namesSite) {
      throw PasswordNotGood.namesSite();
    }
  }

  private static Stream<String> namesOf(SiteView site) {
    return Stream.of(site.code(), site.name(), site.shortName());
  }

  private static boolean names(String password, String name) {
    boolean isLatin = name.chars().allMatch(sign -> sign < FIRST_BEYOND_LATIN);
    return name.length() >= (isLatin ? SHORTEST_NAME : SHORTEST_CHINESE_NAME)
        && password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static void requireNew(PasswordProfile profile, Account account, String password) {
    if (Passwords.matches(password, account.passwordHash())) {
      throw PasswordNotGood.sameAsBefore();
    }
    // The present one is the first of those remembered.
    boolean usedBefore =
        account.oldPasswords().stream()
            .limit(Math.max(0, profile.remembered() - 1))
            .anyMatch(old -> Passwords.matches(password, old));
    if (usedBefore) {
      throw PasswordNotGood.usedBefore(profile.remembered());
    }
  }
}
