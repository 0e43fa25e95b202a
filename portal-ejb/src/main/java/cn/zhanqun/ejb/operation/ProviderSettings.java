package cn.zhanqun.ejb.operation;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Who vouches for staff besides their passwords, as IT set it.
 *
 * @param issuer the provider's address, exactly as it calls itself
 * @param clientId how it knows the portal
 * @param secretFile the file with the secret it gave the portal; empty where none is named
 * @param label what staff call it, on the button
 * @param secondFactorValues what it says of a sign-in that had a second factor
 */
public record ProviderSettings(
    String issuer, String clientId, Path secretFile, String label, Set<String> secondFactorValues) {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");

  /** Whether nothing is missing, and nobody in between can read along. */
  public boolean isUsable() {
    return !clientId.isEmpty() && !secretFile.toString().isEmpty() && isProtected();
  }

  private boolean isProtected() {
    try {
      URI address = URI.create(issuer);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean hasHost = address.getHost() != null;
      return hasHost
          && (scheme.equals("https")
              || (scheme.equals("http") && THIS_MACHINE.contains(address.getHost())));
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
