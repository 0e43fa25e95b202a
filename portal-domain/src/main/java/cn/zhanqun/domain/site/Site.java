package cn.zhanqun.domain.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One site of the network: the city's main site or a county's, with its own name, address, channels
 * and editors.
 *
 * <p>A site is set up from the network's description or made later after the model of another, at
 * the place it has in the row of sites that every header shows. Its code stands in its addresses
 * and never changes; its name, hosts and identity may. It may be closed for a while, and archived
 * when its time is over. It is never deleted, because its articles keep their addresses.
 */
@Entity
@Table(name = "site")
public class Site {

  /** The colours a site may choose among, each tested on light and dark paper. */
  public static final Set<String> ACCENTS =
      Set.of("red", "wine", "brown", "green", "teal", "blue", "indigo", "slate");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_seq")
  @SequenceGenerator(name = "site_seq", sequenceName = "site_seq", allocationSize = 1)
  private Long id;

  @Column(nullable = false)
  private String code;

  @Column(nullable = false)
  private String name;

  @Column(name = "short_name", nullable = false)
  private String shortName;

  @Column(name = "main_site", nullable = false)
  private boolean main;

  @Column(nullable = false)
  private int position;

  private String host;

  @Column(nullable = false)
  private String accent;

  @Column(name = "logo_id")
  private Long logoId;

  @Column(name = "banner_id")
  private Long bannerId;

  @Embedded private SiteIdentity identity;

  @Enumerated(EnumType.STRING)
  @Column(name = "site_state", nullable = false)
  private SiteState state;

  @Column(name = "state_since")
  private Instant stateSince;

  @Column(name = "state_decided_by", nullable = false)
  private String stateDecidedBy;

  @Version
  @Column(nullable = false)
  private long version;

  protected Site() {}

  private Site(String code, String name, String shortName, boolean main, int position) {
    this.code = Objects.requireNonNull(code);
    this.name = Objects.requireNonNull(name);
    this.shortName = Objects.requireNonNull(shortName);
    this.main = main;
    this.position = position;
    this.accent = "red";
    this.identity = SiteIdentity.UNKNOWN;
    this.state = SiteState.OPEN;
    this.stateDecidedBy = "";
  }

  /** The city's own site, first in every header. */
  public static Site mainSite(String code, String name, String shortName) {
    return new Site(code, name, shortName, true, 0);
  }

  /** A county's site, at its place (from 1) behind the main one. */
  public static Site subSite(String code, String name, String shortName, int position) {
    return new Site(code, name, shortName, false, position);
  }

  /**
   * Chooses its colour.
   *
   * @throws AccentUnknown when it is none of {@link #ACCENTS}
   */
  public void wearAccent(String accentName) {
    accent = requireAccent(accentName);
  }

  /**
   * The colour of this name.
   *
   * @throws AccentUnknown when it is none of {@link #ACCENTS}
   */
  public static String requireAccent(String accentName) {
    if (!ACCENTS.contains(accentName)) {
      throw new AccentUnknown(accentName);
    }
    return accentName;
  }

  /** Shows these pictures of the media library in its head from now on, or none. */
  public void wearPictures(Optional<Long> logo, Optional<Long> banner) {
    logoId = logo.orElse(null);
    bannerId = banner.orElse(null);
  }

  public void identifyAs(SiteIdentity newIdentity) {
    identity = Objects.requireNonNull(newIdentity);
  }

  /** Answers under this name from now on, and sends there whoever comes to its prefix. */
  public void answerAt(HostName name) {
    host = name.value();
  }

  /** Answers under its prefix alone from now on. */
  public void giveUpHost() {
    host = null;
  }

  /**
   * Is open, read-only, closed or archived from now on.
   *
   * @param decidedBy who decided, as colleagues know them
   * @throws SiteStateNotPossible when the main site cannot be so
   */
  public void put(SiteState newState, String decidedBy, Instant now) {
    if (main && !newState.suitsTheMainSite()) {
      throw new SiteStateNotPossible(name);
    }
    state = newState;
    stateSince = now;
    stateDecidedBy = Objects.requireNonNull(decidedBy);
  }

  /**
   * Refuses every change while the site is as it is.
   *
   * @throws SiteNotChangeable when it is read-only or archived
   */
  public void requireChangeable() {
    if (!state.isChangeable()) {
      throw new SiteNotChangeable(name, state, stateSince, stateDecidedBy);
    }
  }

  public long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  public boolean isMain() {
    return main;
  }

  public int position() {
    return position;
  }

  /** The host name the site answers under without a prefix, where it has one of its own. */
  public Optional<String> host() {
    return Optional.ofNullable(host);
  }

  public String accent() {
    return accent;
  }

  /** The picture that stands for its name. */
  public Optional<Long> logoId() {
    return Optional.ofNullable(logoId);
  }

  /** The picture across its head. */
  public Optional<Long> bannerId() {
    return Optional.ofNullable(bannerId);
  }

  public SiteIdentity identity() {
    return identity;
  }

  public SiteState state() {
    return state;
  }

  /** Since when it is so; empty while nobody decided anything else than that it is open. */
  public Optional<Instant> stateSince() {
    return Optional.ofNullable(stateSince);
  }

  /** Who decided that, as colleagues knew them; empty while nobody did. */
  public String stateDecidedBy() {
    return stateDecidedBy;
  }

  /** Rises with every change of the site. */
  public long version() {
    return version;
  }
}
