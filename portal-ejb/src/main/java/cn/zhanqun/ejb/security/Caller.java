package cn.zhanqun.ejb.security;

import jakarta.enterprise.context.RequestScoped;

/** Where the request comes from that is being answered, so that services need not be told. */
@RequestScoped
public class Caller {

  private String address = "";
  private Exception lastNoted;

  /** Told by the web once for each request: the address as the server sees it. */
  public void comesFrom(String remoteAddress) {
    address = remoteAddress;
  }

  /** Empty where nobody told. */
  public String address() {
    return address;
  }

  /**
   * Whether this refusal, which passes one service after the other on its way out, is a new one.
   */
  boolean isNew(Exception refusal) {
    boolean isNew = refusal != lastNoted;
    lastNoted = refusal;
    return isNew;
  }
}
