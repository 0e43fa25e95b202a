package cn.zhanqun.domain.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where browsers find a picture of the media library: whole, and in the narrower forms among which
 * each takes what its screen needs. The address holds the name, so a picture that is replaced has
 * another one, and whatever is kept of the old is no matter.
 *
 * @param width of the whole picture, in pixels
 */
public record PictureAddress(long id, String name, int width) {

  /** In pixels; no others are made, so that nobody can have the disk filled. */
  public static final List<Integer> NARROW_WIDTHS = List.of(320, 640, 960, 1280);

  /** {@code /media/7/bridge.jpg} */
  public String whole() {
    return "/media/" + id + "/" + nameInAddress();
  }

  /** {@code /media/7/w640/bridge.jpg}, or the whole picture where it is no wider than that. */
  public String narrow(int wantedWidth) {
    return wantedWidth < width
        ? "/media/" + id + "/w" + wantedWidth + "/" + nameInAddress()
        : whole();
  }

  private String nameInAddress() {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** All of them, as {@code srcset} names them. */
  public String choices() {
    String narrower =
        NARROW_WIDTHS.stream()
            .filter(wanted -> wanted < width)
            .map(wanted -> narrow(wanted) + " " + wanted + "w, ")
            .collect(Collectors.joining());
    return narrower + whole() + " " + width + "w";
  }
}
