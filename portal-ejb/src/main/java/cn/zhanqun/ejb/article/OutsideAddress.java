package cn.zhanqun.ejb.article;

import java.net.IDN;
import java.util.Optional;
import java.util.Set;

/**
 * An address on the web, taken apart so that nobody is fooled about where it leads.
 *
 * @param address in full, in plain ASCII
 * @param host as computers call it, such as {@code xn--fsqu00a.cn}
 * @param shownHost as people read it, such as {@code 例子.cn}
 */
public record OutsideAddress(String address, String host, String shownHost) {

  private static final String GOVERNMENT = "gov.cn";

  /**
   * Reads an address as the text of an article may hold it.
   *
   * @return nothing unless it names a host and how to speak to it, http or https
   */
  public static Optional<OutsideAddress> of(String given) {
    return BodyAddress.ofLink(given)
        .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
        .map(OutsideAddress::read);
  }

  private static OutsideAddress read(String address) {
    int begin = address.indexOf("//") + 2;
    int end = begin;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(begin, end);
    return new OutsideAddress(address, host, IDN.toUnicode(host));
  }

  /** Whether whoever goes there leaves us and every other site of the government. */
  public boolean leaves(Set<String> ownHosts) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    boolean government = name.equals(GOVERNMENT) || name.endsWith("." + GOVERNMENT);
    return !government && !ownHosts.contains(name);
  }
}
