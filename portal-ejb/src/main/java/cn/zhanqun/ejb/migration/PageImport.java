package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.SavedDraft;
import cn.zhanqun.ejb.article.Writing;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Brings a saved article page into the portal as a draft that says what was recognised and what was
 * not.
 */
@Stateless
public class PageImport {

  @Inject Sites sites;
  @Inject Writing writing;

  /**
   * Makes a draft of a saved page.
   *
   * @param chosenChannel where the editor wants it; empty leaves it to what the page says of itself
   * @throws PlaceNotRecognised when the page does not say where it belongs and nobody chose
   */
  @Requires(Permission.IMPORT_PAGE)
  public ImportedPage importPage(Actor actor, SavedPage saved, Optional<Long> chosenChannel) {
    NetworkView network = sites.network();
    RecognisedPage page = new PageRecogniser().recognise(saved, known(network));
    long channelId = chosenChannel.orElseGet(() -> channelOf(page, network).id());
    SavedDraft draft =
        writing.bringIn(actor, manuscript(page, channelId), page.sourceAddress(), findings(page));
    return new ImportedPage(draft.articleId(), channelId, page);
  }

  private static List<KnownSite> known(NetworkView network) {
    return network.sites().stream().map(PageImport::known).toList();
  }

  private static KnownSite known(SiteView site) {
    return new KnownSite(
        site.name(),
        site.host().isEmpty() ? List.of() : List.of(site.host()),
        site.channels().stream().map(ChannelView::name).toList());
  }

  /** A channel whose name no other site has says it all; otherwise the site must be known first. */
  private static ChannelView channelOf(RecognisedPage page, NetworkView network) {
    List<ChannelView> ofThatName =
        network.sites().stream()
            .flatMap(site -> site.channels().stream())
            .filter(channel -> channel.name().equals(page.channelName()))
            .toList();
    if (ofThatName.size() == 1) {
      return ofThatName.get(0);
    }
    return network.sites().stream()
        .filter(site -> site.name().equals(page.siteName()))
        .flatMap(site -> site.channels().stream())
        .filter(channel -> channel.name().equals(page.channelName()))
        .findFirst()
        .orElseThrow(() -> new PlaceNotRecognised(page.siteName(), page.channelName()));
  }

  private static Manuscript manuscript(RecognisedPage page, long channelId) {
    ArticleText text = new ArticleText();
    text.setTitle(page.title());
    text.setSubtitle(page.subtitle());
    text.setEditor(page.editor());
    List<Byline> bylines =
        page.bylines().stream().map(byline -> new Byline(byline.role(), byline.name())).toList();
    return new Manuscript(text, page.bodyHtml(), page.source(), bylines, page.shownAt(), channelId);
  }

  /** A finding a line: field, certainty, reason and words, parted by tabs. */
  private static String findings(RecognisedPage page) {
    return page.findings().stream()
        .map(
            finding ->
                String.join(
                    "\t",
                    finding.field().name(),
                    finding.certainty().name(),
                    finding.reasonKey(),
                    beginning(finding.found())))
        .collect(Collectors.joining("\n"));
  }

  private static String beginning(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= 200 ? line : line.substring(0, 199) + "…";
  }

  /** What came of an import: the draft, where it shall stand, and what was recognised. */
  public record ImportedPage(long articleId, long channelId, RecognisedPage page) {}
}
