package cn.zhanqun.ejb.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A paragraph as Word draws an item of a list: indented, beginning with the marker and a row of
 * small spaces. Usually it is marked as an item; a browser that cleans what is pasted leaves only
 * the spaces to tell it by.
 */
final class ListParagraph {

  private static final Pattern ITEM_OF_LIST =
      Pattern.compile("mso-list:\\s*(l\\d+)\\s+level(\\d+)\\s+(lfo\\d+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKER_SPAN =
      Pattern.compile("mso-list:\\s*ignore", Pattern.CASE_INSENSITIVE);
  private static final Evaluator SMALL_SPACES =
      QueryParser.parse("span[style~=(?i)font:\\s*7(\\.0)?pt ]");
  private static final Evaluator ITEM = QueryParser.parse("li");
  private static final Evaluator STYLED = QueryParser.parse("span[style]");
  private static final Evaluator TEXTS = QueryParser.parse("::text");
  private static final Pattern MARGIN =
      Pattern.compile("margin-left:\\s*(\\d+)|margin:(?:\\s*\\S+){3}\\s+(\\d+)");

  /** What may be a box to tick or a bracket to fill in is no dot here: "（ ）" stays. */
  private static final Pattern MARKER_IN_TEXT =
      Pattern.compile(
          "^[\\s\\u00A0]*(\\(?\\w{1,7}[.)]|[o·•§\\uF000-\\uF0FF])\\s*\\u00A0{3}[\\u00A0\\s]*");

  private final Element paragraph;

  ListParagraph(Element paragraph) {
    this.paragraph = paragraph;
  }

  /** The item it is, or nothing. Its marker is taken off it, or left as words of the paragraph. */
  Optional<ListItem> item() {
    if (paragraph.closest(ITEM) != null) {
      return Optional.empty();
    }
    Matcher marked = ITEM_OF_LIST.matcher(paragraph.attr("style"));
    boolean isMarked = marked.find();
    return takeMarker(isMarked)
        .map(Marker::of)
        .filter(this::isCounted)
        .map(
            marker ->
                isMarked
                    ? new ListItem(
                        paragraph,
                        marked.group(1) + marked.group(3),
                        Integer.parseInt(marked.group(2)),
                        marker)
                    : new ListItem(paragraph, "", margin(), marker));
  }

  private Optional<String> takeMarker(boolean isMarked) {
    for (Element span : paragraph.select(STYLED)) {
      if (MARKER_SPAN.matcher(span.attr("style")).find()) {
        String marker = withoutSpace(span.wholeText());
        span.remove();
        return Optional.of(marker);
      }
    }
    return isMarked ? Optional.empty() : markerWithoutMark();
  }

  private Optional<String> markerWithoutMark() {
    StringBuilder marker = new StringBuilder();
    List<TextNode> taken = new ArrayList<>();
    for (TextNode words : texts()) {
      taken.add(words);
      if (isSpace(words.getWholeText()) && isSmall(words) && !marker.isEmpty()) {
        taken.forEach(TextNode::remove);
        return Optional.of(marker.toString());
      }
      marker.append(withoutSpace(words.getWholeText()));
    }
    return markerInText();
  }

  private List<TextNode> texts() {
    return paragraph.selectNodes(TEXTS, TextNode.class);
  }

  private static boolean isSmall(TextNode words) {
    Element around = words.parent();
    return around != null && around.closest(SMALL_SPACES) != null;
  }

  private Optional<String> markerInText() {
    for (TextNode words : texts()) {
      if (isSpace(words.getWholeText())) {
        continue;
      }
      Matcher marker = MARKER_IN_TEXT.matcher(words.getWholeText());
      if (!marker.find() || Marker.of(marker.group(1)).numbering() == Numbering.IN_WORDS) {
        return Optional.empty();
      }
      words.text(words.getWholeText().substring(marker.end()));
      return Optional.of(marker.group(1));
    }
    return Optional.empty();
  }

  /** A number no browser counts in, and that of a heading, stay words. */
  private boolean isCounted(Marker marker) {
    if (marker.numbering() != Numbering.IN_WORDS && paragraph.nameIs("p")) {
      return true;
    }
    if (marker.numbering() != Numbering.BULLET) {
      removeSpaceBefore();
      paragraph.prependText(MarkerWords.before(marker.words()));
    }
    return false;
  }

  private void removeSpaceBefore() {
    for (TextNode words : texts()) {
      words.text(words.getWholeText().replaceFirst("^[\\s\\p{Z}]+", ""));
      if (!words.getWholeText().isEmpty()) {
        return;
      }
    }
  }

  private int margin() {
    Matcher margin = MARGIN.matcher(paragraph.attr("style"));
    if (!margin.find()) {
      return 0;
    }
    return Integer.parseInt(margin.group(1) == null ? margin.group(2) : margin.group(1));
  }

  private static boolean isSpace(String text) {
    return withoutSpace(text).isEmpty();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }
}
