package cn.zhanqun.ejb.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What IT may set. Each setting is looked for as a system property ({@code portal.data}), then in
 * the environment ({@code PORTAL_DATA}), then in {@code portal.properties} in the data folder. The
 * table of all of them stands in the operations manual.
 */
@ApplicationScoped
public class Settings {

  /** The folder that holds everything the portal writes. */
  public Path dataFolder() {
    return Path.of(machineSetting("data").orElse("portal-data")).toAbsolutePath().normalize();
  }

  /** The file that describes the network, where it is not the one that comes with the portal. */
  public Optional<Path> networkFile() {
    return setting("network").map(Path::of);
  }

  /** Whether an empty portal is filled with demo articles. */
  public boolean wantsDemo() {
    return setting("demo").filter("true"::equals).isPresent();
  }

  /**
   * Where the main site is reached from outside, such as {@code https://www.example.gov.cn},
   * without a slash at its end. What has to be named in full begins with it; a site with a host of
   * its own takes the scheme from it.
   */
  public String publicAddress() {
    return setting("address").map(Settings::withoutLastSlash).orElse("http://localhost:8080");
  }

  /** Whether readers and staff come by https, with a proxy in between or without. */
  public boolean isReachedByHttps() {
    return publicAddress().startsWith("https://");
  }

  private static String withoutLastSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** Whether reader pages name what they show in a header, for a cache at the edge to purge by. */
  public boolean sendsPageTags() {
    return setting("tags").filter("true"::equals).isPresent();
  }

  /** Whom to tell of a hole in the portal: a mail address, a telephone number or an address. */
  public Optional<String> securityContact() {
    return setting("security-contact");
  }

  /**
   * The provider that staff may sign in with besides their passwords, as far as IT described it;
   * empty where there is none.
   */
  public Optional<ProviderSettings> identityProvider() {
    return setting("oidc-issuer").map(this::providerOf);
  }

  private ProviderSettings providerOf(String issuer) {
    return new ProviderSettings(
        issuer,
        setting("oidc-client-id").orElse(""),
        Path.of(setting("oidc-secret-file").orElse("")),
        setting("oidc-label").orElse("统一身份认证"),
        Set.of(setting("oidc-second-factor").orElse("").split("[\\s,]+")));
  }

  private Optional<String> setting(String name) {
    return machineSetting(name).or(() -> fileSetting(name));
  }

  private static Optional<String> machineSetting(String name) {
    return given(System.getProperty("portal." + name))
        .or(
            () ->
                given(System.getenv("PORTAL_" + name.toUpperCase(Locale.ROOT).replace('-', '_'))));
  }

  private Optional<String> fileSetting(String name) {
    Path file = dataFolder().resolve("portal.properties");
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return given(properties.getProperty("portal." + name));
  }

  private static Optional<String> given(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
