package cn.zhanqun.ejb.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The picture that stands for an article in lists.
 *
 * @param alt what it shows, for who can't see it
 */
public record Cover(long mediaId, String name, String alt, int width, int height) {

  /** Its address on every site. */
  public String address() {
    return "/media/" + mediaId + "/" + encoded(name);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
