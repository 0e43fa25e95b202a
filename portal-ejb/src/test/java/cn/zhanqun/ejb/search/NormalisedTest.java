package cn.zhanqun.ejb.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NormalisedTest {

  @Test
  void punctuation_and_spaces_do_not_count() {
    String letters = Normalised.of("  点亮乡村“夜经济” ——青禾县，纪事！ ").letters();

    assertEquals("点亮乡村夜经济青禾县纪事", letters);
  }

  @Test
  void full_width_and_capitals_are_like_half_width_and_small_ones() {
    String letters = Normalised.of("ＡＢｃ１２３ 5Ｇ ①ﬁ").letters();

    assertEquals("abc1235g1fi", letters);
  }

  @Test
  void accents_written_apart_are_the_same_letter() {
    assertEquals(Normalised.of("Café").letters(), Normalised.of("Cafe\u0301").letters());
  }

  @Test
  void invisible_characters_do_not_part_a_word() {
    Normalised text = Normalised.of("青\u200B禾\uFE0F县");

    assertEquals("青禾县", text.letters());
    assertEquals(List.of(new Normalised.Run(0, 3)), text.runs());
  }

  @Test
  void a_run_ends_where_something_is_left_out() {
    Normalised text = Normalised.of("青禾，新闻");

    assertEquals(List.of(new Normalised.Run(0, 2), new Normalised.Run(2, 4)), text.runs());
  }

  @Test
  void each_letter_remembers_where_it_came_from() {
    Normalised text = Normalised.of("《㈱禾》");

    assertEquals("株禾", text.letters());
    assertEquals(1, text.sourceStart(0));
    assertEquals(2, text.sourceStart(1));
    assertEquals(3, text.sourceEnd(1));
  }

  @Test
  void one_character_may_become_many_letters_of_the_same_place() {
    Normalised text = Normalised.of("\uFDFA");

    assertTrue(text.letters().length() > 10);
    assertEquals(0, text.sourceStart(text.letters().length() - 1));
    assertEquals(1, text.sourceEnd(text.letters().length() - 1));
  }

  @Test
  void lone_surrogates_pictures_and_nul_leave_nothing() {
    assertEquals("", Normalised.of("\uD83D \uDE00\uD83D\uDE00 \0 ❤️ ?!*~^\"\\").letters());
  }

  @Test
  void characters_beyond_the_first_plane_are_letters() {
    assertEquals("𠮷野", Normalised.of("𠮷，野").letters());
  }
}
