package cn.zhanqun.ejb.media;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name under which a file is shown and downloaded: letters and digits of any script, points,
 * hyphens and underscores, at most a hundred characters, ending as its type demands. It can stand
 * in an address and in a header as it is, and cannot pass for another kind of file.
 */
final class FileName {

  private static final int STEM_AT_MOST = 96;

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{M}._-]+|[._-]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private FileName() {}

  /**
   * What it was called, fit to be shown, without the ending.
   *
   * @param otherwise what it is called where nothing of the given name can be used
   */
  static String stem(String given, String otherwise) {
    String name =
        FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceFirst("");
    name = EXTENSION.matcher(INVISIBLE.matcher(name).replaceAll("").strip()).replaceFirst("");
    name = EDGES.matcher(UNFIT.matcher(name).replaceAll("-")).replaceAll("");
    // Windows would take a downloaded "con.png" for a device.
    boolean unusable = name.isEmpty() || DEVICE.matcher(name).matches();
    return shorten(unusable ? otherwise + name : name);
  }

  private static String shorten(String stem) {
    if (stem.length() <= STEM_AT_MOST) {
      return stem;
    }
    boolean insideACharacter = Character.isHighSurrogate(stem.charAt(STEM_AT_MOST - 1));
    return stem.substring(0, insideACharacter ? STEM_AT_MOST - 1 : STEM_AT_MOST);
  }

  /**
   * @param extension how the name of such a file ends, without the dot
   */
  static String withEnding(String stem, String extension) {
    return stem + "." + extension;
  }
}
