package cn.zhanqun.web.admin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Extent;
import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.PasswordProfile;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.SecondFactorDuty;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.mistake.MistakeState;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.ChannelField;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.ChainProof;
import cn.zhanqun.ejb.console.FoundKind;
import cn.zhanqun.ejb.console.WaitingKind;
import cn.zhanqun.ejb.launch.LaunchPoint;
import cn.zhanqun.ejb.migration.Certainty;
import cn.zhanqun.ejb.migration.PageField;
import cn.zhanqun.ejb.statistics.Period;
import cn.zhanqun.web.admin.article.Standing;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page of the console, read from the files it is made of. */
class ConsolePagesTest {

  private static final Path WEB = Path.of("src/main/webapp");
  private static final Path WORDS = Path.of("src/main/resources/cn/zhanqun/web/admin");
  private static final Pattern KEY = Pattern.compile("desk\\['([a-zA-Z.-]+)'(?!\\.concat)");
  private static final Pattern TASK = Pattern.compile("<li>\\s*<h:link outcome=\"([^\"]+)\"");
  private static final Pattern FIELD =
      Pattern.compile("<h:(?:input(?!Hidden)|selectOne)\\w+\\s[^>]*?\\bid=\"(\\w+)\"[^>]*>");

  @Test
  void a_page_and_its_class_bear_one_name_at_mirrored_paths() throws IOException {
    List<Path> pages = filesUnder("admin");
    assertTrue(pages.size() >= 9);

    for (Path page : pages) {
      Path inConsole = WEB.resolve("admin").relativize(page);
      String folder = inConsole.toString().replaceFirst("[^/]+$", "").replace('/', '.');
      String name = pascal(page.getFileName().toString().replace(".xhtml", "")) + "Page";
      String source = Files.readString(page);

      assertDoesNotThrow(() -> Class.forName("cn.zhanqun.web.admin." + folder + name));
      assertTrue(source.contains("#{" + camel(name)), page + " is not of " + name);
    }
  }

  private static String pascal(String dashed) {
    return Arrays.stream(dashed.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static String camel(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Test
  void every_key_a_page_names_has_its_words() throws IOException {
    Set<String> known = keys();

    for (Path page : allPages()) {
      Set<String> named = found(KEY, Files.readString(page));
      named.removeAll(known);

      assertEquals(Set.of(), named, page.toString());
    }
  }

  @Test
  void every_key_a_page_puts_together_has_its_words() throws IOException {
    Set<String> needed = new TreeSet<>();
    needed.addAll(keysOf("standing.", Standing.values()));
    needed.addAll(keysOf("publish.", Standing.values()));
    needed.addAll(keysOf("byline.", BylineRole.values()));
    needed.addAll(keysOf("field.", PageField.values()));
    needed.addAll(keysOf("certainty.", Certainty.values()));
    needed.addAll(keysOf("ledger.action.", LedgerAction.values()));
    needed.addAll(keysOf("mistakes.state.", MistakeState.values()));
    needed.addAll(keysOf("statistics.top.", Period.values()));
    needed.addAll(keysOf("greyings.scope.", GreyingScope.values()));
    needed.addAll(keysOf("greyings.covers.", GreyingScope.values()));
    needed.addAll(keysOf("verify.LEDGER.", ChainProof.Flaw.values()));
    needed.addAll(keysOf("verify.SECURITY_LOG.", ChainProof.Flaw.values()));
    needed.addAll(keysOf("verify.do.", Chain.values()));
    needed.addAll(keysOf("security.kind.", SecurityKind.values()));
    needed.addAll(keysOf("identity.field.", IdentityField.values()));
    needed.addAll(keysOf("identity.hint.", IdentityField.values()));
    needed.addAll(keysOf("standing-pages.kind.", StandingKind.values()));
    needed.addAll(keysOf("channels.field.", ChannelField.values()));
    needed.addAll(keysOf("channels.hint.", ChannelField.values()));
    needed.addAll(keysOf("channels.kind.", ChannelKind.values()));
    needed.addAll(keysOf("home.area.", BlockArea.values()));
    needed.addAll(keysOf("home.look.", BlockLook.values()));
    needed.addAll(keysOf("home.look-what.", BlockLook.values()));
    needed.addAll(keysOf("notice-bars.tone.", NoticeTone.values()));
    needed.addAll(keysOf("sites.state.", SiteState.values()));
    needed.addAll(keysOf("sites.state-what.", SiteState.values()));
    for (LaunchPoint point : LaunchPoint.values()) {
      needed.add("site.launch." + point.word());
    }
    Site.ACCENTS.forEach(accent -> needed.add("new-site.accent." + accent));
    needed.addAll(keysOf("permission.", Permission.values()));
    needed.addAll(keysOf("office.", Office.values()));
    needed.addAll(keysOf("extent.", Extent.values()));
    needed.addAll(List.of("officers.what.SYSTEM", "officers.what.SECURITY", "officers.what.AUDIT"));

    needed.addAll(keysOf("permission.", Permission.values()));
    needed.addAll(keysOf("password.rules.", PasswordProfile.values()));
    needed.addAll(keysOf("policy.profile.", PasswordProfile.values()));
    needed.addAll(keysOf("policy.duty.", SecondFactorDuty.values()));

    needed.addAll(keysOf("find.kind.", FoundKind.values()));
    needed.addAll(keysOf("start.kind.", WaitingKind.values()));
    needed.addAll(keysOf("start.line.", WaitingKind.values()));
    needed.remove("start.line." + WaitingKind.DRAFT);
    for (Lesson lesson : Lesson.values()) {
      for (int step = 1; step <= lesson.getSteps().size(); step++) {
        needed.add("start.lesson." + lesson + "." + step);
      }
    }

    needed.removeAll(keys());

    assertEquals(Set.of(), needed);
  }

  private static List<String> keysOf(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name()).toList();
  }

  @Test
  void the_search_knows_every_page_of_the_list_of_tasks_and_who_may_open_it() throws IOException {
    String template = Files.readString(WEB.resolve("WEB-INF/templates/admin.xhtml"));
    Set<String> tasks = found(TASK, template.substring(0, template.indexOf("</nav>")));

    Set<String> known =
        Arrays.stream(ConsolePlace.values())
            .map(ConsolePlace::getOutcome)
            .collect(Collectors.toSet());

    tasks.removeAll(known);
    assertEquals(Set.of(), tasks, "pages to be added to ConsolePlace");
    for (ConsolePlace place : ConsolePlace.values()) {
      assertTrue(keys().contains(place.getTitleKey()), place.getTitleKey());
      assertTrue(Files.exists(WEB.resolve(place.getOutcome().substring(1) + ".xhtml")));
    }
  }

  @Test
  void every_field_has_a_label() throws IOException {
    for (Path page : allPages()) {
      String source = Files.readString(page);
      for (MatchResult field : FIELD.matcher(source).results().toList()) {
        boolean labelled =
            source.contains("for=\"" + field.group(1) + "\"")
                || field.group().contains("aria-label=");

        assertTrue(labelled, page + ": " + field.group(1));
      }
    }
  }

  @Test
  void a_form_keeps_the_question_of_its_address_so_that_signing_in_leads_back_to_it()
      throws IOException {
    Pattern form = Pattern.compile("<[ho]:form\\b[^>]*>");

    for (Path page : allPages()) {
      form.matcher(Files.readString(page))
          .results()
          .map(MatchResult::group)
          .filter(tag -> !page.endsWith("change-password.xhtml"))
          .forEach(tag -> assertTrue(tag.contains("useRequestURI=\"true\""), page + ": " + tag));
    }
  }

  private static List<Path> allPages() throws IOException {
    return Stream.of("admin", "WEB-INF/admin", "WEB-INF/templates")
        .flatMap(folder -> filesUnder(folder).stream())
        .toList();
  }

  private static List<Path> filesUnder(String folder) {
    try (Stream<Path> files = Files.walk(WEB.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    } catch (IOException unreadable) {
      throw new AssertionError(folder, unreadable);
    }
  }

  private static Set<String> found(Pattern pattern, String source) {
    return pattern
        .matcher(source)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys() throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS.resolve("Messages.properties"))) {
      words.load(reader);
    }
    return words.stringPropertyNames();
  }
}
