package cn.zhanqun.ejb.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The text of an answer that may not be long: what is longer is not read to its end. */
final class ShortBody implements BodySubscriber<String> {

  private final int longest;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<String> text = new CompletableFuture<>();
  private Subscription subscription;

  ShortBody(int longest) {
    this.longest = longest;
  }

  @Override
  public void onSubscribe(Subscription begun) {
    subscription = begun;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    parts.forEach(this::add);
  }

  private void add(ByteBuffer part) {
    if (bytes.size() + part.remaining() > longest) {
      subscription.cancel();
      text.completeExceptionally(new IOException("longer than " + longest + " bytes"));
      return;
    }
    byte[] copy = new byte[part.remaining()];
    part.get(copy);
    bytes.writeBytes(copy);
  }

  @Override
  public void onError(Throwable failure) {
    text.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    text.complete(bytes.toString(StandardCharsets.UTF_8));
  }

  @Override
  public CompletionStage<String> getBody() {
    return text;
  }
}
