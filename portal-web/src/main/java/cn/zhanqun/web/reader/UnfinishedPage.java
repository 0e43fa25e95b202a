package cn.zhanqun.web.reader;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The answer a reader page is written to: nothing of it is sent before it is whole. */
final class UnfinishedPage extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream content = new ByteArrayOutputStream(65_536);
  private final ServletOutputStream bytes = new Bytes();
  private final PrintWriter characters =
      new PrintWriter(new OutputStreamWriter(content, StandardCharsets.UTF_8));

  UnfinishedPage(HttpServletResponse response) {
    super(response);
  }

  byte[] content() {
    characters.flush();
    return content.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return bytes;
  }

  @Override
  public PrintWriter getWriter() {
    return characters;
  }

  @Override
  public void flushBuffer() {
    characters.flush();
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void reset() {
    resetBuffer();
  }

  @Override
  public void resetBuffer() {
    characters.flush();
    content.reset();
  }

  @Override
  public void setContentLength(int length) {
    // the length is that of the finished page
  }

  @Override
  public void setContentLengthLong(long length) {
    // the length is that of the finished page
  }

  private final class Bytes extends ServletOutputStream {

    @Override
    public void write(int one) {
      content.write(one);
    }

    @Override
    public void write(byte[] some, int from, int count) {
      content.write(some, from, count);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("a reader page is written in one go");
    }
  }
}
