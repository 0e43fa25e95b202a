package cn.zhanqun.web.reader;

import cn.zhanqun.domain.KeyWord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The page for when a real one can't be shown: a code, what happened, and the way home. It asks
 * nothing of the database or of Faces, so that it can't fail for the reason it tells of.
 */
@ApplicationScoped
public class PlainPage {

  /** What happened. Its sentences stand in the message file under its name. */
  public enum Kind {
    BAD_REQUEST(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    CONFLICT(409),
    MISDIRECTED(421),
    FAILURE(500),
    NOT_SERVING(503),
    /** Later than the other of its status, which stands for all that is not known better. */
    SITE_CLOSED(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }

    static Kind of(int status) {
      return Arrays.stream(values())
          .filter(kind -> kind.status == status)
          .findFirst()
          .orElse(status < 500 ? BAD_REQUEST : FAILURE);
    }

    private String key(String part) {
      return "plain." + KeyWord.of(this) + "." + part;
    }
  }

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("cn.zhanqun.web.reader.Messages", Locale.SIMPLIFIED_CHINESE);

  /** As the reader likes it: large, dark, of high contrast. */
  private static final String STYLE =
      """
      <link rel="stylesheet" href="%s"/>
      <script src="%s"></script>
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-CN" data-accent="red">
      <head>
      <meta charset="UTF-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>%1$s</title>
      <link rel="icon" href="%2$s"/>
      %3$s</head>
      <body class="plain">
      <main class="wide">
      <section class="error">
      <p class="code">%4$d</p>
      <h1>%1$s</h1>
      <p>%5$s</p>
      %6$s%7$s</section>
      </main>
      </body>
      </html>
      """;

  @Inject Assets assets;

  void write(HttpServletRequest request, HttpServletResponse response, Kind kind)
      throws IOException {
    write(request, response, kind, "");
  }

  /**
   * @param more a sentence for this very case, or empty
   */
  void write(HttpServletRequest request, HttpServletResponse response, Kind kind, String more)
      throws IOException {
    byte[] page = html(kind, more).getBytes(StandardCharsets.UTF_8);
    ReaderHeaders.put(response);
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(kind.status());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(page);
    }
  }

  /** The page as it is sent. */
  public String html(Kind kind, String more) {
    return PAGE.formatted(
        WORDS.getString(kind.key("title")),
        assets.address("images/mark.svg"),
        styles(),
        kind.status(),
        WORDS.getString(kind.key("text")),
        more.isEmpty() ? "" : "<blockquote><p>" + escaped(more) + "</p></blockquote>\n",
        kind == Kind.NOT_SERVING ? "" : wayHome());
  }

  private String styles() {
    return STYLE.formatted(
        assets.address("styles/reader.css"), assets.address("scripts/reading.js"));
  }

  private static String wayHome() {
    return "<p class=\"ways\"><a class=\"button\" href=\"/\">"
        + WORDS.getString("back-home")
        + "</a></p>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
