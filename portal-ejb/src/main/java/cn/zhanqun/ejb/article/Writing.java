package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.TypedText;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Attachment;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.ejb.article.Manuscript.Enclosure;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Writing: what happens to an article on the desk, before readers see it. */
@Stateless
public class Writing {

  private static final int EXCERPT = 120;
  private static final int LONGEST_SOURCE = 100;
  private static final int LONGEST_PERSON = 60;
  private static final int MOST_ATTACHMENTS = 50;

  @Inject Articles articles;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** Begins an article on the site of the channel it is meant for. */
  @Requires(Permission.WRITE_ARTICLE)
  public SavedDraft begin(Actor actor, Manuscript manuscript) {
    Channel channel = requireOpen(actor, Permission.WRITE_ARTICLE, manuscript.channelId());
    Article article = Article.begin(channel.site(), clock.instant());
    return add(actor, article, channel, manuscript, LedgerAction.ARTICLE_BEGUN);
  }

  /** The site of this channel; refuses whoever may not begin an article there. */
  @Requires(Permission.WRITE_ARTICLE)
  public long requireMayBegin(Actor actor, long channelId) {
    return requireOpen(actor, Permission.WRITE_ARTICLE, channelId).site().id();
  }

  /**
   * Begins an article that was published elsewhere before.
   *
   * @param originAddress where, empty where unknown
   * @param findings what was recognised in it and what was not
   */
  @Requires(Permission.IMPORT_PAGE)
  public SavedDraft bringIn(
      Actor actor, Manuscript manuscript, String originAddress, String findings) {
    Channel channel = requireOpen(actor, Permission.IMPORT_PAGE, manuscript.channelId());
    Article article = Article.bringIn(channel.site(), originAddress, findings, clock.instant());
    return add(actor, article, channel, manuscript, LedgerAction.PAGE_IMPORTED);
  }

  /** The channel, where the actor may begin something there and its site may be changed. */
  private Channel requireOpen(Actor actor, Permission permission, long channelId) {
    Channel channel = articles.requireChannel(channelId);
    actor.require(permission, channel);
    channel.site().requireChangeable();
    return channel;
  }

  private SavedDraft add(
      Actor actor, Article article, Channel channel, Manuscript manuscript, LedgerAction action) {
    article.placeIn(channel, clock.instant());
    Edition draft = article.openDraft(clock.instant());
    Sanitized body = rewrite(draft, manuscript);
    articles.add(article);
    record(actor, action, article, draft, draft.text().getTitle());
    return SavedDraft.of(article, draft, body);
  }

  /**
   * Saves the draft; there is a new one beside the published edition where there was none.
   *
   * @param opened the state in which the writer opened it
   * @throws SavedBySomebodyElse when somebody saved or published in between; nothing is overwritten
   */
  @Requires(Permission.WRITE_ARTICLE)
  public SavedDraft save(Actor actor, DraftState opened, Manuscript manuscript) {
    Article article = articles.requireToChange(actor, Permission.WRITE_ARTICLE, opened.articleId());
    requireUnchanged(article, opened);
    place(actor, article, manuscript.channelId());
    Edition draft = article.openDraft(clock.instant());
    String titleBefore = draft.text().getTitle();
    Sanitized body = rewrite(draft, manuscript);
    record(actor, LedgerAction.ARTICLE_SAVED, article, draft, titleBefore);
    return SavedDraft.of(article, draft, body);
  }

  private static void requireUnchanged(Article article, DraftState opened) {
    if (!DraftState.of(article).equals(opened)) {
      throw new SavedBySomebodyElse();
    }
  }

  private void place(Actor actor, Article article, long channelId) {
    Channel channel = articles.requireChannel(channelId);
    if (channel.site().id() != article.homeSite().id()) {
      throw new ChannelMissing(channelId);
    }
    actor.require(Permission.WRITE_ARTICLE, channel);
    articles.lock(channel);
    article.placeIn(channel, clock.instant());
  }

  private Sanitized rewrite(Edition draft, Manuscript manuscript) {
    requireFitting(manuscript);
    Instant now = clock.instant();
    Sanitized body = HtmlPolicy.sanitize(manuscript.body());
    String summary = manuscript.text().getSummary();
    String excerpt = summary.isEmpty() ? HtmlPolicy.summaryOf(body.html(), EXCERPT) : summary;
    draft.rewrite(manuscript.text(), body.html(), excerpt, now);
    draft.sign(manuscript.bylines());
    long siteId = draft.article().homeSite().id();
    draft.attach(
        manuscript.enclosures().stream().map(enclosed -> attachment(enclosed, siteId)).toList());
    draft.coverWith(HtmlPolicy.firstPicture(body.html()).flatMap(articles::picture));
    draft.creditTo(articles.sourceNamed(TypedText.of(manuscript.source())));
    draft.showTime(manuscript.shownAt());
    return body;
  }

  private Attachment attachment(Enclosure enclosure, long siteId) {
    MediaFile file = articles.requireAttachable(enclosure.mediaId(), siteId);
    Attachment attachment = new Attachment(file, enclosure.title());
    return attachment.title().isEmpty() ? new Attachment(file, file.fileName()) : attachment;
  }

  private static void requireFitting(Manuscript manuscript) {
    ArticleText text = manuscript.text();
    requireLength("title", text.getTitle(), ArticleText.LONGEST_TITLE);
    requireLength("subtitle", text.getSubtitle(), ArticleText.LONGEST_TITLE);
    requireLength("kicker", text.getKicker(), ArticleText.LONGEST_TITLE);
    requireLength("summary", text.getSummary(), ArticleText.LONGEST_SUMMARY);
    requireLength("editor", text.getEditor(), ArticleText.LONGEST_EDITOR);
    requireLength("correction", text.getCorrection(), ArticleText.LONGEST_CORRECTION);
    requireLength("source", manuscript.source(), LONGEST_SOURCE);
    manuscript
        .bylines()
        .forEach(byline -> requireLength("byline", byline.getName(), LONGEST_PERSON));
    manuscript
        .enclosures()
        .forEach(file -> requireLength("attachment", file.title(), Attachment.LONGEST_TITLE));
    if (manuscript.enclosures().size() > MOST_ATTACHMENTS) {
      throw new TooManyAttachments(MOST_ATTACHMENTS);
    }
  }

  private static void requireLength(String field, String words, int longest) {
    if (words.length() > longest) {
      throw new TextTooLong(field, longest);
    }
  }

  private void record(
      Actor actor, LedgerAction action, Article article, Edition draft, String titleBefore) {
    String title = draft.text().getTitle();
    LedgerChange change =
        Articles.change(action, article)
            .with("edition", draft.number())
            .with("title", title)
            .with("attachments", Attachment.numbers(draft.attachments()))
            .with("bodyHash", Sha256.of(draft.body().html()));
    ledger.append(
        actor, title.equals(titleBefore) ? change : change.with("title.before", titleBefore));
  }
}
