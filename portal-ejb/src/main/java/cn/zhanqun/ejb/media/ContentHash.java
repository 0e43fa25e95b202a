package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.ledger.Sha256;
import java.util.regex.Pattern;

/**
 * The fingerprint by which a file's bytes are kept and found again: their SHA-256 in lower-case
 * hexadecimal.
 */
public record ContentHash(String hex) {

  private static final Pattern SIXTY_FOUR_DIGITS = Pattern.compile("[0-9a-f]{64}");

  public ContentHash {
    // The digits become a path of the store, so nothing else may ever pass for a hash.
    if (!SIXTY_FOUR_DIGITS.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal");
    }
  }

  public static ContentHash of(byte[] content) {
    return new ContentHash(Sha256.of(content));
  }

  @Override
  public String toString() {
    return hex;
  }
}
