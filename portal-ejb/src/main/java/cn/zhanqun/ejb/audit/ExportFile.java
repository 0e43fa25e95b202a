package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.ledger.ChainedEntry;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;

/**
 * An export about to be written: a signed heading that says what is in it, then a line for each
 * entry. It is written while it is read, in short transactions, and never held as a whole.
 */
public final class ExportFile {

  /** JSON Lines, in UTF-8. */
  public static final String MEDIA_TYPE = "application/jsonl";

  private static final int PIECE = 500;

  private final ExportHeading heading;
  private final String signature;
  private final ChainReading reading;

  ExportFile(ExportHeading heading, String signature, ChainReading reading) {
    this.heading = heading;
    this.signature = signature;
    this.reading = reading;
  }

  /** Such as {@code ledger-2026-11.jsonl}. */
  public String name() {
    return heading.chain().word()
        + heading.month().map(YearMonth::toString).map(month -> "-" + month).orElse("")
        + ".jsonl";
  }

  public void writeTo(OutputStream file) throws IOException {
    Writer lines = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    lines.write(line(heading.text(), "signature", signature));
    long number = heading.first() - 1;
    List<? extends ChainedEntry> entries = entriesAfter(number);
    while (!entries.isEmpty()) {
      for (ChainedEntry entry : entries) {
        lines.write(line(entry.canonical(), "hash", entry.hash()));
        number = entry.number();
      }
      entries = entriesAfter(number);
    }
    lines.flush();
  }

  private List<? extends ChainedEntry> entriesAfter(long number) {
    return number >= heading.last()
        ? List.of()
        : reading.entriesAfter(heading.chain(), number, PIECE).stream()
            .filter(entry -> entry.number() <= heading.last())
            .toList();
  }

  /**
   * A JSON object in the one form that the format allows, so that the simplest program reads it.
   */
  private static String line(String text, String name, String value) {
    return "{\"text\":\"" + quoted(text) + "\",\"" + name + "\":\"" + quoted(value) + "\"}\n";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 32);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '"', '\\' -> quoted.append('\\').append(sign);
        case '\n' -> quoted.append("\\n");
        default -> quoted.append(isPlain(sign) ? String.valueOf(sign) : escaped(sign));
      }
    }
    return quoted.toString();
  }

  /** Whatever an editor or a program could take for the end of a line is not. */
  private static boolean isPlain(char sign) {
    return !Character.isISOControl(sign) && sign != '\u2028' && sign != '\u2029';
  }

  private static String escaped(char sign) {
    return String.format("\\u%04x", (int) sign);
  }
}
