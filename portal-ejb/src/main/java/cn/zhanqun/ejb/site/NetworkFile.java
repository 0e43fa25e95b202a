package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.ReservedNames;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The file in which IT describes a network: its sites in order, who stands behind each, and their
 * channels. Its form is told in the manual of the network file.
 */
final class NetworkFile {

  private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,40}");

  private final String name;
  private final JsonObject content;
  private final Set<String> topCodes = new HashSet<>();

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
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | IllegalArgumentException notANetwork) {
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
        channels(site),
        home(site));
  }

  private static SiteIdentity identity(JsonObject site) {
    JsonObject identity =
        Optional.ofNullable(site.getJsonObject("identity")).orElse(JsonObject.EMPTY_JSON_OBJECT);
    return new SiteIdentity(
        Map.of(
            IdentityField.ORGANIZER, identity.getString("organizer", ""),
            IdentityField.UNDERTAKER, identity.getString("undertaker", ""),
            IdentityField.CONTACT, identity.getString("contact", ""),
            IdentityField.ADDRESS, identity.getString("address", ""),
            IdentityField.ICP_RECORD, identity.getString("icp", ""),
            IdentityField.POLICE_RECORD, identity.getString("policeRecord", ""),
            IdentityField.SITE_ID_CODE, identity.getString("siteIdCode", ""),
            IdentityField.GOVERNMENT_MARK, identity.getString("governmentMark", "")));
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
      if (ReservedNames.contain(channel.code())) {
        throw problem("reserved: " + channel.code());
      }
      if (!codes.add(channel.code())) {
        throw problem(
            "channel code used twice in " + site.getString("code") + ": " + channel.code());
      }
    }
    channels.stream()
        .filter(channel -> !channel.parent().isEmpty() && !codes.contains(channel.parent()))
        .findFirst()
        .ifPresent(
            channel -> {
              throw problem("no channel to stand under: " + channel.parent());
            });
    return channels;
  }

  private static void addArray(List<JsonObject> to, JsonObject from, String key) {
    if (from.containsKey(key)) {
      to.addAll(from.getJsonArray(key).getValuesAs(JsonObject.class));
    }
  }

  private ChannelDescription channel(JsonObject channel, JsonObject site) {
    String link = channel.getString("link", "");
    ChannelKind kind =
        kind(channel.getString("kind", link.isEmpty() ? "LIST" : ChannelKind.LINK.name()));
    if ((kind == ChannelKind.LINK) == link.isEmpty()) {
      throw problem("a link, and nothing else, says where it leads: " + channel.getString("name"));
    }
    return new ChannelDescription(
        filled(channel.getString("code"), site),
        filled(channel.getString("name"), site),
        kind,
        filled(channel.getString("parent", ""), site),
        link,
        channel.getInt("archiveAfterDays", Channel.USUALLY_ARCHIVED_AFTER_DAYS),
        channel.getString("type"),
        filled(channel.getString("description", ""), site),
        filled(channel.getString("keywords", ""), site));
  }

  private ChannelKind kind(String name) {
    return Arrays.stream(ChannelKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> problem("no kind of channel: " + name));
  }

  /** The site's own home page, else the network's, else the one of the portal. */
  private HomePlan home(JsonObject site) {
    List<JsonObject> links = new ArrayList<>();
    addArray(links, content, "links");
    addArray(links, site, "links");
    HomePlan plan =
        HomePlan.of(site)
            .or(() -> HomePlan.of(content, site.getBoolean("main", false)))
            .orElseGet(() -> HomePlan.ofThePortal(site.getBoolean("main", false)));
    return plan.with(links);
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
    if (ReservedNames.contain(code) || !topCodes.add(code)) {
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
      List<ChannelDescription> channels,
      HomePlan home) {}

  /**
   * A channel as the file describes it, for one site.
   *
   * @param parent code of the channel it stands under, or empty
   */
  record ChannelDescription(
      String code,
      String name,
      ChannelKind kind,
      String parent,
      String link,
      int archiveAfterDays,
      String columnType,
      String description,
      String keywords) {}
}
