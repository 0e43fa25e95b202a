package cn.zhanqun.ejb.account;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactorySpi;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands in for Java's PBKDF2 and counts how often it is asked, so that a test of a hundred
 * thousand passwords does not work for hours. What it answers depends on the password alone.
 */
final class IdlePasswordWork {

  private static final String NAME = "IdlePasswordWork";
  private static final AtomicInteger DONE = new AtomicInteger();

  void begin() {
    Security.insertProviderAt(new Idle(), 1);
  }

  void end() {
    Security.removeProvider(NAME);
  }

  int done() {
    return DONE.get();
  }

  private static final class Idle extends Provider {

    private static final long serialVersionUID = 1L;

    Idle() {
      super(NAME, "1", "counts");
      putService(
          new Service(
              this,
              "SecretKeyFactory",
              "PBKDF2WithHmacSHA256",
              Counting.class.getName(),
              null,
              null) {
            @Override
            public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
              return new Counting();
            }
          });
    }
  }

  private static final class Counting extends SecretKeyFactorySpi {

    @Override
    protected SecretKey engineGenerateSecret(KeySpec spec) {
      DONE.incrementAndGet();
      PBEKeySpec password = (PBEKeySpec) spec;
      byte[] key = new byte[password.getKeyLength() / Byte.SIZE];
      Arrays.fill(key, (byte) Arrays.hashCode(password.getPassword()));
      return new SecretKeySpec(key, "PBKDF2WithHmacSHA256");
    }

    @Override
    protected KeySpec engineGetKeySpec(SecretKey key, Class<?> kind)
        throws InvalidKeySpecException {
      throw new InvalidKeySpecException("not asked for");
    }

    @Override
    protected SecretKey engineTranslateKey(SecretKey key) {
      return key;
    }
  }
}
