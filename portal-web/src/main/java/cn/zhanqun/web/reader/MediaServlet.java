package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.media.MediaLibrary.StoredPicture;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the pictures of the media library. A picture never changes under its address, so browsers
 * keep it for a year.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("/([1-9]\\d{0,17})(?:/([^/]*))?");

  @Inject transient MediaLibrary library;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    Optional<StoredPicture> picture =
        address.matches() ? library.find(Long.parseLong(address.group(1))) : Optional.empty();
    if (picture.isEmpty() || !Files.isRegularFile(picture.get().file())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!picture.get().name().equals(address.group(2))) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", addressOf(picture.get()));
    } else {
      send(picture.get(), request, response);
    }
  }

  private static String addressOf(StoredPicture picture) {
    String name = URLEncoder.encode(picture.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return "/media/" + picture.id() + "/" + name;
  }

  private static void send(
      StoredPicture picture, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = "\"" + picture.hash() + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", AssetServlet.FOR_EVER);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(picture.contentType());
    response.setContentLengthLong(Files.size(picture.file()));
    Files.copy(picture.file(), response.getOutputStream());
  }
}
