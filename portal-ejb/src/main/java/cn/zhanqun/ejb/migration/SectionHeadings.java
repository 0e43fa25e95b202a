package cn.zhanqun.ejb.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings in a body whose author just typed a short line: one is a topic, two in a row
 * are a topic and its phrase, and more are something else (names, a timetable) and stay lines.
 */
final class SectionHeadings {

  private static final int LONGEST = 32;

  /** Dates, remarks in brackets, captions of pictures, the points of a notice. */
  private static final Pattern NO_HEADING =
      Pattern.compile(
          "^[\\d\\s年月日:：.%/-]+$|^[（(【].*[）)】]$|^(?:图为|图[:：]|原标题|来源|时间|地点|电话|联系|附件)|摄$|供图$|\\s图$|截图[）)]?$");

  private static final Pattern HAS_WORDS = Pattern.compile("\\p{IsHan}|[A-Za-z]");

  private final List<Block> body;
  private final boolean onlyStressed;
  private final int lastText;

  private SectionHeadings(List<Block> body) {
    this.body = body;
    this.onlyStressed = body.stream().anyMatch(SectionHeadings::isSetAsHeading);
    this.lastText = lastText(body);
  }

  private static int lastText(List<Block> body) {
    int last = body.size() - 1;
    while (last >= 0 && !body.get(last).isKept() && !body.get(last).isProse()) {
      last--;
    }
    return last;
  }

  /** A page that sets its headings off from the text means no other line as one. */
  private static boolean isSetAsHeading(Block block) {
    return block.isHeading() || (block.stressed() && isHeadingLine(block));
  }

  private static boolean isHeadingLine(Block block) {
    String text = block.text();
    return block.kind() == Block.Kind.PARAGRAPH
        && text.length() <= LONGEST
        && !Punctuation.endsLine(text)
        && !text.contains("。")
        && !NO_HEADING.matcher(text).find()
        && HAS_WORDS.matcher(text).find();
  }

  static List<Block> mark(List<Block> body) {
    return new SectionHeadings(body).marked();
  }

  private List<Block> marked() {
    List<Block> marked = new ArrayList<>();
    int i = 0;
    while (i < body.size()) {
      int end = endOfRun(i);
      // What no text follows heads nothing: it is the signature.
      boolean headings = (end - i == 1 || end - i == 2) && end <= lastText && !isCaption(i);
      for (int line = i; line < Math.max(end, i + 1); line++) {
        Block block = body.get(line);
        Block.Kind kind = line == i ? Block.Kind.TOPIC : Block.Kind.PHRASE;
        marked.add(headings ? block.as(kind) : block);
      }
      i = Math.max(end, i + 1);
    }
    return marked;
  }

  private int endOfRun(int start) {
    int end = start;
    while (end < body.size() && isCandidate(body.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isCandidate(Block block) {
    return isHeadingLine(block) && (block.stressed() || !onlyStressed);
  }

  private boolean isCaption(int start) {
    return start > 0 && body.get(start - 1).html().contains("<img");
  }
}
