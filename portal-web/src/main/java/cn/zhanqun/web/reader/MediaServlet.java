package cn.zhanqun.web.reader;

import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.media.NarrowPictures;
import cn.zhanqun.ejb.media.StoredFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the files of the media library. A file never changes under its address, so browsers keep it
 * for a year. Pictures also come in narrower forms. Documents are handed over to be kept, never
 * opened as pages of ours; recordings are sent in the parts a player asks for.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile("/([1-9]\\d{0,17})(?:/w(\\d{1,4}))?(?:/([^/]*))?");

  @Inject transient MediaLibrary library;
  @Inject transient NarrowPictures narrowPictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Readers of our feeds, and others' pages, show our pictures too.
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    Optional<StoredFile> file =
        address.matches() ? library.find(Long.parseLong(address.group(1))) : Optional.empty();
    if (file.isEmpty() || !file.get().isThere()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (address.group(2) != null) {
      answerNarrow(file.get(), Integer.parseInt(address.group(2)), address, request, response);
    } else if (!file.get().name().equals(address.group(3))) {
      leadTo(file.get().address(), response);
    } else {
      send(file.get(), request, response);
    }
  }

  private static void leadTo(String address, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", address);
  }

  private void answerNarrow(
      StoredFile file,
      int width,
      Matcher address,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!NarrowPictures.isOffered(file, width)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (width >= file.width() || !file.name().equals(address.group(3))) {
      leadTo(file.picture().narrow(width), response);
    } else {
      Optional<StoredFile> narrow =
          narrowPictures.find(file, width).map(path -> file.narrowed(width, path));
      if (narrow.isPresent()) {
        send(narrow.get(), request, response);
      } else {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", file.address());
      }
    }
  }

  private static void send(
      StoredFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = "\"" + file.hash() + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", AssetServlet.FOR_EVER);
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; media-src 'self'");
    response.setHeader("Accept-Ranges", "bytes");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(file.contentType());
    if (file.kind() == MediaKind.DOCUMENT) {
      response.setHeader("Content-Disposition", toBeKeptAs(file.name()));
    }
    sendContent(file, wanted(request, tag, file.byteCount()), response);
  }

  private static String toBeKeptAs(String name) {
    return "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /** A part of another state of the file would not fit what the browser has already. */
  private static Optional<ByteRange> wanted(HttpServletRequest request, String tag, long size) {
    String onlyIf = request.getHeader("If-Range");
    return onlyIf == null || onlyIf.equals(tag)
        ? ByteRange.of(request.getHeader("Range"), size)
        : Optional.empty();
  }

  private static void sendContent(
      StoredFile file, Optional<ByteRange> part, HttpServletResponse response) throws IOException {
    long size = file.byteCount();
    part.ifPresent(range -> response.setHeader("Content-Range", range.of(size)));
    if (part.isPresent() && !part.get().isThere()) {
      response.setContentLengthLong(0);
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      return;
    }
    if (part.isPresent()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
    }
    ByteRange range = part.orElse(new ByteRange(0, size - 1));
    response.setContentLengthLong(range.length());
    copy(file.file(), range, response.getOutputStream());
  }

  private static void copy(Path file, ByteRange range, OutputStream out) throws IOException {
    try (FileChannel content = FileChannel.open(file)) {
      WritableByteChannel sent = Channels.newChannel(out);
      long at = range.first();
      while (at <= range.last()) {
        long copied = content.transferTo(at, range.last() - at + 1, sent);
        if (copied <= 0) {
          throw new IOException("the file ends before its length: " + file);
        }
        at += copied;
      }
    }
  }
}
