package cn.zhanqun.ejb.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The passwords everybody thinks of first: a common word, a run of keys, a year or a lucky number,
 * one behind the other, with a few signs in between and with digits for letters that look like
 * them. Told by what is left when all that is taken away: each word with each ending is some tens
 * of thousands of passwords, and two words are millions.
 */
final class CommonPasswords {

  /** What must be left of a password that is not common. */
  private static final int LEFT = 4;

  private static final List<String> WORDS =
      List.of(
          "administrator",
          "password",
          "passwort",
          "motdepasse",
          "passw",
          "admin",
          "root",
          "user",
          "guest",
          "test",
          "demo",
          "temp",
          "default",
          "system",
          "server",
          "oracle",
          "mysql",
          "tomcat",
          "welcome",
          "hello",
          "letmein",
          "login",
          "logon",
          "master",
          "manager",
          "superman",
          "batman",
          "dragon",
          "monkey",
          "shadow",
          "sunshine",
          "princess",
          "football",
          "baseball",
          "iloveyou",
          "love",
          "secret",
          "changeme",
          "change",
          "trustno",
          "access",
          "internet",
          "computer",
          "windows",
          "google",
          "baidu",
          "alibaba",
          "taobao",
          "weixin",
          "wechat",
          "tencent",
          "huawei",
          "xiaomi",
          "qwertyuiop",
          "qwerty",
          "qwer",
          "asdfghjkl",
          "asdfgh",
          "asdf",
          "zxcvbnm",
          "zxcvbn",
          "zxcv",
          "qazwsxedc",
          "qazwsx",
          "qaz",
          "wsx",
          "edc",
          "abcdefgh",
          "abcdef",
          "abcd",
          "abc",
          "aaa",
          "woaini",
          "woaiwojia",
          "nihao",
          "zhongguo",
          "china",
          "beijing",
          "shanghai",
          "renmin",
          "mima",
          "guanliyuan",
          "guanli",
          "xitong",
          "dangjian",
          "zhengfa",
          "zhengfu",
          "gongan",
          "fayuan",
          "wangzhan",
          "wangluo",
          "bianji",
          "jizhe",
          "xinwen",
          "shouji",
          "dianhua",
          "laoban",
          "laopo",
          "baobei",
          "jiayou",
          "xiangni",
          "spring",
          "summer",
          "autumn",
          "winter",
          "january",
          "monday",
          "sunday",
          "friday",
          "july",
          "june",
          "august",
          "october",
          "november",
          "december");

  /** Years, birthdays and lucky numbers are all digits; nobody guesses more for 888 or !!!. */
  private static final Pattern ENDINGS = Pattern.compile("\\d|(.)\\1{2,}");

  /** Digits and signs that are read as letters. */
  private static final Map<Integer, String> READ_AS =
      Map.of(
          (int) '0', "o", (int) '1', "i", (int) '3', "e", (int) '4', "a", (int) '5', "s", (int) '7',
          "t", (int) '@', "a", (int) '$', "s", (int) '!', "i");

  private CommonPasswords() {}

  /** Whether it is one of them. */
  static boolean contain(String password) {
    String typed = password.toLowerCase(Locale.ROOT);
    return isNothingLeft(typed) || isNothingLeft(readAsLetters(typed));
  }

  private static String readAsLetters(String typed) {
    return typed
        .codePoints()
        .mapToObj(sign -> READ_AS.getOrDefault(sign, Character.toString(sign)))
        .collect(Collectors.joining());
  }

  private static boolean isNothingLeft(String typed) {
    String left = typed;
    for (String word : WORDS) {
      left = left.replace(word, " ");
    }
    String rest = ENDINGS.matcher(left).replaceAll(" ");
    return rest.chars().filter(Character::isLetterOrDigit).count() < LEFT;
  }
}
