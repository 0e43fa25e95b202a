package cn.zhanqun.ejb.account;

import cn.zhanqun.ejb.operation.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what the database must hold and nobody who reads it may know: AES-GCM (NIST SP 800-38D)
 * with a key that lies in the data folder, beside the database and its backups.
 */
@ApplicationScoped
public class SealedSecrets {

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject DataFolder folder;

  private SecretKeySpec key;

  String seal(byte[] secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = turn(Cipher.ENCRYPT_MODE, nonce, secret);
    return Base64.getEncoder()
        .encodeToString(
            ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
  }

  byte[] open(String sealed) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
    byte[] nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    byte[] rest = new byte[bytes.remaining()];
    bytes.get(rest);
    return turn(Cipher.DECRYPT_MODE, nonce, rest);
  }

  private byte[] turn(int direction, byte[] nonce, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(direction, key(), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException notOurs) {
      throw new IllegalStateException("keys/second-factor.key does not fit the database", notOurs);
    }
  }

  private synchronized SecretKeySpec key() {
    if (key == null) {
      key = new SecretKeySpec(readOrMake(), "AES");
    }
    return key;
  }

  private byte[] readOrMake() {
    Path file = folder.folder("keys").resolve("second-factor.key");
    try {
      if (!Files.exists(file)) {
        byte[] made = new byte[KEY_BYTES];
        RANDOM.nextBytes(made);
        folder.writeForOwner(
            "keys/second-factor.key", Base64.getEncoder().encodeToString(made) + "\n");
      }
      return Base64.getDecoder().decode(Files.readString(file).strip());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
