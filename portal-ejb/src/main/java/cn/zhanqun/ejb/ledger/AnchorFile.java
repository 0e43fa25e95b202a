package cn.zhanqun.ejb.ledger;

import cn.zhanqun.ejb.operation.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * The file of anchors outside the database: each line names an entry's number and hash and is
 * signed with Ed25519 (RFC 8032). With it and the public key alone anybody can find a change to any
 * entry at or before the last anchor, and a tail that was cut off.
 */
final class AnchorFile {

  private static final String ALGORITHM = "Ed25519";

  private final Path file;
  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private AnchorFile(Path file, PrivateKey privateKey, PublicKey publicKey) {
    this.file = file;
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /** Opens the file, and makes the pair of keys at the first time. */
  static AnchorFile open(DataFolder folder) {
    Path privateFile = folder.folder("keys").resolve("ledger.private");
    Path publicFile = folder.folder("keys").resolve("ledger.public");
    try {
      if (!Files.exists(publicFile)) {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        folder.writeForOwner("keys/ledger.private", encode(pair.getPrivate().getEncoded()));
        folder.writeForOwner("keys/ledger.public", encode(pair.getPublic().getEncoded()));
      }
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      return new AnchorFile(
          folder.folder("anchors").resolve("ledger-anchors.txt"),
          keys.generatePrivate(new PKCS8EncodedKeySpec(decode(Files.readString(privateFile)))),
          keys.generatePublic(new X509EncodedKeySpec(decode(Files.readString(publicFile)))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("the keys of the ledger can't be used", broken);
    }
  }

  /** Adds an anchor and waits until the disk has it. */
  synchronized void add(long number, String hash, Instant now) {
    String claim = number + " " + hash + " " + now;
    String line = claim + " " + encode(sign(claim)) + "\n";
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private byte[] sign(String claim) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(claim.getBytes(StandardCharsets.UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * All anchors, oldest first; a line whose signature does not fit is an anchor that is not
   * genuine.
   */
  synchronized List<Anchor> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream().map(this::anchor).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Anchor anchor(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length != 4 || !parts[0].matches("\\d{1,18}")) {
      return new Anchor(0, "", false);
    }
    String claim = parts[0] + " " + parts[1] + " " + parts[2];
    return new Anchor(Long.parseLong(parts[0]), parts[1], isSigned(claim, parts[3]));
  }

  private boolean isSigned(String claim, String signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(publicKey);
      signature.update(claim.getBytes(StandardCharsets.UTF_8));
      return signature.verify(decode(signed));
    } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
      return false;
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] decode(String text) {
    return Base64.getDecoder().decode(text.strip());
  }

  /**
   * What an anchor says: the entry of this number has this hash.
   *
   * @param genuine whether the portal signed it
   */
  record Anchor(long number, String hash, boolean genuine) {}
}
