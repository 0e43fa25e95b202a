package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.site.ChannelField;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.ChannelProfile;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** What somebody types about a channel, until it is saved. */
public class ChannelSheet implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<ChannelField, String> typed = new EnumMap<>(ChannelField.class);
  private ChannelKind kind;
  private String link;
  private int archiveAfterDays;
  private int freshWithinDays;
  private boolean hiddenWhenEmpty;

  ChannelSheet(ChannelProfile profile) {
    for (ChannelField field : ChannelField.values()) {
      typed.put(field, profile.of(field));
    }
    kind = profile.kind();
    link = profile.linkAddress();
    archiveAfterDays = profile.archiveAfterDays();
    freshWithinDays = profile.freshWithinDays();
    hiddenWhenEmpty = profile.hiddenWhenEmpty();
  }

  ChannelProfile profile() {
    return new ChannelProfile(
        typed.get(ChannelField.NAME),
        kind,
        link,
        typed.get(ChannelField.COLUMN_TYPE),
        typed.get(ChannelField.DESCRIPTION),
        typed.get(ChannelField.KEYWORDS),
        archiveAfterDays,
        freshWithinDays,
        typed.get(ChannelField.OWNER),
        hiddenWhenEmpty);
  }

  public Map<ChannelField, String> getTyped() {
    return typed;
  }

  public ChannelKind getKind() {
    return kind;
  }

  public void setKind(ChannelKind kind) {
    this.kind = kind;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public int getArchiveAfterDays() {
    return archiveAfterDays;
  }

  public void setArchiveAfterDays(int archiveAfterDays) {
    this.archiveAfterDays = archiveAfterDays;
  }

  public int getFreshWithinDays() {
    return freshWithinDays;
  }

  public void setFreshWithinDays(int freshWithinDays) {
    this.freshWithinDays = freshWithinDays;
  }

  public boolean isHiddenWhenEmpty() {
    return hiddenWhenEmpty;
  }

  public void setHiddenWhenEmpty(boolean hiddenWhenEmpty) {
    this.hiddenWhenEmpty = hiddenWhenEmpty;
  }
}
