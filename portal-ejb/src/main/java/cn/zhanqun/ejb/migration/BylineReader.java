package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.article.BylineRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who made an article: {@code 记者 王一 李二 通讯员 张三}, where a role holds until the next one; {@code
 * 王一 文 李二 图}, where it stands behind; {@code 文/图 王一}, where it is two.
 */
final class BylineReader {

  private static final Map<String, List<BylineRole>> ROLES =
      Map.ofEntries(
          Map.entry("记者", List.of(BylineRole.REPORTER)),
          Map.entry("通讯员", List.of(BylineRole.CORRESPONDENT)),
          Map.entry("摄影", List.of(BylineRole.PHOTOGRAPHER)),
          Map.entry("摄影报道", List.of(BylineRole.AUTHOR, BylineRole.PHOTOGRAPHER)),
          Map.entry("摄", List.of(BylineRole.PHOTOGRAPHER)),
          Map.entry("图", List.of(BylineRole.PHOTOGRAPHER)),
          Map.entry("图片", List.of(BylineRole.PHOTOGRAPHER)),
          Map.entry("供图", List.of(BylineRole.PHOTOGRAPHER)),
          Map.entry("作者", List.of(BylineRole.AUTHOR)),
          Map.entry("文", List.of(BylineRole.AUTHOR)),
          Map.entry("撰文", List.of(BylineRole.AUTHOR)),
          Map.entry("文图", List.of(BylineRole.AUTHOR, BylineRole.PHOTOGRAPHER)),
          Map.entry("图文", List.of(BylineRole.AUTHOR, BylineRole.PHOTOGRAPHER)));

  /** Which kind of reporter somebody is; the portal keeps the role. */
  private static final Pattern KIND =
      Pattern.compile("^(?:本报|本网|本台|全媒体|融媒体?|见习|实习|首席|特约|特派|驻站|报)+(?=记者|通讯员)");

  private static final Pattern ROLE_IN_FRONT =
      Pattern.compile("^(记者|通讯员|摄影|作者|撰文|供图)(?=\\p{IsHan}{2,4}$)");

  private static final Pattern BOTH = Pattern.compile("文\\s?[/／、与和]\\s?图|图\\s?[/／、与和]\\s?文");

  private static final Pattern BETWEEN = Pattern.compile("[\\s、，,；;：:/／|（）()]+");

  private static final Pattern NAME =
      Pattern.compile("\\p{IsHan}{2,4}|[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z·.]{1,30}");

  private static final int LONGEST_CHINESE_NAME = 4;

  private final List<RecognisedByline> bylines = new ArrayList<>();
  private List<BylineRole> role = List.of(BylineRole.AUTHOR);
  private boolean roleWaits;
  private String doubt = "";

  private BylineReader() {}

  static Reading<List<RecognisedByline>> read(String printed) {
    List<String> words = words(printed);
    if (words.isEmpty()) {
      return Reading.missing(List.of());
    }
    boolean rolesBehind =
        !ROLES.containsKey(words.get(0)) && ROLES.containsKey(words.get(words.size() - 1));
    BylineReader reader = new BylineReader();
    reader.readAll(words, rolesBehind);
    return reader.reading(printed);
  }

  private static List<String> words(String printed) {
    List<String> words = new ArrayList<>();
    for (String piece : BETWEEN.split(BOTH.matcher(printed).replaceAll(" 文图 "), -1)) {
      String word = KIND.matcher(piece).replaceFirst("");
      Matcher inFront = ROLE_IN_FRONT.matcher(word);
      if (inFront.find()) {
        words.add(inFront.group());
        words.add(word.substring(inFront.end()));
      } else if (!word.isEmpty()) {
        joinOrAdd(word, words);
      }
    }
    return words;
  }

  /** A name of two characters is often spaced out to the width of three. */
  private static void joinOrAdd(String word, List<String> words) {
    int last = words.size() - 1;
    if (last >= 0 && isHalfName(word) && isHalfName(words.get(last))) {
      words.set(last, words.get(last) + word);
    } else {
      words.add(word);
    }
  }

  private static boolean isHalfName(String word) {
    return word.length() == 1 && !ROLES.containsKey(word);
  }

  /** Roles that stand behind the names are read from the end, so that they come first as well. */
  private void readAll(List<String> words, boolean rolesBehind) {
    if (rolesBehind) {
      Collections.reverse(words);
    }
    for (String word : words) {
      Optional<List<BylineRole>> named = Optional.ofNullable(ROLES.get(word));
      if (named.isPresent()) {
        doubtIfRoleWaits();
        role = named.get();
        roleWaits = true;
      } else {
        add(rolesBehind ? 0 : bylines.size(), word);
      }
    }
    doubtIfRoleWaits();
  }

  private void doubtIfRoleWaits() {
    if (roleWaits) {
      doubt = "import.byline-role-without-name";
    }
  }

  private void add(int at, String name) {
    roleWaits = false;
    if (!NAME.matcher(name).matches() || isLongerThanName(name)) {
      doubt = "import.byline-not-a-name";
    }
    int next = at;
    for (BylineRole one : role) {
      bylines.add(next++, new RecognisedByline(one, name));
    }
  }

  private static boolean isLongerThanName(String name) {
    return name.length() > LONGEST_CHINESE_NAME && name.codePoints().allMatch(BylineReader::isHan);
  }

  private static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private Reading<List<RecognisedByline>> reading(String printed) {
    if (doubt.isEmpty()) {
      return Reading.sure(List.copyOf(bylines), printed);
    }
    return Reading.doubtful(List.copyOf(bylines), printed, doubt);
  }
}
