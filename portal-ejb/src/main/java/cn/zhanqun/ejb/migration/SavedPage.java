package cn.zhanqun.ejb.migration;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page as staff brought it, pasted or uploaded: its characters, told from its bytes, in one form
 * (NFC, line ends {@code \n}), and where it was saved from if they said so.
 */
public final class SavedPage {

  /** An article page with all it carries inline is far smaller. */
  public static final int MEGABYTES_ALLOWED = 5;

  private static final int BYTES_ALLOWED = MEGABYTES_ALLOWED * 1024 * 1024;

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!doctype html|/?(?:html|head|body|meta|title|p|div|span|table|br|img|a|article|h[1-6])"
              + "(?:[\\s/][^<>]{0,2000})?)>",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final String address;

  private SavedPage(String text, String address) {
    this.text = text;
    this.address = address;
  }

  /** An uploaded file; refuses what is empty, too large, binary or in no known encoding. */
  public static SavedPage ofBytes(byte[] bytes) {
    refuseSize(bytes.length);
    return new SavedPage(tidied(PageEncoding.decode(bytes)), "");
  }

  /** What was pasted into a field. */
  public static SavedPage ofText(String pasted) {
    refuseSize(pasted.length());
    return ofBytes(pasted.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuseSize(int size) {
    if (size == 0) {
      throw new PageEmpty();
    }
    if (size > BYTES_ALLOWED) {
      throw new PageTooLarge(MEGABYTES_ALLOWED);
    }
  }

  private static String tidied(String decoded) {
    String text =
        Normalizer.normalize(decoded, Normalizer.Form.NFC)
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceAll("[\\u0000-\\u0008\\u000B\\u000E-\\u001F\\u007F\\u200B\\u2060\\uFEFF]", "");
    if (text.isBlank()) {
      throw new PageEmpty();
    }
    return text;
  }

  /** The same page, saved from this address; what is no web address counts as not said. */
  public SavedPage savedFrom(String from) {
    return new SavedPage(text, webAddress(from).orElse(""));
  }

  /** The address itself if it is one of the web, with a host. */
  static Optional<String> webAddress(String written) {
    try {
      URI uri = new URI(written.strip());
      boolean ofTheWeb =
          uri.getHost() != null
              && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
      return ofTheWeb ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Whether tags stand in it; otherwise it is plain text, whatever the file was called. */
  public boolean isHtml() {
    return TAG.matcher(text).find();
  }

  public String text() {
    return text;
  }

  /** Empty when nobody said. */
  public String address() {
    return address;
  }
}
