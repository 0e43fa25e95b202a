package cn.zhanqun.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * A reader at another address of this machine. From one address only so many mistakes are taken in
 * ten minutes, and what comes from this one is not counted with the others.
 */
public final class DistantReader {

  private final RunningPortal portal;
  private final String address;

  /**
   * @param address any that begins with 127
   */
  public DistantReader(RunningPortal portal, String address) {
    this.portal = portal;
    this.address = address;
  }

  /** Reports a mistake on a page of 富平, and takes the whole answer as it comes. */
  public String reports(String form) {
    return reports("fuping", form);
  }

  /** Reports a mistake on a page of any site. */
  String reports(String site, String form) {
    byte[] body = ("site=" + site + "&" + form).getBytes(UTF_8);
    URI place = portal.address("/mistakes");
    String head =
        String.join(
            "\r\n",
            "POST /mistakes HTTP/1.1",
            "Host: " + place.getAuthority(),
            "Origin: http://" + place.getAuthority(),
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: " + body.length,
            "Connection: close",
            "\r\n");
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
      socket.connect(new InetSocketAddress(place.getHost(), place.getPort()));
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(body);
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
