package cn.zhanqun.web.admin;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.console.Waiting;
import cn.zhanqun.ejb.console.WaitingKind;
import cn.zhanqun.ejb.console.WaitingLine;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where staff begin: what waits for them, each line leading to where it is done. */
@Named
@RequestScoped
public class StartPage {

  private static final int AT_MOST = 10;
  private static final int NAMES = 3;

  @Inject Waiting waiting;
  @Inject Sites sites;
  @Inject CurrentActor current;

  private List<Group> groups = List.of();

  /** Sees what waits. */
  public void open() {
    Map<WaitingKind, List<WaitingLine>> byKind = new EnumMap<>(WaitingKind.class);
    waiting
        .list(current.actor())
        .forEach(line -> byKind.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
    groups =
        byKind.entrySet().stream().map(kind -> Group.of(kind.getKey(), kind.getValue())).toList();
  }

  /**
   * All of one kind that waits.
   *
   * @param further how many are not shown
   */
  public record Group(WaitingKind kind, List<WaitingLine> lines, int further) {

    private static Group of(WaitingKind kind, List<WaitingLine> lines) {
      return new Group(
          kind, lines.stream().limit(AT_MOST).toList(), Math.max(0, lines.size() - AT_MOST));
    }
  }

  public List<Group> getGroups() {
    return groups;
  }

  public Lesson getLesson() {
    return Lesson.of(current.actor());
  }

  /** The line as a sentence. */
  public String sentence(WaitingLine line) {
    return switch (line.kind()) {
      case SECOND_FACTOR -> said(line);
      case RECOVERY_CODES, LOCKED, REFUSALS -> said(line, counted(line));
      case PASSWORD -> said(line, moment(line));
      case DRAFT -> line.names().get(0).isEmpty() ? Notices.words("list.untitled") : names(line);
      case MISTAKES -> said(line, siteName(line), line.count());
      case LAUNCH -> said(line, siteName(line), line.count(), launchPoints(line));
      case CHANNELS -> said(line, siteName(line), line.count(), names(line));
      case DUTY, STAND_IN -> said(line, line.names().get(0), line.names().get(1), moment(line));
      case VERIFICATION ->
          line.when().isPresent() ? said(line, moment(line)) : Notices.words("start.not-verified");
    };
  }

  private static String said(WaitingLine line, Object... arguments) {
    return Notices.words("start.line." + line.kind(), arguments);
  }

  private static String counted(WaitingLine line) {
    return line.names().isEmpty() ? String.valueOf(line.count()) : line.names().get(0);
  }

  private static String moment(WaitingLine line) {
    return line.when().map(CityTime::toTheMinute).orElse("");
  }

  private String siteName(WaitingLine line) {
    return sites.network().site(line.siteId()).map(SiteView::name).orElse("");
  }

  private static String names(WaitingLine line) {
    String some = joined(line.names().stream().limit(NAMES).toList());
    return line.names().size() > NAMES ? Notices.words("start.and-more", some) : some;
  }

  private static String launchPoints(WaitingLine line) {
    return joined(line.names().stream().map(word -> Notices.words("site.launch." + word)).toList());
  }

  private static String joined(List<String> names) {
    return names.stream().collect(Collectors.joining(Notices.words("site.launch.between")));
  }

  /** Where it is done. */
  public String addressOf(WaitingLine line) {
    return switch (line.kind()) {
      case SECOND_FACTOR -> "/admin/set-up-second-factor.xhtml";
      case RECOVERY_CODES -> "/admin/account/sessions.xhtml";
      case PASSWORD -> "/admin/change-password.xhtml";
      case DRAFT -> "/admin/article/edit-article.xhtml?article=" + line.id();
      case MISTAKES -> ConsoleDoor.onSite(line.siteId(), "/admin/mistake/list-mistakes.xhtml");
      case LAUNCH -> addressOfLaunch(line);
      case CHANNELS -> ConsoleDoor.onSite(line.siteId(), "/admin/site/edit-channels.xhtml");
      case LOCKED -> "/admin/staff/edit-account.xhtml?account=" + line.id();
      case DUTY, STAND_IN -> "/admin/staff/edit-rights.xhtml?account=" + line.id();
      case VERIFICATION -> "/admin/ledger/verify-ledger.xhtml";
      case REFUSALS -> "/admin/ledger/list-security-log.xhtml?kind=REFUSED";
    };
  }

  /** The whole list is for whoever keeps the network; others begin with who stands behind it. */
  private String addressOfLaunch(WaitingLine line) {
    return current.actor().may(Permission.CREATE_SITE)
        ? "/admin/site/edit-site.xhtml?site="
            + sites.network().site(line.siteId()).map(SiteView::code).orElse("")
        : ConsoleDoor.onSite(line.siteId(), "/admin/site/edit-site-identity.xhtml");
  }
}
