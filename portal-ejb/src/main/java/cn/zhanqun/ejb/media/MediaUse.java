package cn.zhanqun.ejb.media;

/**
 * A place where a file of the library is used.
 *
 * @param number of the article, the site or the channel
 * @param title what people call it
 * @param live whether readers see it there now
 */
public record MediaUse(Place place, long number, String title, boolean live) {

  /** Whether its number is that of an article. */
  public boolean isInArticle() {
    return place == Place.TEXT || place == Place.COVER || place == Place.ATTACHMENT;
  }

  /** What it is there. */
  public enum Place {
    TEXT,
    COVER,
    ATTACHMENT,
    LOGO,
    BANNER,
    CHANNEL
  }
}
