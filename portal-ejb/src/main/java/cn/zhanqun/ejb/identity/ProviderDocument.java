package cn.zhanqun.ejb.identity;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;

/**
 * What the provider says of itself (its discovery document), as far as the portal needs it.
 *
 * @param authorization where people sign in
 * @param token where a code is changed into a token
 * @param keys where its keys are
 * @param wantsSecretInForm whether it knows the portal by a secret in the form and not, as is
 *     usual, in a header
 */
record ProviderDocument(URI authorization, URI token, URI keys, boolean wantsSecretInForm) {

  private static final String BASIC = "client_secret_basic";
  private static final String POST = "client_secret_post";

  /**
   * Reads the document of this very provider.
   *
   * @throws IllegalArgumentException when it is no such document, or another provider's
   */
  static ProviderDocument of(String json, String issuer) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject document = reader.readObject();
      if (!document.getString("issuer", "").equals(issuer)) {
        throw new IllegalArgumentException("it speaks for somebody else");
      }
      return new ProviderDocument(
          address(document, "authorization_endpoint"),
          address(document, "token_endpoint"),
          address(document, "jwks_uri"),
          wantsSecretInForm(document));
    } catch (JsonException | ClassCastException notReadable) {
      throw new IllegalArgumentException("it is no document", notReadable);
    }
  }

  private static URI address(JsonObject document, String name) {
    return URI.create(document.getString(name, ""));
  }

  private static boolean wantsSecretInForm(JsonObject document) {
    JsonValue known =
        document.getOrDefault("token_endpoint_auth_methods_supported", JsonValue.EMPTY_JSON_ARRAY);
    List<String> ways = known.asJsonArray().getValuesAs(JsonString::getString);
    return ways.contains(POST) && !ways.contains(BASIC);
  }

  List<URI> addresses() {
    return List.of(authorization, token, keys);
  }
}
