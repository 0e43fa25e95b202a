package cn.zhanqun.web.reader;

import cn.zhanqun.web.reader.Assets.Asset;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends what {@link Assets} knows, and nothing else of the archive. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Inject transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Asset> asset = asked(String.valueOf(request.getPathInfo()));
    if (asset.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(asset.get(), request, response);
  }

  private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean compressed = Compression.isTakenBy(request);
    byte[] content = compressed ? asset.compressed() : asset.plain();
    response.setContentType(asset.type());
    response.setContentLength(content.length);
    response.setHeader("Vary", "Accept-Encoding");
    if (compressed) {
      response.setHeader("Content-Encoding", Compression.NAME);
    }
    response.setHeader("Cache-Control", FOR_EVER);
    response.getOutputStream().write(content);
  }

  /**
   * @param path {@code /hash/name}
   */
  private Optional<Asset> asked(String path) {
    String[] parts = path.split("/", 3);
    return parts.length < 3
        ? Optional.empty()
        : assets.find(parts[2]).filter(asset -> asset.hash().equals(parts[1]));
  }
}
