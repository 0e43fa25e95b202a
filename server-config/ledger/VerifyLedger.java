import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Proves from an export, the anchors and the public key alone that nobody changed the ledger or the
 * security log of the portal, or says where somebody did.
 *
 * <p>It knows nothing of the portal but the format, which docs/operations.md describes. Java 17 runs
 * it as it is: {@code java VerifyLedger.java EXPORT ANCHORS PUBLICKEY}.
 */
public final class VerifyLedger {

  private static final String NO_HASH = "0".repeat(64);
  private static final int SIGNATURE_LENGTH = 64;

  private final PublicKey key;
  private final Map<Long, String> anchors = new TreeMap<>();
  private long anchoredUpTo;
  private long first;
  private long last;
  private String lastHash = "";
  private long number;
  private String hash = "";

  private VerifyLedger(PublicKey key) {
    this.key = key;
  }

  public static void main(String[] arguments) {
    if (arguments.length != 3) {
      System.err.println("java VerifyLedger.java EXPORT ANCHORS PUBLICKEY");
      System.exit(2);
    }
    try {
      System.out.println(
          verify(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])));
    } catch (Broken broken) {
      System.out.println(broken.getMessage());
      System.exit(1);
    } catch (IOException | GeneralSecurityException unusable) {
      System.err.println("NOT READ 无法读取: " + unusable);
      System.exit(2);
    }
  }

  /**
   * What was proved, in one line.
   *
   * @throws Broken when something was changed
   */
  public static String verify(Path export, Path anchors, Path publicKey)
      throws IOException, GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(Files.readString(publicKey).strip());
    VerifyLedger verification =
        new VerifyLedger(
            KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
    List<Anchor> signed = verification.readAnchors(anchors);
    try (BufferedReader lines = reader(export)) {
      return verification.walk(lines, signed);
    } catch (CharacterCodingException damaged) {
      throw new Broken("the export is not UTF-8", "导出文件不是 UTF-8 编码");
    }
  }

  private static BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** Every line must be signed, and none may stand twice or in front of an earlier one. */
  private List<Anchor> readAnchors(Path file) throws IOException, GeneralSecurityException {
    List<Anchor> read = new ArrayList<>();
    long before = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      Anchor anchor = anchor(line, read.size() + 1);
      if (anchor.number() <= before) {
        throw anchorBroken(read.size() + 1);
      }
      before = anchor.number();
      read.add(anchor);
      anchors.put(anchor.number(), anchor.hash());
    }
    return read;
  }

  private Anchor anchor(String line, int place) throws GeneralSecurityException {
    String[] parts = line.split(" ", -1);
    if (parts.length != 4 || !parts[0].matches("[1-9][0-9]{0,17}")) {
      throw anchorBroken(place);
    }
    if (!isSigned(parts[0] + " " + parts[1] + " " + parts[2], parts[3])) {
      throw anchorBroken(place);
    }
    try {
      return new Anchor(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]));
    } catch (DateTimeException noMoment) {
      throw anchorBroken(place);
    }
  }

  private static Broken anchorBroken(int line) {
    return new Broken(
        "line " + line + " of the anchors is not genuine", "锚点文件第 " + line + " 行不是真的");
  }

  private boolean isSigned(String claim, String signature) throws GeneralSecurityException {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(claim.getBytes(StandardCharsets.UTF_8));
      byte[] signed = Base64.getDecoder().decode(signature);
      return signed.length == SIGNATURE_LENGTH // Java takes a longer one that ends in zeros, too
          && Base64.getEncoder().encodeToString(signed).equals(signature)
          && check.verify(signed);
    } catch (SignatureException | IllegalArgumentException notASignature) {
      return false;
    }
  }

  private String walk(BufferedReader lines, List<Anchor> signed)
      throws IOException, GeneralSecurityException {
    readHeading(lines.readLine(), signed);
    number = first - 1;
    hash = first == 1 ? NO_HASH : "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      readEntry(line);
    }
    if (number != last) {
      throw brokenAt(number + 1, "is missing, and all behind it", "起到末尾缺失");
    }
    if (last >= first && !hash.equals(lastHash)) {
      throw brokenAt(last, "is not the one that the heading names", "条与文件头不一致");
    }
    return "WHOLE 完整: entries 记录 "
        + first
        + "-"
        + last
        + ", anchored up to 锚点覆盖至 "
        + (anchoredUpTo == 0 ? "-" : anchoredUpTo);
  }

  /** What is in the file; an anchor that was signed by then names nothing behind it. */
  private void readHeading(String line, List<Anchor> signed) throws GeneralSecurityException {
    Line heading = line(line == null ? "" : line, "signature");
    if (heading == null || !isSigned(heading.text(), heading.value())) {
      throw new Broken("the heading of the export is not genuine", "导出文件的首行不是真的");
    }
    String[] said = heading.text().split("\n", -1);
    if (said.length != 8 || !said[0].equals("zhanqun export 1")) {
      throw new Broken("the export is of another kind", "导出文件的格式不是本程序认识的");
    }
    first = Long.parseLong(value(said[3], "first"));
    last = Long.parseLong(value(said[4], "last"));
    lastHash = value(said[5], "hash");
    Instant until = Instant.parse(value(said[6], "until"));
    for (Anchor anchor : signed) {
      if (anchor.signedAt().isBefore(until) && anchor.number() > last) {
        throw brokenAt(last + 1, "is missing, an anchor knows it", "条起缺失，锚点可以证明");
      }
    }
  }

  private static String value(String line, String name) {
    if (!line.startsWith(name + "=")) {
      throw new Broken("the heading has no " + name, "首行缺少 " + name);
    }
    return line.substring(name.length() + 1);
  }

  private void readEntry(String written) throws GeneralSecurityException {
    long next = number + 1;
    Line entry = line(written, "hash");
    if (entry == null || next > last) {
      throw brokenAt(next, "is no entry of this export", "条不是本文件的记录");
    }
    if (!sha256(entry.text()).equals(entry.value())) {
      throw brokenAt(next, "was altered", "条被改动");
    }
    if (!entry.says("number").equals(String.valueOf(next))) {
      throw brokenAt(next, "is missing or stands in another place", "条缺失或者换了位置");
    }
    String before = entry.says("previous");
    if (!before.matches("[0-9a-f]{64}") || !(hash.isEmpty() || hash.equals(before))) {
      throw brokenAt(next, "does not follow the one before", "条与前一条不相接");
    }
    if (first > 1 && next == first && !before.equals(anchors.getOrDefault(number, before))) {
      throw brokenAt(next, "does not follow the entry that was signed", "条与前一个锚点不相接");
    }
    if (!anchors.getOrDefault(next, entry.value()).equals(entry.value())) {
      throw brokenAt(next, "is not the one that was signed", "条与签名的锚点不一致");
    }
    number = next;
    hash = entry.value();
    if (anchors.containsKey(next)) {
      anchoredUpTo = next;
    }
  }

  private static String sha256(String text) throws GeneralSecurityException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Broken brokenAt(long entry, String english, String chinese) {
    return new Broken("entry " + entry + " " + english, "第 " + entry + " " + chinese);
  }

  /** Reads a line in its one form; null where it has another. */
  private static Line line(String written, String name) {
    String begin = "{\"text\":\"";
    String middle = "\",\"" + name + "\":\"";
    String end = "\"}";
    int split = written.lastIndexOf(middle);
    if (!written.startsWith(begin) || !written.endsWith(end) || split < begin.length()) {
      return null;
    }
    String text = unquoted(written.substring(begin.length(), split));
    String value = written.substring(split + middle.length(), written.length() - end.length());
    return text == null || value.indexOf('"') >= 0 ? null : new Line(text, value);
  }

  /** A JSON string without its quotes; null where it is none. */
  private static String unquoted(String written) {
    StringBuilder text = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char sign = written.charAt(i);
      if (sign == '"' || sign < ' ') {
        return null;
      }
      if (sign != '\\') {
        text.append(sign);
        continue;
      }
      if (++i == written.length()) {
        return null;
      }
      switch (written.charAt(i)) {
        case '"' -> text.append('"');
        case '\\' -> text.append('\\');
        case 'n' -> text.append('\n');
        case 'u' -> {
          if (i + 4 >= written.length() || !written.substring(i + 1, i + 5).matches("[0-9a-f]{4}")) {
            return null;
          }
          text.append((char) Integer.parseInt(written.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> {
          return null;
        }
      }
    }
    return text.toString();
  }

  /** A line of an export: a text, and its hash or its signature. */
  private record Line(String text, String value) {

    /** What the head of the text says under a name, before the empty line; empty for nothing. */
    String says(String name) {
      int end = text.indexOf("\n\n");
      String head = "\n" + (end < 0 ? text : text.substring(0, end)) + "\n";
      int at = head.indexOf("\n" + name + "=");
      return at < 0 ? "" : head.substring(at + name.length() + 2, head.indexOf('\n', at + 1));
    }
  }

  /** An anchor that is genuine: the entry of this number had this hash at this moment. */
  private record Anchor(long number, String hash, Instant signedAt) {}

  /** Something was changed; says what and where. */
  public static final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Broken(String english, String chinese) {
      super("BROKEN 不完整: " + english + ". " + chinese + "。");
    }
  }
}
