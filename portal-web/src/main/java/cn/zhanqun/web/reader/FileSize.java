package cn.zhanqun.web.reader;

import java.util.Locale;

/** How large a file is, as people say it: {@code 320 KB}, {@code 1.2 MB}. */
public final class FileSize {

  private static final double KILOBYTE = 1024;
  private static final double MEGABYTE = KILOBYTE * 1024;

  private FileSize() {}

  public static String of(long bytes) {
    if (bytes < MEGABYTE) {
      return String.format(Locale.ROOT, "%.0f KB", Math.max(1, Math.ceil(bytes / KILOBYTE)));
    }
    double megabytes = bytes / MEGABYTE;
    return String.format(Locale.ROOT, megabytes < 10 ? "%.1f MB" : "%.0f MB", megabytes);
  }
}
