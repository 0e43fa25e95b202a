package cn.zhanqun.web.admin.article;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Desk;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.Manuscript.Enclosure;
import cn.zhanqun.ejb.article.OpenedArticle;
import cn.zhanqun.ejb.article.Publishing;
import cn.zhanqun.ejb.article.Sanitized;
import cn.zhanqun.ejb.article.SavedDraft;
import cn.zhanqun.ejb.article.Scheduling;
import cn.zhanqun.ejb.article.Writing;
import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.media.StoredFile;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.TriedAgain;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.reader.Addresses;
import cn.zhanqun.web.security.CurrentActor;
import cn.zhanqun.web.security.WhatStops;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/**
 * An article being written: its words in a form, how it stands with readers, and the verbs of the
 * desk. What was typed stays in the form whatever is refused; the state it was opened in goes with
 * it, so that nobody overwrites what they never saw.
 */
@Named
@ViewScoped
public class EditArticlePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CurrentActor current;
  @Inject ChosenSite chosenSite;
  @Inject Sites sites;
  @Inject Desk desk;
  @Inject Writing writing;
  @Inject Publishing publishing;
  @Inject Scheduling scheduling;
  @Inject MediaLibrary library;
  @Inject WhatStops whatStops;
  @Inject Notices notices;

  private long articleId;
  private final ArticleForm form = new ArticleForm();
  private Instant publishAt;
  private String withdrawalReason = "";
  private Instant withdrawAt;
  private OpenedArticle newest;
  private AttachmentRow arrived;

  /** Opens the article of the address, or an empty sheet where it names none. */
  public void open() {
    look();
    if (newest != null) {
      Manuscript words = newest.manuscript();
      List<Long> attached = words.enclosures().stream().map(Enclosure::mediaId).toList();
      form.fill(newest.state(), words, library.among(attached));
      chosenSite.setSiteId(newest.siteId());
    }
  }

  /** Sees how the article stands now; asked again before each drawing of the page. */
  public void look() {
    newest = isNew() ? null : desk.open(actor(), articleId);
  }

  @TriedAgain
  public void save() {
    keepDraft();
    notices.tell("edit.saved");
  }

  /**
   * Saves first, so that what readers get is what stands in the form: now, or at the moment typed.
   */
  @TriedAgain
  public void publish() {
    keepDraft();
    if (publishAt == null) {
      publishNow();
    } else {
      schedule();
    }
    seeNewest();
  }

  private void publishNow() {
    publishing.publish(actor(), form.seen(articleId));
    form.getText().setCorrection("");
    notices.tell("edit.published");
  }

  private void schedule() {
    scheduling.schedule(actor(), form.seen(articleId), publishAt);
    notices.tell("schedule.done", CityTime.toTheMinute(publishAt));
    publishAt = null;
  }

  /** What waits for its moment is a draft again; what stands in the form is left alone. */
  @TriedAgain
  public void takeBack() {
    boolean sawNewest = !isOvertaken();
    scheduling.takeBack(actor(), articleId);
    if (sawNewest) {
      seeNewest();
    }
    notices.tell("schedule.taken-back");
  }

  private void seeNewest() {
    form.see(desk.open(actor(), articleId).state());
  }

  /** Saves the own words over those of somebody else, which were shown beside them. */
  public void keepMine() {
    form.see(newest.state());
    keepDraft();
    notices.tell("edit.kept-mine");
  }

  private void keepDraft() {
    SavedDraft saved =
        isNew()
            ? writing.begin(actor(), form.manuscript())
            : writing.save(actor(), form.seen(articleId), form.manuscript());
    articleId = saved.articleId();
    form.see(saved.state());
    PrimeFaces.current().ajax().addCallbackParam("saved", articleId);
    tellLosses(saved.body());
  }

  private void tellLosses(Sanitized sanitized) {
    if (!sanitized.isComplete()) {
      Losses.tell(sanitized, notices);
      form.setBody(sanitized.html().html());
      PrimeFaces.current().ajax().update("edit:body");
    }
  }

  /** A file has arrived in a form of its own; it joins the others once their titles are in. */
  void receive(StoredFile file) {
    arrived = AttachmentRow.of(file);
  }

  public void attachArrived() {
    if (arrived != null) {
      form.getAttachments().add(arrived);
      arrived = null;
    }
  }

  /** Takes a file off the article; it stays in the library. */
  public void detach(AttachmentRow row) {
    form.getAttachments().remove(row);
  }

  /**
   * Takes the article from readers, now or at the moment typed; what stands in the form is left
   * alone.
   */
  public void withdraw() {
    if (withdrawAt == null) {
      withdrawNow();
    } else {
      scheduling.planWithdrawal(actor(), articleId, withdrawAt, withdrawalReason);
      notices.tell("schedule.withdrawal-planned", CityTime.toTheMinute(withdrawAt));
      withdrawAt = null;
    }
    withdrawalReason = "";
  }

  private void withdrawNow() {
    boolean sawNewest = !isOvertaken();
    publishing.withdraw(actor(), articleId, withdrawalReason);
    if (sawNewest) {
      seeNewest();
    }
    notices.tell("edit.withdrawn");
  }

  /** Leaves it with readers. */
  public void dropWithdrawal() {
    scheduling.dropWithdrawal(actor(), articleId);
    notices.tell("schedule.withdrawal-dropped");
  }

  /** Whether somebody saved or published since the words in the form were opened. */
  public boolean isOvertaken() {
    return newest != null && !newest.state().equals(form.seen(articleId));
  }

  public Comparison getComparison() {
    return Comparison.of(form.manuscript(), newest.manuscript());
  }

  private Actor actor() {
    return current.actor();
  }

  public boolean isNew() {
    return articleId == 0;
  }

  public boolean isImported() {
    return newest != null && !newest.importFindings().isEmpty();
  }

  public List<FindingLine> getFindings() {
    return FindingLine.read(newest.importFindings());
  }

  /** Why a finding is in doubt. */
  public String reason(FindingLine finding) {
    return Refusals.sentence(finding.reasonKey(), Faces.getLocale());
  }

  public Standing getStanding() {
    return newest == null ? Standing.DRAFT : Standing.of(newest);
  }

  /** What readers are told at its address, empty unless it is withdrawn. */
  public String getReadersReason() {
    return newest == null ? "" : newest.withdrawalReason();
  }

  /** When readers shall see it; empty while nothing is scheduled. */
  public String getScheduledFor() {
    return minute(Optional.ofNullable(newest).flatMap(OpenedArticle::publishAt));
  }

  /** When it shall be taken from readers; empty while that is not planned. */
  public String getWithdrawalPlannedFor() {
    return minute(Optional.ofNullable(newest).flatMap(OpenedArticle::withdrawAt));
  }

  private static String minute(Optional<Instant> moment) {
    return moment.map(CityTime::toTheMinute).orElse("");
  }

  /** What they are told then. */
  public String getPlannedReason() {
    return newest == null ? "" : newest.plannedReason();
  }

  /** Whether readers see an edition of it now. */
  public boolean isLive() {
    return newest != null && newest.live();
  }

  /** Whether readers have seen an edition of it, so that something in it can be put right. */
  public boolean isPublishedBefore() {
    return newest != null && newest.firstPublishedAt().isPresent();
  }

  /** Where readers find it; only for what they see now. */
  public String getLiveAddress() {
    return Addresses.ofMainSite(sites.network())
        .article(newest.siteId(), newest.firstPublishedAt().orElseThrow(), articleId);
  }

  /** What stops them from doing it where the article stands, in words; empty when nothing does. */
  public String stopped(String permission) {
    long channel =
        Optional.ofNullable(newest).map(article -> article.manuscript().channelId()).orElse(0L);
    return whatStops.inChannel(permission, getSite().id(), channel);
  }

  /** The home of the article; of a new one, the site worked on. */
  public SiteView getSite() {
    return Optional.ofNullable(newest)
        .flatMap(article -> sites.network().site(article.siteId()))
        .orElseGet(chosenSite::getSite);
  }

  public BylineRole[] getRoles() {
    return BylineRole.values();
  }

  public long getArticleId() {
    return articleId;
  }

  public void setArticleId(long articleId) {
    this.articleId = articleId;
  }

  public ArticleForm getForm() {
    return form;
  }

  public Instant getPublishAt() {
    return publishAt;
  }

  public void setPublishAt(Instant publishAt) {
    this.publishAt = publishAt;
  }

  public Instant getWithdrawAt() {
    return withdrawAt;
  }

  public void setWithdrawAt(Instant withdrawAt) {
    this.withdrawAt = withdrawAt;
  }

  public String getWithdrawalReason() {
    return withdrawalReason;
  }

  public void setWithdrawalReason(String withdrawalReason) {
    this.withdrawalReason = withdrawalReason;
  }
}
