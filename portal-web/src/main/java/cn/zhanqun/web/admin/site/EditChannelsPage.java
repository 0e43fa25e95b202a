package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.site.ChannelField;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.ChannelProfile;
import cn.zhanqun.ejb.article.ChannelMerging;
import cn.zhanqun.ejb.site.ChannelEditing;
import cn.zhanqun.ejb.site.ChannelLine;
import cn.zhanqun.ejb.site.OpenedChannel;
import cn.zhanqun.web.admin.site.ChannelMove.DropPlace;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The channels of the chosen site: their tree, in which one is moved by the mouse or by buttons,
 * and what is said of the one chosen. Merging shows first what would be done, and exactly that is
 * done.
 */
@Named
@ViewScoped
public class EditChannelsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ChannelEditing editing;
  @Inject ChannelMerging merging;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private long siteId;
  private List<ChannelLine> tree = List.of();
  private String code = "";
  private OpenedChannel opened;
  private ChannelSheet sheet;
  private String newCode = "";
  private String newName = "";
  private String newType = "";
  private String movedCode = "";
  private String targetCode = "";
  private DropPlace dropPlace = DropPlace.BEHIND;
  private String mergeInto = "";
  private Proposal proposal;

  /** Opens the channel of the address; an unknown code opens the first. */
  public void open() {
    siteId = chosenSite.getSiteId();
    if (isMayEdit()) {
      readTree();
      line(code).or(() -> tree.stream().findFirst()).ifPresent(this::choose);
    }
  }

  private void readTree() {
    tree = editing.tree(current.actor(), siteId);
  }

  private Optional<ChannelLine> line(String wanted) {
    return tree.stream().filter(line -> line.code().equals(wanted)).findFirst();
  }

  private void choose(ChannelLine line) {
    code = line.code();
    show(editing.open(current.actor(), line.channelId()));
  }

  private void show(OpenedChannel channel) {
    opened = channel;
    sheet = new ChannelSheet(channel.profile());
  }

  public void save() {
    show(editing.describe(current.actor(), opened.channelId(), opened.state(), sheet.profile()));
    readTree();
    notices.tell("channels.saved");
  }

  /** Adds a channel and opens it, because most of it is still to be said. */
  public void add() {
    ChannelProfile profile = ChannelProfile.named(newName, newType);
    OpenedChannel added = editing.add(current.actor(), siteId, newCode, profile);
    notices.tell("channels.added", added.profile().name());
    notices.keepForNextPage();
    Faces.redirect("/admin/site/edit-channels.xhtml?channel=%s", added.code());
  }

  public void up() {
    move(ChannelMove.up(tree, chosen()));
  }

  public void down() {
    move(ChannelMove.down(tree, chosen()));
  }

  public void in() {
    move(ChannelMove.in(tree, chosen()));
  }

  public void out() {
    move(ChannelMove.out(tree, chosen()));
  }

  private ChannelLine chosen() {
    return line(code).orElseThrow();
  }

  private void move(Optional<ChannelMove> move) {
    move.ifPresentOrElse(
        found -> stand(chosen(), found),
        () -> notices.warn("channels.no-further", chosen().name()));
  }

  private void stand(ChannelLine moved, ChannelMove move) {
    editing.stand(current.actor(), moved.channelId(), move.parentId(), move.place());
    readTree();
    notices.tell("channels.moved", moved.name());
  }

  /** What the script of the page told of a channel let go over another. */
  public void drop() {
    Optional<ChannelLine> moved = line(movedCode);
    Optional<ChannelLine> target = line(targetCode);
    if (moved.isPresent() && target.isPresent() && !moved.equals(target)) {
      stand(moved.get(), ChannelMove.onto(tree, moved.get(), target.get(), dropPlace));
    }
  }

  /** Shows what would be done; nothing is merged yet. */
  public void proposeMerging() {
    ChannelLine into = line(mergeInto).orElseThrow();
    proposal =
        new Proposal(chosen(), into, merging.countArticles(current.actor(), chosen().channelId()));
  }

  /** Does what was shown. */
  public void merge() {
    ChannelMerging.Merged merged =
        merging.merge(current.actor(), proposal.from().channelId(), proposal.into().channelId());
    notices.tell("channels.merged", merged.articles());
    if (merged.grants() > 0) {
      notices.warn("channels.grants-ended", merged.grants(), proposal.into().name());
    }
    notices.keepForNextPage();
    Faces.redirect("/admin/site/edit-channels.xhtml?channel=%s", proposal.into().code());
  }

  public boolean isMayEdit() {
    return current.actor().may(Permission.EDIT_CHANNELS, siteId);
  }

  public List<ChannelLine> getTree() {
    return tree;
  }

  /** Those it may become part of. */
  public List<ChannelLine> getOthers() {
    return tree.stream()
        .filter(line -> !line.code().equals(code) && line.kind() != ChannelKind.LINK)
        .toList();
  }

  /** The channel that is open; none on a site without any. */
  public List<OpenedChannel> getOpened() {
    return Optional.ofNullable(opened).stream().toList();
  }

  /** What the official tags of its pages lack. */
  public List<ChannelField> getMissing() {
    return opened == null ? List.of() : opened.profile().missing();
  }

  public ChannelSheet getSheet() {
    return sheet;
  }

  public ChannelField[] getFields() {
    return ChannelField.values();
  }

  public ChannelKind[] getKinds() {
    return ChannelKind.values();
  }

  /** What merging would do; none before it is asked. */
  public List<Proposal> getProposal() {
    return Optional.ofNullable(proposal).stream().toList();
  }

  public String getChannel() {
    return code;
  }

  public void setChannel(String channel) {
    code = channel;
  }

  public String getNewCode() {
    return newCode;
  }

  public void setNewCode(String newCode) {
    this.newCode = newCode;
  }

  public String getNewName() {
    return newName;
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }

  public String getNewType() {
    return newType;
  }

  public void setNewType(String newType) {
    this.newType = newType;
  }

  public String getMovedCode() {
    return movedCode;
  }

  public void setMovedCode(String movedCode) {
    this.movedCode = movedCode;
  }

  public String getTargetCode() {
    return targetCode;
  }

  public void setTargetCode(String targetCode) {
    this.targetCode = targetCode;
  }

  public String getDropPlace() {
    return dropPlace.name();
  }

  public void setDropPlace(String dropPlace) {
    this.dropPlace = DropPlace.valueOf(dropPlace);
  }

  public String getMergeInto() {
    return mergeInto;
  }

  public void setMergeInto(String mergeInto) {
    this.mergeInto = mergeInto;
  }

  /**
   * A merging before it is done.
   *
   * @param articles how many would move
   */
  public record Proposal(ChannelLine from, ChannelLine into, long articles)
      implements Serializable {}
}
