package cn.zhanqun.web.admin.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.web.admin.article.Comparison.Field;
import cn.zhanqun.web.admin.article.Comparison.Line;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void only_what_differs_is_shown() {
    Manuscript mine = manuscript("石桥夜灯", "<p>桥头有灯</p><p>灯亮到九点</p><p>夜归人多</p>");
    Manuscript theirs = manuscript("石桥的灯", "<p>桥头有灯</p><p>灯亮到十点</p><p>夜归人多</p>");

    Comparison comparison = Comparison.of(mine, theirs);

    assertEquals(List.of(new Field("edit.title", "石桥夜灯", "石桥的灯")), comparison.fields());
    assertEquals(
        List.of(Comparison.ALIKE, new Line("灯亮到九点", true), Comparison.ALIKE), comparison.mine());
    assertEquals(
        List.of(Comparison.ALIKE, new Line("灯亮到十点", true), Comparison.ALIKE), comparison.theirs());
  }

  @Test
  void any_number_of_lines_alike_is_one() {
    Manuscript mine = manuscript("石桥夜灯", "<p>一</p><p>二</p><p>三</p>");

    assertEquals(List.of(Comparison.ALIKE), Comparison.of(mine, mine).mine());
  }

  private static Manuscript manuscript(String title, String body) {
    ArticleText text = new ArticleText();
    text.setTitle(title);
    return new Manuscript(text, body, "富平夜谈", List.of(), Optional.empty(), 1);
  }
}
