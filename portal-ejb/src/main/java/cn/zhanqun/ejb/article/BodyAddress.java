package cn.zhanqun.ejb.article;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link in an article may lead, and where its pictures may come from. What passes comes out
 * in one spelling: plain ASCII that no browser can read in two ways.
 */
final class BodyAddress {

  private static final int LENGTH_AT_MOST = 2000;

  /** Browsers leave these out of an address wherever they stand, so "java\tscript:" is one word. */
  private static final Pattern LEFT_OUT = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private static final Pattern WEB =
      Pattern.compile(
          "(https?)://([\\p{L}\\p{M}\\p{N}._-]+)(:\\d{1,5})?([/?#].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile("mailto:([^\\s/]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN = Pattern.compile("/(?![/\\\\]).*", Pattern.DOTALL);
  private static final Pattern OWN_PICTURE = Pattern.compile("/media/\\d{1,18}/(?!\\.)[^/?#]+");
  private static final Pattern SCRIPT =
      Pattern.compile("(javascript|vbscript|livescript):", Pattern.CASE_INSENSITIVE);

  private static final String KEPT_AS_THEY_ARE = "-._~:/?#@!$&*+,;=";

  private BodyAddress() {}

  /** The address of a link, or nothing where a link may not lead. */
  static Optional<String> ofLink(String given) {
    String address = withoutInvisible(given);
    if (address.length() > LENGTH_AT_MOST || address.equals("#")) {
      return Optional.empty();
    }
    if (address.startsWith("#") || OWN.matcher(address).matches()) {
      return Optional.of(encoded(address));
    }
    Matcher mail = MAIL.matcher(address);
    return mail.matches() ? Optional.of("mailto:" + encoded(mail.group(1))) : onTheWeb(address);
  }

  private static Optional<String> onTheWeb(String address) {
    Matcher web = WEB.matcher(address);
    if (!web.matches()) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(web.group(2)).toLowerCase(Locale.ROOT);
      String port = web.group(3) == null ? "" : web.group(3);
      String path = web.group(4) == null ? "" : web.group(4);
      return Optional.of(
          web.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + encoded(path));
    } catch (IllegalArgumentException noSuchHost) {
      return Optional.empty();
    }
  }

  /** The address of a picture of our own media library, or nothing for any other. */
  static Optional<String> ofPicture(String given) {
    return Optional.of(encoded(withoutInvisible(given)))
        .filter(address -> OWN_PICTURE.matcher(address).matches());
  }

  static boolean isScript(String given) {
    return SCRIPT.matcher(withoutInvisible(given)).lookingAt();
  }

  private static String withoutInvisible(String given) {
    return LEFT_OUT.matcher(given).replaceAll("").strip();
  }

  private static String encoded(String address) {
    StringBuilder ascii = new StringBuilder(address.length());
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      if (isAsciiLetterOrDigit(c) || KEPT_AS_THEY_ARE.indexOf(c) >= 0 || startsEscape(bytes, i)) {
        ascii.append(c);
      } else {
        ascii.append('%').append(String.format("%02X", (int) c));
      }
    }
    return ascii.toString();
  }

  private static boolean startsEscape(byte[] bytes, int at) {
    return bytes[at] == '%'
        && at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
