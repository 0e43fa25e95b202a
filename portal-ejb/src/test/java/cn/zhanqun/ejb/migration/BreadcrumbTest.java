package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreadcrumbTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "首页柳湾新闻 >正文##柳湾新闻",
        "首页 > 柳湾新闻 > 正文##柳湾新闻",
        "首页>要闻>>柳湾新闻##要闻,柳湾新闻",
        "首页柳湾新闻正文##柳湾新闻",
        "当前位置：首页 > 柳湾新闻##柳湾新闻",
        "您现在的位置: 网站首页 » 柳湾新闻 » 正文##柳湾新闻",
        "您当前的位置 ： 首页 - 柳湾新闻 - 正文##柳湾新闻",
        "当前位置：平安柳湾网 > 柳湾新闻 > 正文#平安柳湾网#柳湾新闻",
        "平安柳湾网首页 > 柳湾新闻 > 浏览文章#平安柳湾网#柳湾新闻",
        "所在栏目：柳湾新闻#柳湾新闻#柳湾新闻",
      })
  void the_way_through_the_site_is_read(String line, String site, String channels) {
    Optional<Breadcrumb> breadcrumb = Breadcrumb.read(line);

    assertEquals(
        Optional.of(new Breadcrumb(site == null ? "" : site, List.of(channels.split(",", -1)))),
        breadcrumb);
  }

  @ParameterizedTest
  @ValueSource(strings = {"以下为正文", "栏目设置更贴心", "一壶热茶 > 十次上门", "返回网站首页", "首页改版了"})
  void other_lines_are_no_way(String line) {
    assertEquals(Optional.empty(), Breadcrumb.read(line));
  }
}
