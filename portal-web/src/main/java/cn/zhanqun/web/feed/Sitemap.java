package cn.zhanqun.web.feed;

import cn.zhanqun.domain.time.CityTime;
import java.time.Instant;
import java.util.Optional;

/**
 * A list of addresses for search engines, in the form of sitemaps.org: of pages, or of the files
 * that list pages; 50,000 of them at most. Addresses are written as they are added, so that nobody
 * has to hold them all.
 */
public final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final String each;
  private final XmlPen pen;

  private Sitemap(String root, String each) {
    this.each = each;
    this.pen = new XmlPen(root, NAMESPACE);
  }

  public static Sitemap ofPages() {
    return new Sitemap("urlset", "url");
  }

  public static Sitemap ofFiles() {
    return new Sitemap("sitemapindex", "sitemap");
  }

  /** Adds an address, in full, and since when what is there is as it is. */
  public Sitemap add(String address, Optional<Instant> changed) {
    pen.open(each).element("loc", address);
    changed.map(CityTime::withOffset).ifPresent(moment -> pen.element("lastmod", moment));
    pen.close();
    return this;
  }

  public Document finish() {
    return Document.text("application/xml", pen.finish());
  }
}
