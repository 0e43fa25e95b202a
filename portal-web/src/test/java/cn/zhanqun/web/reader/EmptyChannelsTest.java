package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.ejb.article.ChannelMonths;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.ThemeView;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Law with cases under it, and a link; all of them hide while they are empty, news never does. */
class EmptyChannelsTest {

  private static final ChannelView NEWS = channel(1, 0, ChannelKind.LIST, false);
  private static final ChannelView LAW = channel(2, 0, ChannelKind.LIST, true);
  private static final ChannelView CASES = channel(3, 2, ChannelKind.LIST, true);
  private static final ChannelView LINK = channel(4, 0, ChannelKind.LINK, true);

  private final Set<Long> withArticles = new HashSet<>();
  private final SiteView site =
      new SiteView(
          1,
          "city",
          "city",
          "city",
          true,
          "",
          ThemeView.plain("red"),
          SiteIdentity.UNKNOWN,
          List.of(NEWS, LAW, CASES, LINK),
          List.of());

  @Test
  void a_channel_without_articles_is_left_out_if_it_wants_to_and_a_link_never() {
    assertEquals(List.of(NEWS, LINK), shown());
  }

  @Test
  void an_article_in_a_channel_shows_it_again() {
    withArticles.add(LAW.id());

    assertEquals(List.of(NEWS, LAW, LINK), shown());
  }

  @Test
  void an_article_below_a_channel_shows_both() {
    withArticles.add(CASES.id());

    assertEquals(List.of(NEWS, LAW, CASES, LINK), shown());
  }

  private List<ChannelView> shown() {
    EmptyChannels channels = new EmptyChannels();
    channels.months =
        new ChannelMonths() {
          @Override
          public boolean isAnyIn(long channelId) {
            return withArticles.contains(channelId);
          }
        };
    return channels.leftOutOf(site, site.channels());
  }

  private static ChannelView channel(long id, long parentId, ChannelKind kind, boolean hides) {
    return new ChannelView(
        id,
        1,
        parentId,
        "c" + id,
        "c" + id,
        kind,
        "政务动态",
        "",
        "",
        kind == ChannelKind.LINK ? "/" : "",
        365,
        Optional.empty(),
        hides);
  }
}
