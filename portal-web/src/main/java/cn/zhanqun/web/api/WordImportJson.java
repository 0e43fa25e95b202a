package cn.zhanqun.web.api;

import cn.zhanqun.ejb.migration.WordImport.ImportedWord;
import cn.zhanqun.ejb.word.WordLoss;
import cn.zhanqun.web.Refusals;
import java.util.List;
import java.util.Locale;

/**
 * The draft that came of a document of Word, and what did not come along.
 *
 * @param pictures how many of them came along
 */
public record WordImportJson(
    long id, String site, String channel, int pictures, List<LossJson> losses) {

  static WordImportJson of(ImportedWord imported, Directory directory, Locale language) {
    return new WordImportJson(
        imported.articleId(),
        directory.siteCodeOfChannel(imported.channelId()),
        directory.channelCode(imported.channelId()),
        imported.pictures(),
        imported.losses().stream().map(loss -> LossJson.of(loss, language)).toList());
  }

  /**
   * Something that did not come along, or came along changed.
   *
   * @param names what it was called, where it has a name
   * @param sentence the same in words, with what to do about it
   */
  public record LossJson(WordLoss.Kind kind, int count, List<String> names, String sentence) {

    private static LossJson of(WordLoss loss, Locale language) {
      return new LossJson(
          loss.kind(), loss.count(), loss.names(), Refusals.sentence(loss, language));
    }
  }
}
