package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.ejb.article.PinLine;
import cn.zhanqun.ejb.article.Pinning;
import cn.zhanqun.ejb.site.ArrangedBlock;
import cn.zhanqun.ejb.site.Arranging;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.OpenedHome;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of the chosen site's home page by area, moved by the mouse or by buttons, and what is
 * said of the one chosen. A preview beside it shows the page as it stands in the form; readers see
 * it when it is saved.
 */
@Named
@ViewScoped
public class ArrangeHomePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Arranging arranging;
  @Inject Pinning pinning;
  @Inject HomeDrawing drawing;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private final BlockList blocks = new BlockList();
  private long siteId;
  private String state = "";
  private BlockSheet chosen;
  private BlockArea newArea = BlockArea.MAIN;
  private BlockLook newLook = BlockLook.LIST;
  private BlockArea otherArea = BlockArea.TOP;
  private int movedNumber;
  private int targetNumber;
  private String dropPlace = "";

  /** Opens the home page of the chosen site as it is saved. */
  public void open() {
    siteId = chosenSite.getSiteId();
    if (isMayArrange()) {
      read();
    }
  }

  private void read() {
    OpenedHome home = arranging.open(current.actor(), siteId);
    state = home.state();
    fill(home.blocks());
    drawing.settle();
    drawing.show(site());
  }

  private void fill(List<ArrangedBlock> arranged) {
    blocks.fill(arranged);
    choose(blocks.first());
  }

  private void choose(Optional<BlockSheet> sheet) {
    chosen = sheet.orElse(null);
    sheet.ifPresent(found -> otherArea = found.getArea());
  }

  private SiteView site() {
    return chosenSite.allowed(siteId).orElseThrow();
  }

  public void choose(BlockSheet sheet) {
    choose(blocks.find(sheet.getNumber()));
  }

  /** Shows in the preview what the form holds now; what can't stand is refused at once. */
  public void draw() {
    drawing.change();
    drawing.show(site().arranged(arranging.preview(current.actor(), siteId, blocks.arranged())));
  }

  public void up() {
    step(blocks.up(chosen));
  }

  public void down() {
    step(blocks.down(chosen));
  }

  private void step(boolean done) {
    if (done) {
      draw();
      notices.tell("home.moved");
    } else {
      notices.warn("home.no-further");
    }
  }

  /** Stands the chosen block in another area, last there. */
  public void standElsewhere() {
    blocks.standIn(chosen, otherArea);
    step(true);
  }

  /** What the script of the page told of a block let go over another or over an area. */
  public void drop() {
    blocks.find(movedNumber).ifPresent(this::drop);
  }

  private void drop(BlockSheet moved) {
    Optional<BlockSheet> target = blocks.find(targetNumber);
    if (target.isPresent()) {
      blocks.standBeside(moved, target.get(), dropPlace.equals("BEHIND"));
    } else {
      blocks.standIn(moved, BlockArea.valueOf(dropPlace));
    }
    choose(Optional.of(moved));
    step(true);
  }

  public void add() {
    choose(Optional.of(blocks.add(newArea, newLook)));
    draw();
    notices.tell("home.added");
  }

  public void takeAway() {
    blocks.remove(chosen);
    choose(blocks.first());
    drawing.change();
    if (chosen != null) {
      draw();
    }
    notices.tell("home.taken");
  }

  /** Fills the form with the plan of a new site; readers see it when it is saved. */
  public void propose() {
    fill(arranging.propose(current.actor(), siteId));
    draw();
    notices.tell("home.proposed");
  }

  /** Gives up what was not saved. */
  public void reread() {
    read();
    notices.tell("home.reread");
  }

  public void save() {
    state = arranging.arrange(current.actor(), siteId, state, blocks.arranged()).state();
    drawing.settle();
    notices.tell("home.saved");
  }

  /** Takes away what was pinned in a channel; readers see that at once. */
  public void unpin(long articleId) {
    pinning.unpin(current.actor(), articleId);
    notices.tell("pins.unpinned");
  }

  /** What is pinned in channels of the site. */
  public List<PinLine> getPins() {
    return isMayArrange() ? pinning.list(current.actor(), siteId) : List.of();
  }

  public boolean isMayArrange() {
    return current.actor().may(Permission.ARRANGE_HOME, siteId);
  }

  /** The preview beside the form. */
  public HomeDrawing getDrawing() {
    return drawing;
  }

  public BlockArea[] getAreas() {
    return BlockArea.values();
  }

  public List<BlockSheet> in(BlockArea area) {
    return blocks.in(area);
  }

  /** What the list calls a block: its own title, else the name of its one channel, else empty. */
  public String name(BlockSheet sheet) {
    if (!sheet.getTitle().isBlank()) {
      return sheet.getTitle();
    }
    return sheet.isOfArticles() && sheet.getChannels().size() == 1
        ? site().channel(sheet.getChannels().get(0)).map(ChannelView::name).orElse("")
        : "";
  }

  public boolean isChosen(BlockSheet sheet) {
    return chosen != null && chosen.getNumber() == sheet.getNumber();
  }

  /** The block that is open; none on a page without any. */
  public List<BlockSheet> getOpened() {
    return Optional.ofNullable(chosen).stream().toList();
  }

  public BlockSheet getChosen() {
    return chosen;
  }

  public BlockLook[] getLooks() {
    return BlockLook.values();
  }

  /** Of which the chosen block may tell. */
  public List<ChannelView> getChannels() {
    boolean topics = chosen.getLook() == BlockLook.TOPICS;
    return site().channels().stream()
        .filter(channel -> !channel.is(ChannelKind.LINK))
        .filter(channel -> !topics || channel.is(ChannelKind.TOPIC))
        .toList();
  }

  public BlockArea getNewArea() {
    return newArea;
  }

  public void setNewArea(BlockArea newArea) {
    this.newArea = newArea;
  }

  public BlockLook getNewLook() {
    return newLook;
  }

  public void setNewLook(BlockLook newLook) {
    this.newLook = newLook;
  }

  public BlockArea getOtherArea() {
    return otherArea;
  }

  public void setOtherArea(BlockArea otherArea) {
    this.otherArea = otherArea;
  }

  public int getMovedNumber() {
    return movedNumber;
  }

  public void setMovedNumber(int movedNumber) {
    this.movedNumber = movedNumber;
  }

  public int getTargetNumber() {
    return targetNumber;
  }

  public void setTargetNumber(int targetNumber) {
    this.targetNumber = targetNumber;
  }

  public String getDropPlace() {
    return dropPlace;
  }

  public void setDropPlace(String dropPlace) {
    this.dropPlace = dropPlace;
  }
}
