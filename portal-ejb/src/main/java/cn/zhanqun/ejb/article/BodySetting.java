package cn.zhanqun.ejb.article;

import java.util.Map;
import java.util.Set;

/**
 * What has to be known to set a text for the readers of one site.
 *
 * @param pictures those that are there, by their numbers; any other is shown as missing
 * @param ownHosts names under which our own sites answer
 * @param leaving the address that asks before a reader leaves us, up to where it is told for where
 */
public record BodySetting(
    Map<Long, Picture> pictures, Set<String> ownHosts, String leaving, Words words) {

  public BodySetting {
    pictures = Map.copyOf(pictures);
    ownHosts = Set.copyOf(ownHosts);
  }

  /**
   * Where a picture is and how large, in pixels, so that its place is kept before it has come.
   *
   * @param name the file's own, which ends its address
   */
  public record Picture(String name, int width, int height) {}

  /**
   * What is said to readers in the text itself.
   *
   * @param enlarge that a press shows a picture larger
   * @param missing that a picture can't be shown
   * @param table what a table that slides is
   * @param slide that a wide table slides
   * @param leave that a link leads away from us
   */
  public record Words(String enlarge, String missing, String table, String slide, String leave) {}
}
