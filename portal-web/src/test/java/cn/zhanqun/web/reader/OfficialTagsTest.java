package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.OfficialTags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfficialTagsTest {

  private static final ChannelView NEWS =
      new ChannelView(
          20,
          2,
          ChannelView.AT_THE_TOP,
          "hsxw",
          "河山新闻",
          ChannelKind.LIST,
          "政务动态",
          "河山的消息",
          "河山,新闻",
          "",
          1826,
          Optional.empty());

  private final NetworkView network = Networks.withoutHosts();
  private final SiteView county = known(Networks.site(network, "heshan"));
  private final Addresses inFull =
      new Addresses(network, county).inFull("https://www.city.example:8443");

  @Test
  void an_article_has_every_tag_of_the_rules_by_its_very_name() {
    PublishedArticle article = PublishedFixtures.titled("石桥夜灯录");

    List<Tag> tags =
        new OfficialTags()
            .site(county, inFull)
            .channel(NEWS)
            .article(article, Optional.of(NEWS), inFull)
            .all();

    assertEquals(
        List.of(
            new Tag("SiteName", "河山网"),
            new Tag("SiteDomain", "www.city.example"),
            new Tag("SiteIDCode", "6105000001"),
            new Tag("ColumnName", "河山新闻"),
            new Tag("ColumnDescription", "河山的消息"),
            new Tag("ColumnKeywords", "河山,新闻"),
            new Tag("ColumnType", "政务动态"),
            new Tag("ArticleTitle", "石桥夜灯录"),
            new Tag("PubDate", "2020-01-23 09:35"),
            new Tag("ContentSource", "河山夜谈"),
            new Tag("Keywords", "河山,新闻"),
            new Tag("Author", "甲小寒 乙小满"),
            new Tag("Description", "桥头的灯亮到九点。"),
            new Tag("Image", "https://www.city.example:8443/media/7/%E7%9F%B3%E6%A1%A5.jpg"),
            new Tag("Url", "https://www.city.example:8443/heshan/c/2020/0123/724963.html")),
        tags);
  }

  @Test
  void what_is_not_known_has_no_tag_instead_of_an_empty_one() {
    SiteView unknown = Networks.site(network, "heshan");
    PublishedArticle bare = PublishedFixtures.bare("");

    List<Tag> tags =
        new OfficialTags().site(unknown, inFull).article(bare, Optional.empty(), inFull).all();

    assertEquals(
        List.of(
            "SiteName",
            "SiteDomain",
            "ArticleTitle",
            "PubDate",
            "ContentSource",
            "Description",
            "Url"),
        tags.stream().map(Tag::name).toList());
  }

  @Test
  void where_nobody_signed_the_editor_stands_for_the_author() {
    Map<String, String> tags =
        new OfficialTags()
            .article(PublishedFixtures.bare("丙编辑"), Optional.empty(), inFull).all().stream()
                .collect(Collectors.toMap(Tag::name, Tag::content));

    assertEquals("丙编辑", tags.get("Author"));
  }

  private static SiteView known(SiteView site) {
    return new SiteView(
        site.id(),
        site.code(),
        "河山网",
        "河山",
        site.main(),
        site.host(),
        site.theme(),
        new SiteIdentity(Map.of(IdentityField.SITE_ID_CODE, "6105000001")),
        site.channels(),
        site.blocks());
  }
}
