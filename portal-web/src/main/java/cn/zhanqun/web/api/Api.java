package cn.zhanqun.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * The whole of the API at its address. Programs of staff show a token that its owner made in the
 * console; a session of the console counts for nothing here, so no foreign page can act through a
 * browser. The annotations about OpenAPI are read when the project is built and by nobody later.
 */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Zhanqun",
            version = "1",
            description =
                "Sites, channels, articles and search for everyone; writing, importing, publishing"
                    + " and withdrawing for staff with a token. Errors are problem details (RFC"
                    + " 9457), in Chinese or, asked by Accept-Language, in English. Times are in"
                    + " the city's zone, +08:00."))
@SecurityScheme(
    securitySchemeName = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description =
        "A token made in the console; it may what it was made for, as long as its owner may.")
public class Api extends Application {

  /** Two habits of Jersey, unknown to other servers. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        // It would describe the API a second time, in a form of its own.
        "jersey.config.server.wadl.disableWadl", true,
        // It would put the host that a request claims into Location.
        "jersey.config.server.headers.location.relative.resolution.disabled", true);
  }
}
