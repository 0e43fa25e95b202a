package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.TypedText;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.Sanitized;
import cn.zhanqun.ejb.article.SavedDraft;
import cn.zhanqun.ejb.article.Writing;
import cn.zhanqun.ejb.media.KeptPicture;
import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.media.PictureIntake;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.word.WordDocument;
import cn.zhanqun.ejb.word.WordFile;
import cn.zhanqun.ejb.word.WordLoss;
import cn.zhanqun.ejb.word.WordReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a draft of a document of Word, and says what of it did not come along. */
@Stateless
public class WordImport {

  @Inject Writing writing;
  @Inject WordReading reading;
  @Inject PictureIntake intake;
  @Inject MediaLibrary library;

  /**
   * Makes a draft of a document, its pictures put into the library of the channel's site.
   *
   * @param sent the file, as large as {@link WordFile#MEGABYTES_ALLOWED} at most
   * @param fileName what it was called; the draft's title where the document has none
   */
  @Requires(Permission.WRITE_ARTICLE)
  public ImportedWord importWord(Actor actor, byte[] sent, String fileName, long channelId) {
    long siteId = writing.requireMayBegin(actor, channelId);
    WordFile file = WordFile.open(sent);
    WordDocument document = reading.read(file);
    if (!document.pictures().isEmpty()) {
      library.requireMayUpload(actor, siteId);
    }
    List<String> refused = new ArrayList<>();
    Map<String, KeptPicture> kept = keepPictures(file, document, refused);
    String body = document.html(enter(actor, siteId, kept, document));
    SavedDraft draft = writing.begin(actor, manuscript(document, body, fileName, channelId));
    return new ImportedWord(
        draft.articleId(), channelId, kept.size(), losses(document, refused), draft.body());
  }

  /** All that is slow comes before anything is written down. */
  private Map<String, KeptPicture> keepPictures(
      WordFile file, WordDocument document, List<String> refused) {
    Map<String, KeptPicture> kept = new HashMap<>();
    file.unpack(
        document.pictures(),
        (part, content) ->
            kept(part, content)
                .ifPresentOrElse(
                    picture -> kept.put(part, picture), () -> refused.add(name(part))));
    return kept;
  }

  /** A picture that is refused is a loss among others; the text comes without it. */
  private Optional<KeptPicture> kept(String part, byte[] content) {
    try {
      return Optional.of(library.keep(intake.accept(content, name(part))));
    } catch (RuleViolation notTaken) {
      return Optional.empty();
    }
  }

  private static String name(String part) {
    return part.substring(part.lastIndexOf('/') + 1);
  }

  private Map<String, String> enter(
      Actor actor, long siteId, Map<String, KeptPicture> kept, WordDocument document) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String part : document.pictures()) {
      if (kept.containsKey(part)) {
        addresses.put(
            part,
            library.enterPicture(actor, siteId, kept.get(part), document.alt(part)).address());
      }
    }
    return addresses;
  }

  private static Manuscript manuscript(
      WordDocument document, String body, String fileName, long channelId) {
    ArticleText text = new ArticleText();
    text.setTitle(document.title().isEmpty() ? stem(fileName) : document.title());
    text.setSubtitle(document.subtitle());
    return new Manuscript(text, body, "", List.of(), Optional.empty(), channelId);
  }

  private static String stem(String fileName) {
    String name = TypedText.of(fileName).replaceFirst("^.*[/\\\\]", "");
    String stem = name.replaceFirst("(?i)\\.docx$", "");
    return stem.substring(0, Math.min(stem.length(), ArticleText.LONGEST_TITLE));
  }

  private static List<WordLoss> losses(WordDocument document, List<String> refused) {
    List<WordLoss> losses = new ArrayList<>(document.losses());
    if (!refused.isEmpty()) {
      losses.add(new WordLoss(WordLoss.Kind.PICTURE_REFUSED, refused.size(), refused));
    }
    return losses;
  }

  /**
   * What came of an import.
   *
   * @param pictures how many of them came along
   * @param losses what did not come along
   * @param body what the sanitizer kept and what it took
   */
  public record ImportedWord(
      long articleId, long channelId, int pictures, List<WordLoss> losses, Sanitized body) {

    public ImportedWord {
      losses = List.copyOf(losses);
    }
  }
}
