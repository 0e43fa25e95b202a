package cn.zhanqun.ejb.account;

/** Bytes as capital letters and digits that can be typed into a phone (RFC 4648, section 6). */
final class Base32 {

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  /** So many bytes that nothing has to be filled up: a multiple of five. */
  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int waiting = 0;
    int bits = 0;
    for (byte next : bytes) {
      waiting = ((waiting << Byte.SIZE) | (next & 0xff)) & 0xffff;
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
        text.append(SIGNS.charAt((waiting >> (bits - BITS)) & 0x1f));
      }
    }
    return text.toString();
  }
}
