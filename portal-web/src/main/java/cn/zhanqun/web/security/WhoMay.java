package cn.zhanqun.web.security;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.staff.Holders;
import cn.zhanqun.web.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * Whom to turn to for what one may not do oneself: told at the end of a refusal, and beside a
 * button that is off.
 */
@ApplicationScoped
public class WhoMay {

  private static final int NAMES = 3;

  @Inject Holders holders;
  @Inject CurrentActor current;

  /**
   * Which right is missing, and who has it.
   *
   * @param siteId the site, 0 for anywhere
   * @param channelId the channel of it, 0 for the whole site
   */
  String hint(Permission missing, long siteId, long channelId) {
    Locale locale = Faces.getLocale();
    String sentence = Refusals.sentence("refusal.not-permitted", locale, missing);
    return withNames(sentence, locale, holders.names(missing, siteId, channelId, NAMES));
  }

  /** That nobody does it on their own account, and who else may do it. */
  String hintAnother(Permission needed, Actor oneself) {
    Locale locale = Faces.getLocale();
    List<String> others =
        holders.names(needed, 0, 0, NAMES + 1).stream()
            .filter(name -> !name.equals(oneself.name()))
            .limit(NAMES)
            .toList();
    return withNames(Refusals.sentence("refusal.not-on-oneself", locale), locale, others);
  }

  /** The sentence of a refusal, and where a right was missing the names of who has it. */
  public String after(String sentence, Throwable refusal, Locale locale) {
    if (current.actor().equals(Actor.NOBODY)) {
      return sentence;
    }
    return Stream.iterate(refusal, link -> link != null, Throwable::getCause)
        .filter(NotPermitted.class::isInstance)
        .map(NotPermitted.class::cast)
        .findFirst()
        .map(missing -> withNames(sentence, locale, namesFor(missing)))
        .orElse(sentence);
  }

  private List<String> namesFor(NotPermitted missing) {
    return holders.names(missing.permission(), missing.siteId(), missing.channelId(), NAMES);
  }

  private static String withNames(String sentence, Locale locale, List<String> names) {
    return names.isEmpty()
        ? sentence
        : Refusals.sentence("refusal.who-may", locale, sentence, names);
  }
}
