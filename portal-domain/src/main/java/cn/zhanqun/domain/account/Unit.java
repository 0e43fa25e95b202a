package cn.zhanqun.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/**
 * A part of the organisation that staff belong to, such as a county's newsroom; perhaps under
 * another. It says where somebody works, never what they may do.
 */
@Entity
@Table(name = "staff_unit")
public class Unit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_unit_seq")
  @SequenceGenerator(name = "staff_unit_seq", sequenceName = "staff_unit_seq", allocationSize = 1)
  private Long id;

  @Column(nullable = false)
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Unit parent;

  @Version
  @Column(nullable = false)
  private long version;

  protected Unit() {}

  /**
   * A new one, at the top.
   *
   * @throws NameNotUsable when there is no name, or it is too long
   */
  public Unit(String name) {
    rename(name);
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
   * Belongs to another unit from now on, or to none.
   *
   * @throws UnitMisplaced when that is this one, or stands under it
   */
  public void standUnder(Optional<Unit> newParent) {
    Unit above = newParent.orElse(null);
    for (Unit unit = above; unit != null; unit = unit.parent) {
      if (unit == this) {
        throw new UnitMisplaced(this, newParent.orElseThrow());
      }
    }
    parent = above;
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The unit it belongs to; empty at the top. */
  public Optional<Unit> parent() {
    return Optional.ofNullable(parent);
  }
}
