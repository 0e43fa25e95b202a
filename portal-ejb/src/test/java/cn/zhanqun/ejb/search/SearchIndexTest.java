package cn.zhanqun.ejb.search;

import static cn.zhanqun.ejb.search.SearchFixtures.CLOCK;
import static cn.zhanqun.ejb.search.SearchFixtures.TODAY;
import static cn.zhanqun.ejb.search.SearchFixtures.anArticle;
import static cn.zhanqun.ejb.search.SearchFixtures.anIndexIn;
import static cn.zhanqun.ejb.search.SearchFixtures.ids;
import static cn.zhanqun.ejb.search.SearchFixtures.puts;
import static cn.zhanqun.ejb.search.SearchFixtures.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.ejb.search.SearchFixtures.ArticleInTheIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

  private static final Instant LONG_AGO = TODAY.minus(Duration.ofDays(2000));

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = anIndexIn(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<Long> found(String text) {
    return ids(index.search(SearchQuery.of(text)));
  }

  private SearchHit first(String text) {
    return index.search(SearchQuery.of(text)).hits().get(0);
  }

  @Nested
  class ForStaff {

    @Test
    void a_title_is_found_within_reach_alone_and_the_exact_one_first() {
      index.apply(
          puts(
              anArticle(1, "渡口的灯塔修好了").in(1, 10L),
              anArticle(2, "灯塔").in(1, 11L),
              anArticle(3, "别处的灯塔").in(2, 20L),
              anArticle(4, "没有").body("灯塔").in(1, 10L)),
          1);
      SearchQuery words = SearchQuery.of("灯塔");

      assertEquals(List.of(2L, 1L), index.titled(words, Reach.ofSite(1)));
      assertEquals(List.of(1L), index.titled(words, Reach.ofChannels(1, Set.of(10L))));
      assertEquals(Set.of(1L, 2L, 3L), new HashSet<>(index.titled(words, Reach.EVERYWHERE)));
      assertEquals(List.of(), index.titled(words, Reach.NOWHERE));
      assertEquals(List.of(), index.titled(SearchQuery.of("！"), Reach.EVERYWHERE));
    }
  }

  @Nested
  class Following {

    @Test
    void what_is_put_is_found_at_once() {
      index.apply(puts(anArticle(1, "青禾县召开春耕动员会")), 7);

      assertEquals(List.of(1L), found("春耕"));
      assertEquals(7, index.appliedNumber());
    }

    @Test
    void what_is_removed_is_gone_at_once() {
      index.apply(puts(anArticle(1, "青禾县召开春耕动员会"), anArticle(2, "春耕备耕正当时")), 7);

      index.apply(List.of(new IndexChange.Remove(1)), 8);

      assertEquals(List.of(2L), found("春耕"));
      assertEquals(Set.of(2L), index.articleIds());
    }

    @Test
    void what_is_put_again_replaces_what_was_there() {
      index.apply(puts(anArticle(1, "青禾县召开春耕动员会")), 7);

      index.apply(puts(anArticle(1, "青禾县召开秋收总结会")), 8);

      assertEquals(List.of(), found("春耕"));
      assertEquals(List.of(1L), found("秋收"));
      assertEquals(Set.of(1L), index.articleIds());
    }

    @Test
    void the_number_goes_on_without_any_change() {
      index.apply(List.of(), 9);

      assertEquals(9, index.appliedNumber());
    }

    @Test
    void a_new_index_has_followed_nothing() {
      assertEquals(0, index.appliedNumber());
      assertEquals(Set.of(), index.articleIds());
    }

    @Test
    void rebuilding_replaces_everything() {
      index.apply(puts(anArticle(1, "青禾县召开春耕动员会")), 7);

      index.rebuild(
          List.of(anArticle(2, "水库除险加固完工").document(), anArticle(3, "春耕农资充足").document()), 20);

      assertEquals(Set.of(2L, 3L), index.articleIds());
      assertEquals(List.of(3L), found("春耕"));
      assertEquals(20, index.appliedNumber());
    }

    @Test
    void while_it_is_rebuilt_readers_search_the_old_one() {
      index.apply(puts(anArticle(1, "青禾县召开春耕动员会")), 7);
      List<List<Long>> foundMeanwhile = new ArrayList<>();
      Iterable<SearchDocument> slow =
          () ->
              LongStream.range(2, 5)
                  .peek(id -> foundMeanwhile.add(found("春耕")))
                  .mapToObj(id -> anArticle(id, "秋收").document())
                  .iterator();

      index.rebuild(slow, 8);

      assertEquals(List.of(List.of(1L), List.of(1L), List.of(1L)), foundMeanwhile);
      assertEquals(List.of(), found("春耕"));
    }

    @Test
    void what_fails_halfway_changes_nothing_and_can_be_tried_again() {
      index.apply(puts(anArticle(1, "青禾县召开春耕动员会")), 7);
      Iterable<SearchDocument> broken =
          () ->
              new Iterator<>() {
                private boolean begun;

                @Override
                public boolean hasNext() {
                  return true;
                }

                @Override
                public SearchDocument next() {
                  if (begun) {
                    throw new IllegalStateException("the database has gone");
                  }
                  begun = true;
                  return anArticle(2, "秋收").document();
                }
              };

      assertThrows(IllegalStateException.class, () -> index.rebuild(broken, 8));

      assertEquals(7, index.appliedNumber());
      assertEquals(Set.of(1L), index.articleIds());
      index.apply(puts(anArticle(3, "春耕农资充足")), 8);
      assertEquals(Set.of(1L, 3L), index.articleIds());
      assertEquals(8, index.appliedNumber());
    }

    @Test
    void readers_see_every_step_whole_while_it_is_written() throws Exception {
      index.apply(puts(anArticle(1, "水位通报"), anArticle(2, "水位通报")), 1);
      AtomicBoolean writing = new AtomicBoolean(true);
      Callable<Set<Long>> reader =
          () -> {
            Set<Long> totals = new HashSet<>();
            while (writing.get()) {
              totals.add(index.search(SearchQuery.of("水位通报")).total());
            }
            return totals;
          };
      ExecutorService readers = Executors.newFixedThreadPool(2);
      try {
        List<Future<Set<Long>>> seen = List.of(readers.submit(reader), readers.submit(reader));
        for (long step = 2; step < 30; step++) {
          index.apply(
              List.of(
                  new IndexChange.Remove(2 * step - 3),
                  new IndexChange.Remove(2 * step - 2),
                  new IndexChange.Put(anArticle(2 * step - 1, "水位通报").document()),
                  new IndexChange.Put(anArticle(2 * step, "水位通报").document())),
              step);
        }
        writing.set(false);

        assertEquals(Set.of(2L), seen.get(0).get());
        assertEquals(Set.of(2L), seen.get(1).get());
      } finally {
        writing.set(false);
        readers.shutdownNow();
      }
    }

    @Test
    void closing_and_opening_keeps_everything() {
      index.apply(puts(anArticle(1, "青禾县召开春耕动员会")), 7);

      index.close();
      index = anIndexIn(folder);

      assertEquals(7, index.appliedNumber());
      assertEquals(List.of(1L), found("春耕"));
    }
  }

  @Nested
  class Ranked {

    @Test
    void the_exact_title_comes_before_everything() {
      index.apply(
          puts(
              anArticle(1, "青禾县法院公开开庭审理一起案件"),
              anArticle(2, "青禾县法院公开开庭审理一起案件的背后").body("公开开庭，公开开庭。"),
              anArticle(3, "公开开庭").shownAt(LONG_AGO),
              anArticle(4, "公开开庭公开开庭公开开庭").body("公开开庭。公开开庭。")),
          1);

      assertEquals(3L, found("公开开庭").get(0));
      assertEquals(4, found("公开开庭").size());
    }

    @Test
    void punctuation_spaces_width_and_capitals_of_an_exact_title_do_not_matter() {
      index.apply(puts(anArticle(1, "点亮“5G＋夜经济”：青禾在行动！"), anArticle(2, "点亮5G夜经济青禾在行动之后的事")), 1);

      assertEquals(1L, found("点亮 ５ｇ 夜经济 青禾在行动").get(0));
      assertEquals(1L, found("「点亮5G+夜经济」青禾在行动").get(0));
    }

    @Test
    void a_subtitle_and_title_and_subtitle_joined_are_exact_titles_too() {
      index.apply(
          puts(
              anArticle(1, "青禾县机关工委工作纪实两篇"),
              anArticle(2, "擦亮“金招牌”").subtitle("青禾县机关工委工作纪实"),
              anArticle(3, "擦亮金招牌青禾县机关工委工作纪实选")),
          1);

      assertEquals(2L, found("擦亮“金招牌” ——青禾县机关工委工作纪实").get(0));
      assertEquals(2L, found("青禾县机关工委工作纪实").get(0));
      assertEquals(2L, found("擦亮金招牌").get(0));
    }

    @Test
    void of_several_with_the_same_title_the_newest_comes_first() {
      index.apply(
          puts(
              anArticle(1, "国内快讯").shownAt(LONG_AGO),
              anArticle(2, "国内快讯").shownAt(TODAY),
              anArticle(3, "国内快讯").shownAt(TODAY.minus(Duration.ofDays(9))),
              anArticle(4, "国内快讯国内快讯")),
          1);

      assertEquals(List.of(2L, 3L, 1L, 4L), found("国内快讯"));
    }

    @Test
    void phrase_in_title_then_words_in_title_then_summary_then_body() {
      String often = "防汛演练。防汛演练。防汛演练。防汛演练。";
      index.apply(
          puts(
              anArticle(1, "县里的一件事").body(often),
              anArticle(2, "镇上的一件事").summary("今天举行防汛演练"),
              anArticle(3, "演练，防汛"),
              anArticle(4, "河湾镇等五个乡镇昨天上午同时举行防汛演练检验各项预案").shownAt(LONG_AGO)),
          1);

      assertEquals(List.of(4L, 3L, 2L, 1L), found("防汛演练"));
    }

    @Test
    void of_two_that_fit_almost_alike_the_newer_comes_first() {
      index.apply(
          puts(
              anArticle(1, "镇上的事").body("开展防汛演练。").shownAt(LONG_AGO),
              anArticle(2, "村里的事").body("本周开展防汛演练。").shownAt(TODAY)),
          1);

      assertEquals(List.of(2L, 1L), found("防汛演练"));
    }

    @Test
    void a_newer_one_does_not_overtake_one_that_fits_better() {
      index.apply(
          puts(
              anArticle(1, "防汛演练举行").shownAt(LONG_AGO),
              anArticle(2, "村里的事").body("本周开展防汛演练。").shownAt(TODAY)),
          1);

      assertEquals(List.of(1L, 2L), found("防汛演练"));
    }

    @Test
    void newest_first_looks_only_at_the_time() {
      index.apply(
          puts(
              anArticle(1, "防汛演练").shownAt(LONG_AGO),
              anArticle(2, "村里的事").body("本周开展防汛演练。").shownAt(TODAY)),
          1);

      SearchResults results = index.search(SearchQuery.of("防汛演练").newestFirst());

      assertEquals(List.of(2L, 1L), ids(results));
    }
  }

  @Nested
  class Found {

    @Test
    void words_no_dictionary_knows_are_found() {
      index.apply(puts(anArticle(1, "一件新事").body("鹮梦谷迎来首批游客。"), anArticle(2, "游客中心开门")), 1);

      assertEquals(List.of(1L), found("鹮梦谷"));
    }

    @Test
    void without_a_dictionary_everything_is_still_found() {
      try (SearchIndex plain = SearchIndex.open(folder.resolve("plain"), Words.none(), CLOCK)) {
        plain.apply(puts(anArticle(1, "一件新事").body("县人民政府发布通知。")), 1);

        SearchResults results = plain.search(SearchQuery.of("人民政府 通知"));

        assertEquals(List.of(1L), ids(results));
        assertEquals("县[人民政府]发布[通知]。", shown(results.hits().get(0).excerpt()));
      }
    }

    @Test
    void a_single_character_letter_or_digit_is_found() {
      index.apply(
          puts(
              anArticle(1, "青禾新闻").body("苜蓿丰收"),
              anArticle(2, "全民健身A组比赛"),
              anArticle(3, "3号水库"),
              anArticle(4, "𠮷家村")),
          1);

      assertEquals(List.of(1L), found("蓿"));
      assertEquals(List.of(2L), found("a"));
      assertEquals(List.of(3L), found("3"));
      assertEquals(List.of(4L), found("𠮷"));
    }

    @Test
    void a_word_of_one_character_is_found_inside_another() {
      index.apply(puts(anArticle(1, "新任县长到岗"), anArticle(2, "县长接访")), 1);

      assertEquals(List.of(1L), found("新县长"));
    }

    @Test
    void part_of_a_latin_word_or_number_is_found() {
      index.apply(puts(anArticle(1, "iPhone15发布"), anArticle(2, "2026年第12号公告")), 1);

      assertEquals(List.of(1L), found("phone"));
      assertEquals(List.of(2L), found("２０２６"));
    }

    @Test
    void the_source_is_found() {
      index.apply(puts(anArticle(1, "青禾新闻").source("河湾晚报"), anArticle(2, "晚间新闻")), 1);

      assertEquals(List.of(1L), found("河湾晚报"));
    }

    @Test
    void words_may_stand_apart_and_in_different_parts() {
      index.apply(puts(anArticle(1, "水库除险加固").body("专家到场指导。"), anArticle(2, "专家讲座")), 1);

      assertEquals(List.of(1L), found("专家 水库"));
    }

    @Test
    void what_has_only_some_of_the_words_is_not_found_while_another_has_all() {
      index.apply(puts(anArticle(1, "水库除险加固"), anArticle(2, "水库来了专家")), 1);

      SearchResults results = index.search(SearchQuery.of("专家 水库"));

      assertEquals(List.of(2L), ids(results));
      assertFalse(results.loosened());
    }

    @Test
    void when_none_has_all_those_having_part_are_found_and_it_is_said() {
      index.apply(puts(anArticle(1, "青禾县水库除险加固工程完工"), anArticle(2, "春耕农资充足")), 1);

      SearchResults results = index.search(SearchQuery.of("水库 大熊猫"));

      assertEquals(List.of(1L), ids(results));
      assertTrue(results.loosened());
    }

    @Test
    void what_has_next_to_nothing_in_common_is_not_found() {
      index.apply(puts(anArticle(1, "竹子丰收")), 1);

      SearchResults results = index.search(SearchQuery.of("县里的大熊猫吃竹子"));

      assertEquals(List.of(), results.hits());
      assertFalse(results.loosened());
    }

    @Test
    void only_the_site_asked_for() {
      index.apply(puts(anArticle(1, "春耕一").in(1), anArticle(2, "春耕二").in(2)), 1);

      assertEquals(List.of(2L), ids(index.search(SearchQuery.of("春耕").inSite(2))));
    }

    @Test
    void nothing_of_a_closed_site() {
      index.apply(puts(anArticle(1, "春耕一").in(1), anArticle(2, "春耕二").in(2)), 1);

      SearchResults found = index.search(SearchQuery.of("春耕").without(Set.of(2L)));

      assertEquals(List.of(1L), ids(found));
      assertEquals(1, found.total());
      assertEquals(List.of(1L), index.related(SearchQuery.of("春耕").without(Set.of(2L))));
    }

    @Test
    void only_the_channel_asked_for_whichever_of_an_articles_channels_it_is() {
      index.apply(puts(anArticle(1, "春耕一").in(1, 10L), anArticle(2, "春耕二").in(1, 10L, 11L)), 1);

      assertEquals(List.of(2L), ids(index.search(SearchQuery.of("春耕").inChannel(11))));
    }

    @Test
    void only_the_time_asked_for_from_inclusive_to_exclusive() {
      Instant noon = Instant.parse("2025-06-01T12:00:00Z");
      index.apply(
          puts(
              anArticle(1, "春耕一").shownAt(noon.minusSeconds(1)),
              anArticle(2, "春耕二").shownAt(noon),
              anArticle(3, "春耕三").shownAt(noon.plusSeconds(1))),
          1);

      SearchQuery asked = SearchQuery.of("春耕").between(noon, noon.plusSeconds(1));

      assertEquals(List.of(2L), ids(index.search(asked)));
    }

    @Test
    void times_the_wrong_way_round_find_nothing() {
      index.apply(puts(anArticle(1, "春耕一")), 1);

      SearchQuery asked = SearchQuery.of("春耕").between(Instant.MAX, Instant.MIN);

      assertEquals(0, index.search(asked).total());
    }
  }

  @Nested
  class Paged {

    @BeforeEach
    void fill() {
      index.apply(
          puts(
              LongStream.rangeClosed(1, 25)
                  .mapToObj(
                      id ->
                          anArticle(id, id <= 3 ? "春耕" : "春耕第" + id).shownAt(TODAY.plusSeconds(id)))
                  .toArray(ArticleInTheIndex[]::new)),
          1);
    }

    @Test
    void pages_share_out_everything_found_and_the_exact_titles_are_on_the_first() {
      List<Long> all = new ArrayList<>();
      for (int page = 1; page <= 13; page++) {
        SearchResults results = index.search(SearchQuery.of("春耕").page(page, 2));
        all.addAll(ids(results));
        assertEquals(25, results.total());
        assertEquals(13, results.pages());
      }

      assertEquals(List.of(3L, 2L, 1L), all.subList(0, 3));
      assertEquals(25, Set.copyOf(all).size());
      assertEquals(25, all.size());
    }

    @Test
    void a_page_beyond_the_end_is_empty() {
      SearchResults results = index.search(SearchQuery.of("春耕").page(99, 20));

      assertEquals(List.of(), results.hits());
      assertEquals(25, results.total());
      assertEquals(2, results.pages());
    }

    @Test
    void page_and_size_come_back_within_their_bounds() {
      SearchQuery wild = SearchQuery.of("春耕").page(Integer.MAX_VALUE, Integer.MAX_VALUE);
      SearchQuery negative = SearchQuery.of("春耕").page(-5, -5);

      assertEquals(100, wild.page());
      assertEquals(100, wild.size());
      assertEquals(1, negative.page());
      assertEquals(1, negative.size());
      assertEquals(List.of(), index.search(wild).hits());
    }
  }

  @Nested
  class Marked {

    @Test
    void what_was_asked_is_marked_in_title_and_subtitle() {
      index.apply(puts(anArticle(1, "全县防汛“大演练”").subtitle("防汛不松劲")), 1);

      SearchHit hit = first("防汛大演练");

      assertEquals("全县[防汛“大演练]”", shown(hit.title()));
      assertEquals("[防汛]不松劲", shown(hit.subtitle()));
    }

    @Test
    void whole_words_are_marked_and_no_accidental_pairs() {
      index.apply(puts(anArticle(1, "河湾镇开展新的法治宣传，法院到场")), 1);

      assertEquals("[河湾]镇开展新的法治宣传，[法院]到场", shown(first("河湾的法院").title()));
    }

    @Test
    void the_excerpt_is_whole_sentences_around_what_was_asked() {
      String start = "这是开头的一句话，与问题无关。".repeat(20);
      index.apply(puts(anArticle(1, "镇上的事").body(start + "\n群众说：“好！”上周，全县开展防汛演练。散会。" + start)), 1);

      String excerpt = shown(first("防汛演练").excerpt());

      assertTrue(excerpt.startsWith("上周，全县开展[防汛演练]。散会。"), excerpt);
      assertTrue(excerpt.endsWith("。"), excerpt);
      assertTrue(excerpt.length() < 210, excerpt);
    }

    @Test
    void a_sentence_without_end_is_cut_around_what_was_asked() {
      String endless = "没完没了，".repeat(100);
      index.apply(puts(anArticle(1, "镇上的事").body(endless + "防汛演练，" + endless)), 1);

      String excerpt = shown(first("防汛演练").excerpt());

      assertTrue(excerpt.startsWith("…没完没了，"), excerpt);
      assertTrue(excerpt.contains("[防汛演练]"), excerpt);
      assertTrue(excerpt.endsWith("…"), excerpt);
      assertTrue(excerpt.length() < 210, excerpt);
    }

    @Test
    void without_a_match_in_the_body_the_summary_is_shown_and_else_the_beginning() {
      index.apply(
          puts(
              anArticle(1, "防汛一").body("正文。").summary("这是摘要。"),
              anArticle(2, "防汛二").body("正文的第一句。第二句。")),
          1);

      SearchResults results = index.search(SearchQuery.of("防汛").newestFirst());

      assertEquals("正文的第一句。第二句。", shown(results.hits().get(0).excerpt()));
      assertEquals("这是摘要。", shown(results.hits().get(1).excerpt()));
    }

    @Test
    void markup_stays_text() {
      index.apply(puts(anArticle(1, "<b>防汛</b>&lt;script")), 1);

      assertEquals("<b>[防汛]</b>&lt;script", shown(first("防汛").title()));
    }
  }
}
