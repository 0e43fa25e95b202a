package cn.zhanqun.ejb.ledger;

import cn.zhanqun.ejb.operation.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The portal's seal: signs with Ed25519 (RFC 8032) what anybody may prove with the public key
 * alone.
 */
public final class SigningKey {

  private static final String ALGORITHM = "Ed25519";

  /** Of a signature in bytes. */
  private static final int LENGTH = 64;

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /** The pair in the data folder, made at the first time. */
  public static synchronized SigningKey open(DataFolder folder) {
    Path privateFile = folder.folder("keys").resolve("ledger.private");
    Path publicFile = folder.folder("keys").resolve("ledger.public");
    try {
      if (!Files.exists(publicFile)) {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        folder.writeForOwner("keys/ledger.private", encode(pair.getPrivate().getEncoded()));
        folder.writeForOwner("keys/ledger.public", encode(pair.getPublic().getEncoded()));
      }
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      return new SigningKey(
          keys.generatePrivate(new PKCS8EncodedKeySpec(decode(Files.readString(privateFile)))),
          keys.generatePublic(new X509EncodedKeySpec(decode(Files.readString(publicFile)))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("the keys of the ledger can't be used", broken);
    }
  }

  /** The signature of a claim's UTF-8 bytes, in Base64. */
  public String sign(String claim) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(claim.getBytes(StandardCharsets.UTF_8));
      return encode(signature.sign());
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Whether this key signed the claim. */
  public boolean signed(String claim, String signatureInBase64) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(publicKey);
      signature.update(claim.getBytes(StandardCharsets.UTF_8));
      byte[] signed = decode(signatureInBase64);
      return signed.length == LENGTH // Java takes a longer one that ends in zeros, too
          && encode(signed).equals(signatureInBase64)
          && signature.verify(signed);
    } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
      return false;
    }
  }

  /** As it is given to those who verify: X.509 in Base64. */
  public String publicKey() {
    return encode(publicKey.getEncoded());
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] decode(String text) {
    return Base64.getDecoder().decode(text.strip());
  }
}
