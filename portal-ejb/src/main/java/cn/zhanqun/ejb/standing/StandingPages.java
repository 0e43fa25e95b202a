package cn.zhanqun.ejb.standing;

import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.domain.standing.StandingPage;
import cn.zhanqun.ejb.page.PageTag;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The standing pages as readers see them: a site's own text, or the portal's. */
@Stateless
public class StandingPages {

  @PersistenceContext EntityManager entities;
  @Inject TagRecorder tags;

  /** There always is one. */
  public StandingText find(SiteView site, StandingKind kind) {
    tags.shows(PageTag.standingPage(site.id(), kind.word()));
    return entities
        .createQuery(
            "SELECT p FROM StandingPage p WHERE p.site.id = :site AND p.kind = :kind",
            StandingPage.class)
        .setParameter("site", site.id())
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst()
        .map(own -> new StandingText(kind, own.body(), Optional.of(own.changedAt())))
        .orElseGet(
            () -> new StandingText(kind, PortalText.of(kind).filledFor(site), Optional.empty()));
  }
}
