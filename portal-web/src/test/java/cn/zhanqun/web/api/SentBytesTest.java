package cn.zhanqun.web.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SentBytesTest {

  private static final int MEGABYTE = 1024 * 1024;

  private final MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();

  @Test
  void a_body_of_just_the_allowed_size_is_read_whole() {
    byte[] sent = new byte[MEGABYTE];

    assertArrayEquals(sent, SentBytes.read(new ByteArrayInputStream(sent), headers, 1));
  }

  @Test
  void a_body_without_end_is_read_only_as_far_as_it_may_go() {
    Endless body = new Endless();

    assertThrows(BodyTooLarge.class, () -> SentBytes.read(body, headers, 1));

    assertTrue(body.given <= MEGABYTE + 1, "read " + body.given);
  }

  @Test
  void a_body_that_announces_too_much_is_not_read_at_all() {
    headers.putSingle("Content-Length", "5000000000");
    Endless body = new Endless();

    assertThrows(BodyTooLarge.class, () -> SentBytes.read(body, headers, 1));

    assertEquals(0, body.given);
  }

  @Test
  void a_body_that_breaks_off_is_refused() {
    InputStream body =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int from, int count) throws IOException {
            return read();
          }
        };

    assertThrows(RequestUnreadable.class, () -> SentBytes.read(body, headers, 1));
  }

  private static final class Endless extends InputStream {
    long given;

    @Override
    public int read() {
      given++;
      return ' ';
    }

    @Override
    public int read(byte[] into, int from, int count) {
      Arrays.fill(into, from, from + count, (byte) ' ');
      given += count;
      return count;
    }
  }
}
