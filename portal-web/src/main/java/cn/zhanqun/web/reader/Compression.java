package cn.zhanqun.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The one compression every browser takes. */
final class Compression {

  static final String NAME = "gzip";

  private static final Pattern ASKED = Pattern.compile("gzip(\\s*;\\s*q=(1.*|0?\\.0*[1-9].*))?");

  private Compression() {}

  static boolean isTakenBy(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Accept-Encoding")).stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .anyMatch(coding -> ASKED.matcher(coding.strip()).matches());
  }

  static byte[] compressed(byte[] content) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return compressed.toByteArray();
  }
}
