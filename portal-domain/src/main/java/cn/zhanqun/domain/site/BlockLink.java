package cn.zhanqun.domain.site;

import cn.zhanqun.domain.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A name on a home page that leads to somebody else's address. */
@Embeddable
public class BlockLink {

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String address;

  protected BlockLink() {}

  /**
   * @throws LinkNotUsable when the address leads nowhere a reader can go
   */
  public BlockLink(String name, String address) {
    this.name = TypedText.of(name);
    this.address = LinkAddress.of(address).value();
  }

  public String getName() {
    return name;
  }

  public String getAddress() {
    return address;
  }
}
