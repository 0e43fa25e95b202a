package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.ejb.operation.StartRefused;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The file in which IT describes a network: its sites in order, who stands behind each, and their
 * channels. Its form is told in the manual of the network file.
 */
final class NetworkFile {

  private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,40}");

  /**
   * What the router keeps for itself (addresses of the design); neither a site nor a channel of the
   * main site may bear it.
   */
  private static final Set<String> RESERVED =
      Set.of("admin", "api", "c", "media", "assets", "favorites", "search", "healthz", "internal");

  private final String name;
  private final JsonObject content;
  private final Set<String> topCodes = new HashSet<>(RESERVED);

  private NetworkFile(String name, JsonObject content) {
    this.name = name;
    this.content = content;
  }

  /**
   * Reads the file.
   *
   * @throws StartRefused when it is no network
   */
  static List<SiteDescription> read(Path file) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(file.toString(), reader);
    } catch (IOException unreadable) {
      throw StartRefused.networkFile(file, String.valueOf(unreadable.getMessage()));
    }
  }

  static List<SiteDescription> read(String name, Reader text) {
    try (JsonReader reader = Json.createReader(text)) {
      return new NetworkFile(name, reader.readObject()).sites();
    } catch (JsonException | ClassCastException | NullPointerException notANetwork) {
      throw StartRefused.networkFile(name, String.valueOf(notANetwork.getMessage()));
    }
  }

  private List<SiteDescription> sites() {
    List<SiteDescription> sites =
        content.getJsonArray("sites").getValuesAs(JsonObject.class).stream()
            .map(this::site)
            .toList();
    if (sites.stream().filter(SiteDescription::main).count() != 1 || !sites.get(0).main()) {
      throw problem("the first site, and only it, must be the main site");
    }
    sites.get(0).channels().forEach(channel -> requireFree(channel.code()));
    return sites;
  }

  private SiteDescription site(JsonObject site) {
    String code = site.getString("code");
    requireCode(code);
    requireFree(code);
    return new SiteDescription(
        code,
        site.getString("name"),
        site.getString("shortName"),
        site.getBoolean("main", false),
        site.getString("accent", "red"),
        identity(site),
        channels(site));
  }

  private static SiteIdentity identity(JsonObject site) {
    JsonObject identity =
        Optional.ofNullable(site.getJsonObject("identity")).orElse(JsonObject.EMPTY_JSON_OBJECT);
    return new SiteIdentity(
        identity.getString("organizer", ""),
        identity.getString("undertaker", ""),
        identity.getString("contact", ""),
        identity.getString("address", ""),
        identity.getString("icp", ""),
        identity.getString("policeRecord", ""),
        identity.getString("siteIdCode", ""));
  }

  /** The channels every site has, then the site's own. */
  private List<ChannelDescription> channels(JsonObject site) {
    List<JsonObject> described = new ArrayList<>();
    addArray(described, content, "channels");
    addArray(described, site, "moreChannels");
    List<ChannelDescription> channels =
        described.stream().map(channel -> channel(channel, site)).toList();
    Set<String> codes = new HashSet<>();
    for (ChannelDescription channel : channels) {
      requireCode(channel.code());
      if (!codes.add(channel.code())) {
        throw problem(
            "channel code used twice in " + site.getString("code") + ": " + channel.code());
      }
    }
    return channels;
  }

  private static void addArray(List<JsonObject> to, JsonObject from, String key) {
    if (from.containsKey(key)) {
      to.addAll(from.getJsonArray(key).getValuesAs(JsonObject.class));
    }
  }

  private static ChannelDescription channel(JsonObject channel, JsonObject site) {
    return new ChannelDescription(
        filled(channel.getString("code"), site),
        filled(channel.getString("name"), site),
        channel.getString("type"),
        filled(channel.getString("description", ""), site),
        filled(channel.getString("keywords", ""), site));
  }

  private static String filled(String text, JsonObject site) {
    return text.replace("{short}", site.getString("shortName"))
        .replace("{news}", site.getString("newsCode", ""));
  }

  private void requireCode(String code) {
    if (!CODE.matcher(code).matches()) {
      throw problem("not a code (a-z, 0-9): " + code);
    }
  }

  private void requireFree(String code) {
    if (!topCodes.add(code)) {
      throw problem("used twice or reserved: " + code);
    }
  }

  private StartRefused problem(String what) {
    return StartRefused.networkFile(name, what);
  }

  /** A site as the file describes it. */
  record SiteDescription(
      String code,
      String name,
      String shortName,
      boolean main,
      String accent,
      SiteIdentity identity,
      List<ChannelDescription> channels) {}

  /** A channel as the file describes it, for one site. */
  record ChannelDescription(
      String code, String name, String columnType, String description, String keywords) {}
}
