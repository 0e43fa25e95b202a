package cn.zhanqun.ejb.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void the_dictionary_is_there() {
    assertTrue(SearchFixtures.words().available());
  }

  @Test
  void a_text_gives_its_words_and_the_words_inside_them() {
    List<Token> words = SearchFixtures.words().ofText(Normalised.of("人民政府"));

    assertTrue(words.contains(new Token("人民政府", 0)), words.toString());
    assertTrue(words.contains(new Token("政府", 2)), words.toString());
  }

  @Test
  void a_question_gives_each_letter_once() {
    List<Token> words = SearchFixtures.words().ofQuestion(Normalised.of("县人民政府，通知"));

    assertEquals(List.of(new Token("县", 0), new Token("人民政府", 1), new Token("通知", 5)), words);
  }

  @Test
  void no_word_is_half_a_character() {
    List<Token> words = SearchFixtures.words().ofText(Normalised.of("𠮷野家"));

    assertTrue(words.stream().noneMatch(word -> word.position() < 2), words.toString());
  }

  @Test
  void without_a_dictionary_there_are_no_words() {
    Words none = Words.none();

    assertFalse(none.available());
    assertEquals(List.of(), none.ofText(Normalised.of("人民政府")));
  }
}
