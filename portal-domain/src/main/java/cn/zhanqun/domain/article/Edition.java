package cn.zhanqun.domain.article;

import cn.zhanqun.domain.media.MediaFile;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One state of an article's text.
 *
 * <p>An edition begins as a draft, alone changeable. Published, it is what readers see, until a
 * newer edition supersedes it or it is withdrawn. What has once been published never changes again.
 */
@Entity
@Table(name = "edition")
public class Edition {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_seq")
  @SequenceGenerator(name = "edition_seq", sequenceName = "edition_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "article_id", nullable = false)
  private Article article;

  /** The same as a plain number, so that lists are read from this table alone. */
  @Column(name = "article_id", insertable = false, updatable = false)
  private long articleId;

  @Column(name = "edition_number", nullable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Stage stage;

  @Embedded private ArticleText text;

  @Embedded private SafeHtml body;

  @Column(nullable = false)
  private String excerpt;

  @ElementCollection
  @CollectionTable(name = "byline", joinColumns = @JoinColumn(name = "edition_id"))
  @OrderColumn(name = "position")
  private List<Byline> bylines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "attachment", joinColumns = @JoinColumn(name = "edition_id"))
  @OrderColumn(name = "position")
  private List<Attachment> attachments = new ArrayList<>();

  /** The pictures of the media library that the body shows, so that each knows where it is used. */
  @ElementCollection
  @CollectionTable(name = "edition_picture", joinColumns = @JoinColumn(name = "edition_id"))
  @Column(name = "media_id", nullable = false)
  private Set<Long> pictures = new HashSet<>();

  @Column(name = "pictures_noted", nullable = false)
  private boolean picturesNoted;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "source_id")
  private Source source;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cover_id")
  private MediaFile cover;

  @Column(name = "shown_at")
  private Instant shownAt;

  @Column(name = "publish_at")
  private Instant publishAt;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  /** The same while readers never saw it or don't any more, else empty; the database keeps it. */
  @Column(name = "hidden_at", insertable = false, updatable = false)
  private Instant hiddenAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected Edition() {}

  Edition(Article article, int number, Instant now) {
    this.article = Objects.requireNonNull(article);
    this.number = number;
    this.stage = Stage.DRAFT;
    this.text = new ArticleText();
    this.body = SafeHtml.EMPTY;
    this.excerpt = "";
    this.picturesNoted = true;
    this.changedAt = now;
  }

  /** A new draft that begins with this edition's words, and with nothing put right yet. */
  Edition next(int nextNumber, Instant now) {
    Edition next = new Edition(article, nextNumber, now);
    next.text = text.copy();
    next.text.setCorrection("");
    next.body = body;
    next.excerpt = excerpt;
    next.bylines.addAll(bylines);
    next.attachments.addAll(attachments);
    next.notePictures();
    next.source = source;
    next.cover = cover;
    next.shownAt = shownAt;
    return next;
  }

  /**
   * Puts other words in the draft.
   *
   * @param newExcerpt what lists show under the title: the summary, or how the body begins
   * @throws StageNotAllowed when this edition is no draft any more
   */
  public void rewrite(ArticleText newText, SafeHtml newBody, String newExcerpt, Instant now) {
    requireDraft();
    text = newText.copy();
    body = Objects.requireNonNull(newBody);
    excerpt = Objects.requireNonNull(newExcerpt);
    notePictures();
    changedAt = now;
  }

  /** Notes which pictures the body shows; says nothing new to anybody. */
  public void notePictures() {
    pictures.clear();
    pictures.addAll(body.pictures());
    picturesNoted = true;
  }

  /** Says who made it, in the order in which they are named. */
  public void sign(List<Byline> newBylines) {
    requireDraft();
    bylines.clear();
    bylines.addAll(newBylines);
  }

  /** Puts these files below the text, in this order. */
  public void attach(List<Attachment> files) {
    requireDraft();
    attachments.clear();
    attachments.addAll(files);
  }

  /** Names where the text comes from; empty while it is not known yet. */
  public void creditTo(Optional<Source> newSource) {
    requireDraft();
    source = newSource.orElse(null);
  }

  /** Says which picture stands for it in lists; empty where it has none. */
  public void coverWith(Optional<MediaFile> picture) {
    requireDraft();
    cover = picture.orElse(null);
  }

  /** Says which time readers are shown; empty leaves it to the moment of publishing. */
  public void showTime(Optional<Instant> moment) {
    requireDraft();
    shownAt = moment.orElse(null);
  }

  private void requireDraft() {
    if (stage != Stage.DRAFT) {
      throw new StageNotAllowed(stage, Stage.DRAFT);
    }
  }

  void schedule(Instant moment, Instant now) {
    requireComplete();
    ScheduleNotPossible.requireToCome(moment, now);
    stage = stage.goTo(Stage.SCHEDULED);
    publishAt = moment;
    changedAt = now;
  }

  void takeBack(Instant now) {
    stage = stage.goTo(Stage.DRAFT);
    publishAt = null;
    changedAt = now;
  }

  void publish(Instant now) {
    requireComplete();
    stage = stage.goTo(Stage.PUBLISHED);
    publishAt = null;
    if (shownAt == null) {
      shownAt = now;
    }
    changedAt = now;
  }

  private void requireComplete() {
    if (text.getTitle().isEmpty()) {
      throw TextIncomplete.noTitle();
    }
    if (body.html().isBlank()) {
      throw TextIncomplete.noBody();
    }
    if (source == null) {
      throw TextIncomplete.noSource();
    }
  }

  void supersede(Instant now) {
    stage = stage.goTo(Stage.SUPERSEDED);
    changedAt = now;
  }

  void withdraw(Instant now) {
    stage = stage.goTo(Stage.WITHDRAWN);
    changedAt = now;
  }

  public long id() {
    return id;
  }

  public Article article() {
    return article;
  }

  public int number() {
    return number;
  }

  public Stage stage() {
    return stage;
  }

  public ArticleText text() {
    return text.copy();
  }

  public SafeHtml body() {
    return body;
  }

  public String excerpt() {
    return excerpt;
  }

  public List<Byline> bylines() {
    return List.copyOf(bylines);
  }

  /** The files below the text, in their order. */
  public List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  public Optional<Source> source() {
    return Optional.ofNullable(source);
  }

  public Optional<MediaFile> cover() {
    return Optional.ofNullable(cover);
  }

  /** The time printed as 时间; none while a draft leaves it to the moment of publishing. */
  public Optional<Instant> shownAt() {
    return Optional.ofNullable(shownAt);
  }

  /** When readers shall see it; none while nobody said so. */
  public Optional<Instant> publishAt() {
    return Optional.ofNullable(publishAt);
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** Grows with every saving; who saves names the one they opened. */
  public long version() {
    return version;
  }
}
