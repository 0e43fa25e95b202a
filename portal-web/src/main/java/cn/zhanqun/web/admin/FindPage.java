package cn.zhanqun.web.admin;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.console.ConsoleSearch;
import cn.zhanqun.ejb.console.FoundGroup;
import cn.zhanqun.ejb.console.FoundKind;
import cn.zhanqun.ejb.console.FoundLine;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.reader.Addresses;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the search of the console found, by kind, each line leading to where it is worked on. */
@Named
@RequestScoped
public class FindPage {

  @Inject ConsoleSearch search;
  @Inject Sites sites;
  @Inject CurrentActor current;

  private String words = "";
  private String only = "";
  private List<FoundGroup> groups = List.of();
  private List<ConsolePlace> places = List.of();

  /** Looks for what the address asks. */
  public void find() {
    groups = search.find(actor(), words, kind());
    places = words.isBlank() || kind().isPresent() ? List.of() : mine();
  }

  private Optional<FoundKind> kind() {
    return Arrays.stream(FoundKind.values()).filter(kind -> kind.name().equals(only)).findFirst();
  }

  private List<ConsolePlace> mine() {
    return ConsolePlace.named(words, Notices::words).stream()
        .filter(place -> actor().may(place.permission()))
        .toList();
  }

  public List<FoundGroup> getGroups() {
    return groups;
  }

  /** Pages of the console that bear the words in their title. */
  public List<ConsolePlace> getPlaces() {
    return places;
  }

  /** Where somebody with these rights goes on with it. */
  public String addressOf(FoundLine line) {
    return switch (line.kind()) {
      case ARTICLE -> "/admin/article/edit-article.xhtml?article=" + line.id();
      case CHANNEL -> addressOfChannel(line);
      case SITE -> addressOf(site(line));
      case ACCOUNT ->
          actor().may(Permission.KEEP_ACCOUNTS)
              ? "/admin/staff/edit-account.xhtml?account=" + line.id()
              : "/admin/staff/edit-rights.xhtml?account=" + line.id();
      case MISTAKE -> "/admin/mistake/answer-mistake.xhtml?mistake=" + line.id();
    };
  }

  /** To its sheet, or for whoever may not change it to where readers see it. */
  private String addressOfChannel(FoundLine line) {
    SiteView site = site(line);
    ChannelView channel = site.channel(line.id()).orElseThrow();
    if (actor().may(Permission.EDIT_CHANNELS, site.id())) {
      return ConsoleDoor.onSite(
          site.id(), "/admin/site/edit-channels.xhtml?channel=" + channel.code());
    }
    NetworkView network = sites.network();
    return new Addresses(network, network.main().orElseThrow()).channel(site, channel);
  }

  private String addressOf(SiteView site) {
    return actor().may(Permission.CREATE_SITE)
        ? "/admin/site/edit-site.xhtml?site=" + site.code()
        : ConsoleDoor.onSite(site.id(), "/admin/article/list-articles.xhtml");
  }

  /** The site a thing belongs to, in words; empty for people and for sites themselves. */
  public String siteNameOf(FoundLine line) {
    boolean isOfSite = line.siteId() != 0 && line.kind() != FoundKind.SITE;
    return isOfSite ? site(line).name() : "";
  }

  private SiteView site(FoundLine line) {
    return sites.network().site(line.siteId()).orElseThrow();
  }

  private Actor actor() {
    return current.actor();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getOnly() {
    return only;
  }

  public void setOnly(String only) {
    this.only = only;
  }
}
