package cn.zhanqun.domain.article;

import cn.zhanqun.domain.TypedText;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One story at one address, for ever.
 *
 * <p>An article begins on the desk of its home site with a first draft, written there or imported.
 * Publishing the draft gives it its address, whose date is the day of first publication and never
 * changes. Corrected, it gets a new draft beside the edition readers go on seeing, which the next
 * publishing supersedes; what was put right stays written under it. A draft can be put down for a
 * moment to come, and so can a withdrawal. Withdrawn, it is taken from readers with a reason they
 * are told; a new draft may bring it back. It is never deleted.
 */
@Entity
@Table(name = "article")
public class Article {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
  @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "home_site_id", nullable = false)
  private Site homeSite;

  /** The same as a plain number, so that readers' queries leave the row of the site alone. */
  @Column(name = "home_site_id", insertable = false, updatable = false)
  private long homeSiteId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Origin origin;

  @Column(name = "origin_address", nullable = false)
  private String originAddress;

  @Column(name = "import_findings", nullable = false)
  private String importFindings;

  @Column(name = "first_published_at")
  private Instant firstPublishedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawal_reason", nullable = false)
  private String withdrawalReason;

  @Column(name = "withdraw_at")
  private Instant withdrawAt;

  @Column(name = "planned_reason", nullable = false)
  private String plannedReason;

  @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Edition> editions = new ArrayList<>();

  @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Placement> placements = new ArrayList<>();

  @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Correction> corrections = new ArrayList<>();

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected Article() {}

  private Article(
      Site homeSite, Origin origin, String originAddress, String importFindings, Instant now) {
    this.homeSite = Objects.requireNonNull(homeSite);
    this.origin = origin;
    this.originAddress = TypedText.of(originAddress);
    this.importFindings = Objects.requireNonNull(importFindings);
    this.withdrawalReason = "";
    this.plannedReason = "";
    this.changedAt = now;
    this.editions.add(new Edition(this, 1, now));
  }

  /** A story begun here, with an empty first draft. */
  public static Article begin(Site homeSite, Instant now) {
    return new Article(homeSite, Origin.WRITTEN, "", "", now);
  }

  /**
   * A story first published elsewhere, with an empty first draft.
   *
   * @param originAddress where it was published, empty where unknown
   * @param importFindings what was recognised in the page and what was not, for the editor to check
   */
  public static Article bringIn(
      Site homeSite, String originAddress, String importFindings, Instant now) {
    return new Article(homeSite, Origin.IMPORTED, originAddress, importFindings, now);
  }

  /** Plans or changes the channel of its own site where the article is shown. */
  public void placeIn(Channel channel, Instant now) {
    if (channel.site().id() != homeSite.id()) {
      throw new IllegalArgumentException("an own placement stays on the home site");
    }
    Optional<Placement> own = ownPlacement();
    if (own.isEmpty()) {
      placements.add(new Placement(this, channel, Placement.Kind.OWN));
    } else if (own.get().channel().id() != channel.id()) {
      own.get().moveTo(channel);
    }
    changedAt = now;
  }

  /**
   * The draft to go on writing: the one there is, else a new one that begins with the newest words.
   *
   * @throws EditionScheduled while the newest words wait for their moment
   */
  public Edition openDraft(Instant now) {
    Optional<Edition> scheduled = scheduled();
    if (scheduled.isPresent()) {
      throw new EditionScheduled(scheduled.get());
    }
    Optional<Edition> draft = draft();
    if (draft.isPresent()) {
      return draft.get();
    }
    Edition newest = editions.get(editions.size() - 1);
    Edition next = newest.next(newest.number() + 1, now);
    editions.add(next);
    changedAt = now;
    return next;
  }

  /**
   * Puts the draft down for a moment to come, at which readers see it as it is now.
   *
   * @throws NothingToPublish without a draft
   * @throws TextIncomplete when the draft lacks what readers must see
   * @throws ScheduleNotPossible for a moment that is past or very far away
   */
  public Edition schedule(Instant moment, Instant now) {
    Edition next = draft().orElseThrow(NothingToPublish::new);
    if (ownPlacement().isEmpty()) {
      throw TextIncomplete.noChannel();
    }
    next.schedule(moment, now);
    changedAt = now;
    return next;
  }

  /**
   * Makes a draft again of what waits for its moment. A withdrawal planned for what nobody will see
   * is given up with it.
   *
   * @throws ScheduleNotPossible when nothing waits
   */
  public Edition takeBack(Instant now) {
    Edition draft = scheduled().orElseThrow(ScheduleNotPossible::nothingScheduled);
    draft.takeBack(now);
    if (live().isEmpty()) {
      forgetPlannedWithdrawal();
    }
    changedAt = now;
    return draft;
  }

  /**
   * Lets readers see the draft, scheduled or not, instead of what they saw before.
   *
   * @return the edition that is published now
   * @throws NothingToPublish without a draft
   * @throws TextIncomplete when the draft lacks what readers must see
   * @throws ShownTooEarly when it claims a time before its first publication
   */
  public Edition publish(Instant now) {
    Edition next = draft().or(this::scheduled).orElseThrow(NothingToPublish::new);
    Placement own = ownPlacement().orElseThrow(TextIncomplete::noChannel);
    live().ifPresent(edition -> edition.supersede(now));
    next.publish(now);
    noteCorrection(next, now);
    if (firstPublishedAt == null) {
      firstPublishedAt = origin == Origin.IMPORTED ? next.shownAt().orElse(now) : now;
    }
    if (next.shownAt().filter(firstPublishedAt::isAfter).isPresent()) {
      throw new ShownTooEarly();
    }
    own.take(firstPublishedAt, now);
    withdrawnAt = null;
    withdrawalReason = "";
    changedAt = now;
    return next;
  }

  /** What nobody has seen yet cannot be put right. */
  private void noteCorrection(Edition next, Instant now) {
    String note = next.text().getCorrection();
    if (firstPublishedAt != null && !note.isEmpty()) {
      corrections.add(new Correction(this, note, now));
    }
  }

  /**
   * Says when the article is to be taken from readers, and what they are told then; what was said
   * before counts no more.
   *
   * @throws NotPublished when readers neither see it nor shall
   * @throws ReasonMissing without a reason
   * @throws ScheduleNotPossible for a moment that is past, very far away, or before they see it
   */
  public void planWithdrawal(Instant moment, String reason, Instant now) {
    String words = TypedText.of(reason);
    if (live().isEmpty() && scheduled().isEmpty()) {
      throw new NotPublished();
    }
    if (words.isEmpty()) {
      throw new ReasonMissing();
    }
    ScheduleNotPossible.requireToCome(moment, now);
    if (live().isEmpty()
        && scheduled().flatMap(Edition::publishAt).filter(moment::isAfter).isEmpty()) {
      throw ScheduleNotPossible.beforePublishing();
    }
    withdrawAt = moment;
    plannedReason = words;
    changedAt = now;
  }

  /**
   * Leaves the article with readers.
   *
   * @throws ScheduleNotPossible when no withdrawal is planned
   */
  public void dropPlannedWithdrawal(Instant now) {
    if (withdrawAt == null) {
      throw ScheduleNotPossible.noWithdrawalPlanned();
    }
    forgetPlannedWithdrawal();
    changedAt = now;
  }

  private void forgetPlannedWithdrawal() {
    withdrawAt = null;
    plannedReason = "";
  }

  /**
   * Takes the article from readers. Who comes to its address is told the reason.
   *
   * @throws NotPublished when readers don't see it anyway
   * @throws ReasonMissing without a reason
   */
  public Edition withdraw(String reason, Instant now) {
    Edition edition = live().orElseThrow(NotPublished::new);
    String words = TypedText.of(reason);
    if (words.isEmpty()) {
      throw new ReasonMissing();
    }
    edition.withdraw(now);
    placements.forEach(Placement::unpin);
    withdrawnAt = now;
    withdrawalReason = words;
    forgetPlannedWithdrawal();
    changedAt = now;
    return edition;
  }

  /**
   * Stands above the others of its channel from now on.
   *
   * @throws NotPublished when readers don't see it
   * @throws PinNotPossible when that would be over already
   */
  public void pin(Pin pin, Instant now) {
    if (live().isEmpty()) {
      throw new NotPublished();
    }
    if (pin.isOverAt(now)) {
      throw PinNotPossible.past();
    }
    ownPlacement().orElseThrow(NotPublished::new).pin(pin);
  }

  /**
   * Stands at its place among the others again, and there alone.
   *
   * @throws PinNotPossible when it is not pinned
   */
  public void unpin() {
    ownPlacement()
        .filter(placement -> placement.pin().isPresent())
        .orElseThrow(PinNotPossible::notPinned)
        .unpin();
  }

  /** How it is pinned in its channel, perhaps over already; none while it is not. */
  public Optional<Pin> pinned() {
    return ownPlacement().flatMap(Placement::pin);
  }

  /** What readers see now. */
  public Optional<Edition> live() {
    return inStage(Stage.PUBLISHED);
  }

  /** What is being written. */
  public Optional<Edition> draft() {
    return inStage(Stage.DRAFT);
  }

  /** What waits for the moment at which readers shall see it. */
  public Optional<Edition> scheduled() {
    return inStage(Stage.SCHEDULED);
  }

  private Optional<Edition> inStage(Stage stage) {
    return editions.stream().filter(edition -> edition.stage() == stage).findFirst();
  }

  private Optional<Placement> ownPlacement() {
    return placements.stream()
        .filter(placement -> placement.kind() == Placement.Kind.OWN)
        .findFirst();
  }

  /** The channel of its home site where it stands or shall stand. */
  public Optional<Channel> channel() {
    return ownPlacement().map(Placement::channel);
  }

  /** Newest last. */
  public List<Edition> editions() {
    return List.copyOf(editions);
  }

  /** What was put right since readers first saw it, oldest first. */
  public List<Correction> corrections() {
    return List.copyOf(corrections);
  }

  public long id() {
    return id;
  }

  public Site homeSite() {
    return homeSite;
  }

  public Origin origin() {
    return origin;
  }

  public String originAddress() {
    return originAddress;
  }

  public String importFindings() {
    return importFindings;
  }

  /** Its day in the city stands in the address; none before the article is first published. */
  public Optional<Instant> firstPublishedAt() {
    return Optional.ofNullable(firstPublishedAt);
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  public String withdrawalReason() {
    return withdrawalReason;
  }

  /** When it is to be taken from readers; none while nobody planned that. */
  public Optional<Instant> withdrawAt() {
    return Optional.ofNullable(withdrawAt);
  }

  /** What they are told then; empty while nothing is planned. */
  public String plannedReason() {
    return plannedReason;
  }
}
