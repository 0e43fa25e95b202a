package cn.zhanqun.ejb.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A site with one long channel, written straight into the tables because there is so much of it.
 */
public final class ManyArticles {

  public static final long SITE = 1;
  public static final long CHANNEL = 1;

  private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");

  private ManyArticles() {}

  /** One article with a picture every eight hours, the oldest at the beginning of 2016 in UTC. */
  public static void write(Connection connection, int count) throws SQLException {
    connection.setAutoCommit(false);
    site(connection);
    channel(connection, count);
    try (PreparedStatement article =
            into(
                connection,
                "article (id, home_site_id, origin, origin_address, import_findings,"
                    + " first_published_at, withdrawal_reason, changed_at, version)");
        PreparedStatement picture =
            into(
                connection,
                "media_file (id, site_id, content_hash, file_name, content_type, width, height,"
                    + " byte_count, alt, credit, uploaded_at)");
        PreparedStatement edition =
            into(
                connection,
                "edition (id, article_id, edition_number, stage, kicker, title, subtitle, summary,"
                    + " responsible_editor, body_html, body_policy, excerpt, shown_at, changed_at,"
                    + " version, cover_id)");
        PreparedStatement placement =
            into(
                connection,
                "placement (id, article_id, channel_id, kind, ordinal, placed_at, site_id,"
                    + " first_published_at)")) {
      for (long i = 1; i <= count; i++) {
        Timestamp at = at(FIRST.plus(8 * i, ChronoUnit.HOURS));
        add(article, i, SITE, "WRITTEN", "", "", at, "", at, 1L);
        add(picture, i, SITE, "hash " + i, "a.jpg", "image/jpeg", 4, 3, 9L, "", "", at);
        add(
            edition,
            i,
            i,
            1,
            "PUBLISHED",
            "",
            "title " + i,
            "",
            "",
            "",
            "<p>x</p>",
            1,
            "x",
            at,
            at,
            1L,
            i);
        add(placement, i, i, CHANNEL, "OWN", i, at, SITE, at);
      }
      article.executeBatch();
      picture.executeBatch();
      edition.executeBatch();
      placement.executeBatch();
    }
    connection.commit();
  }

  private static void site(Connection connection) throws SQLException {
    try (PreparedStatement site =
        into(
            connection,
            "site (id, code, name, short_name, main_site, position, accent, organizer, undertaker,"
                + " contact, address, icp_record, police_record, site_id_code, version)")) {
      add(site, SITE, "city", "city", "city", true, 0, "red", "", "", "", "", "", "", "", 1L);
      site.executeBatch();
    }
  }

  private static void channel(Connection connection, long count) throws SQLException {
    try (PreparedStatement channel =
        into(
            connection,
            "channel (id, site_id, code, name, column_type, description, keywords, position,"
                + " last_ordinal)")) {
      add(channel, CHANNEL, SITE, "yw", "要闻", "政务动态", "", "", 1, count);
      channel.executeBatch();
    }
  }

  /**
   * @param columns the table and the columns that are filled; the others keep what they begin with
   */
  private static PreparedStatement into(Connection connection, String columns) throws SQLException {
    int count = columns.split(",").length;
    return connection.prepareStatement(
        "INSERT INTO " + columns + " VALUES (?" + ", ?".repeat(count - 1) + ")");
  }

  private static void add(PreparedStatement row, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      row.setObject(i + 1, values[i]);
    }
    row.addBatch();
  }

  private static Timestamp at(Instant moment) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }
}
