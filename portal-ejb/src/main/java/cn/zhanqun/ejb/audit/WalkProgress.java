package cn.zhanqun.ejb.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a verification is.
 *
 * @param beganAt when it set out
 * @param number the entry it has come to
 * @param last the entry it goes to
 * @param walking whether it is still on its way
 * @param proof what it found; nothing while it walks or where somebody stopped it
 */
public record WalkProgress(
    Instant beganAt, long number, long last, boolean walking, Optional<ChainProof> proof) {

  /** Hundredths of the way. */
  public int percent() {
    return last == 0 ? 100 : (int) (100 * number / last);
  }
}
