package cn.zhanqun.ejb.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ten codes for a sheet of paper that open an account once each when the phone is lost: small
 * letters and digits that don't look alike, in three groups of four, worth 59 bits.
 */
final class RecoveryCodes {

  private static final int COUNT = 10;
  private static final int GROUPS = 3;
  private static final int GROUP_LENGTH = 4;
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  static List<String> make() {
    return Stream.generate(RecoveryCodes::code).distinct().limit(COUNT).toList();
  }

  private static String code() {
    return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(GROUP_LENGTH, 0, SIGNS.length())
        .mapToObj(index -> SIGNS.substring(index, index + 1))
        .collect(Collectors.joining());
  }
}
