package cn.zhanqun.ejb.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Broken HTML of every kind, invented from a seed: the same seed gives the same soup. */
final class TagSoup {

  private static final List<String> TAGS =
      List.of(
          ("p p p div h1 h2 h3 h5 span font b strong i em u sub sup a a img br br hr ul ol li li"
                  + " blockquote table tbody thead tr td td th figure figcaption pre center script"
                  + " style iframe svg math noscript template select option textarea form o:p"
                  + " section dl dt dd del caption colgroup col frameset plaintext title body html"
                  + " head button xmp ruby rt main details mi mtext annotation-xml foreignObject"
                  + " desc nobr marquee input")
              .split(" "));
  private static final List<String> ATTRIBUTES =
      List.of(
          "href=\"http://例子.cn/a b(c)?q=1&amp;x='\"",
          "href='java\tscript:alert(1)'",
          "href=/a//b:c",
          "href='#x'",
          "href='mailto:a@example.cn'",
          "src=/media/12/a.png",
          "src='/media/3/图 片.jpg' alt='一&quot;<b>'",
          "src=http://example.cn/y.png",
          "src='data:image/png;base64,AA'",
          "colspan=3",
          "rowspan=0",
          "rowspan=101",
          "scope=col",
          "start=5",
          "style='mso-list:l0'",
          "class=x",
          "onclick=alert(1)",
          "width=10",
          "height=x",
          "alt='a\u0301 '");
  private static final List<String> TEXTS =
      List.of(
          "文字",
          "a",
          "e",
          "\u0301",
          "\u0338",
          "  ",
          "\u3000\u3000",
          "&nbsp;&nbsp;",
          "\n",
          "&lt;script&gt;",
          "&amp;lt;",
          "{{x}}",
          "`",
          "=",
          "<!-- c -->",
          "<!--[if x]>",
          "<![endif]-->",
          "]]>",
          "<![CDATA[",
          "&#x202E;",
          "\u200b",
          "\uD83D\uDE00",
          "\uD83D",
          "&emsp;",
          "一。二！",
          "&",
          "<",
          "\"",
          "\u0000",
          "&#0;",
          "&notit;",
          "K\u212A",
          "\u1100\u1161",
          "<?xml:namespace prefix=o />",
          "<p",
          "</",
          "=>",
          "&#128;",
          "{<!-- -->{");

  private final Random random;
  private final StringBuilder soup = new StringBuilder();
  private final List<String> open = new ArrayList<>();

  private TagSoup(long seed) {
    random = new Random(seed);
  }

  static String from(long seed) {
    TagSoup pot = new TagSoup(seed);
    for (int left = 1 + pot.random.nextInt(40); left > 0; left--) {
      pot.addSomething();
    }
    return pot.soup.toString();
  }

  private void addSomething() {
    int what = random.nextInt(8);
    if (what < 3) {
      openTag();
    } else if (what < 5 && !open.isEmpty()) {
      closeTag();
    } else {
      soup.append(one(TEXTS));
    }
  }

  private void openTag() {
    String tag = one(TAGS);
    soup.append('<').append(tag);
    while (random.nextInt(3) == 0) {
      soup.append(' ').append(one(ATTRIBUTES));
    }
    soup.append('>');
    open.add(tag);
  }

  private void closeTag() {
    boolean outOfTurn = random.nextInt(4) == 0;
    int which = outOfTurn ? random.nextInt(open.size()) : open.size() - 1;
    soup.append("</").append(open.remove(which)).append('>');
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
