package cn.zhanqun.web.reader;

import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.ejb.page.PageTag;
import cn.zhanqun.ejb.page.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A reader page, whole: its bytes, the tag that stands for exactly these bytes, and what it shows.
 * A browser that has the same bytes already is told so and sent nothing.
 */
final class FinishedPage {

  private static final int LENGTH_OF_TAG = 32;

  private final byte[] content;
  private final Shown shown;
  private final String tag;

  FinishedPage(byte[] content, Shown shown) {
    this.content = content.clone();
    this.shown = shown;
    this.tag = Sha256.of(content).substring(0, LENGTH_OF_TAG);
  }

  /**
   * @param withTags whether what the page shows is named in the header {@code Surrogate-Key}
   */
  void send(HttpServletRequest request, HttpServletResponse response, boolean withTags)
      throws IOException {
    boolean compressed = Compression.isTakenBy(request);
    String entityTag = "\"" + tag + (compressed ? "-" + Compression.NAME : "") + "\"";
    response.setHeader("ETag", entityTag);
    response.addHeader("Vary", "Accept-Encoding");
    if (withTags) {
      response.setHeader("Surrogate-Key", names());
    }
    if (response.getStatus() == HttpServletResponse.SC_OK && has(request, entityTag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] sent = compressed ? Compression.compressed(content) : content;
    if (compressed) {
      response.setHeader("Content-Encoding", Compression.NAME);
    }
    response.setContentLength(sent.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(sent);
    }
  }

  private String names() {
    return shown.tags().stream().sorted().map(PageTag::value).collect(Collectors.joining(" "));
  }

  private static boolean has(HttpServletRequest request, String entityTag) {
    return Optional.ofNullable(request.getHeader("If-None-Match")).stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(String::strip)
        .anyMatch(known -> known.equals(entityTag) || known.equals("*"));
  }
}
