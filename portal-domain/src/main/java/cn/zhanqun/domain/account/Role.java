package cn.zhanqun.domain.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A named set of permissions, such as 记者 or 安全管理员, which accounts are granted for a place.
 *
 * <p>The portal begins with ten of them; a house may change them and add its own. A role that holds
 * a permission of an office that stands apart holds nothing else.
 */
@Entity
@Table(name = "staff_role")
public class Role {

  private static final Pattern USABLE_CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_role_seq")
  @SequenceGenerator(name = "staff_role_seq", sequenceName = "staff_role_seq", allocationSize = 1)
  private Long id;

  @Column(nullable = false)
  private String code;

  @Column(nullable = false)
  private String name;

  @ElementCollection
  @CollectionTable(name = "staff_role_permission", joinColumns = @JoinColumn(name = "role_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "permission", nullable = false)
  private Set<Permission> permissions = EnumSet.noneOf(Permission.class);

  @Version
  @Column(nullable = false)
  private long version;

  protected Role() {}

  /**
   * @param code by which programs know it, unique
   * @throws RoleCodeNotUsable when it holds more than small letters, digits and hyphens
   * @throws NameNotUsable as {@link #rename} says
   * @throws OfficesMixed as {@link #allow} says
   */
  public Role(String code, String name, Set<Permission> permissions) {
    if (!USABLE_CODE.matcher(code).matches()) {
      throw new RoleCodeNotUsable();
    }
    this.code = code;
    rename(name);
    allow(permissions);
  }

  /**
   * Is called differently from now on.
   *
   * @throws NameNotUsable when there is no name, or it is too long
   */
  public void rename(String newName) {
    name = StaffName.of(newName);
  }

  /**
   * Holds these permissions from now on and no others.
   *
   * @throws OfficesMixed when they belong to offices that may not be held together
   */
  public void allow(Set<Permission> allowed) {
    requireSeparate(
        allowed.stream().map(Permission::office).collect(Collectors.toUnmodifiableSet()));
    permissions.clear();
    permissions.addAll(allowed);
  }

  /**
   * Refuses offices that one person may not hold together.
   *
   * @throws OfficesMixed when one of several stands apart
   */
  static void requireSeparate(Set<Office> offices) {
    Set<Office> others =
        offices.stream().filter(office -> office != Office.OWN).collect(Collectors.toSet());
    if (others.size() > 1 && others.stream().anyMatch(Office::standsApart)) {
      throw new OfficesMixed(others);
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

  public Set<Permission> permissions() {
    return Set.copyOf(permissions);
  }

  /** The office that stands apart to which all its permissions belong, where it is one. */
  public Optional<Office> officeApart() {
    return permissions.stream().map(Permission::office).filter(Office::standsApart).findFirst();
  }

  /** Rises with every change. */
  public long version() {
    return version;
  }
}
