package cn.zhanqun.ejb.migration;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters behind the bytes of a saved page. UTF-8 is tried before the page's own word for
 * it, because browsers save in UTF-8 and leave {@code charset=gb2312} standing, and no Chinese text
 * in GBK happens to be valid UTF-8. GB18030 in turn takes nearly any bytes, so what it makes of
 * them must also look like Chinese: a UTF-8 page broken in one place would otherwise come out as
 * rubbish.
 */
final class PageEncoding {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final int LOOKED_AT_FOR_CHARSET = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9_-]{2,20})", Pattern.CASE_INSENSITIVE);

  private PageEncoding() {}

  static String decode(byte[] bytes) {
    refuseBinary(bytes);
    return strictly(StandardCharsets.UTF_8, bytes)
        .or(() -> chinese(bytes))
        .orElseThrow(EncodingNotRecognised::new);
  }

  /** No text of either encoding holds a zero byte, and hardly any binary file goes without. */
  private static void refuseBinary(byte[] bytes) {
    boolean utf16 = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    if (utf16) {
      throw new EncodingNotRecognised();
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new PageIsBinary();
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new PageIsBinary();
      }
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty();
    }
  }

  private static Optional<String> chinese(byte[] bytes) {
    if (declaresAnother(bytes) || !looksChinese(bytes)) {
      return Optional.empty();
    }
    return strictly(GB18030, bytes).filter(text -> text.chars().noneMatch(PageEncoding::isPrivate));
  }

  private static boolean declaresAnother(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT_FOR_CHARSET);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return false;
    }
    String name = declared.group(1).toLowerCase(Locale.ROOT);
    return !name.startsWith("gb") && !name.startsWith("utf");
  }

  /**
   * In Chinese prose the everyday characters, first level of GB 2312, make up more than nine
   * tenths; bytes of anything else hit them one time in three.
   */
  private static boolean looksChinese(byte[] bytes) {
    int everyday = 0;
    int rare = 0;
    for (int i = 0; i < bytes.length - 1; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        continue;
      }
      int trail = bytes[++i] & 0xFF;
      if (lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1) {
        everyday++;
      } else if (lead > 0xA9 || lead < 0xA1) {
        rare++;
      }
    }
    return everyday > 2 * rare;
  }

  /** Where a GBK text lost a byte, what follows falls into the area for private characters. */
  private static boolean isPrivate(int character) {
    return Character.getType(character) == Character.PRIVATE_USE;
  }
}
