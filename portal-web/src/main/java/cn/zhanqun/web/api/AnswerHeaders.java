package cn.zhanqun.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Says of every answer how it may be kept: not at all what was asked with a token. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean forStaff = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    // Favorites say so themselves, because they belong to one reader.
    response
        .getHeaders()
        .computeIfAbsent(
            HttpHeaders.CACHE_CONTROL, name -> List.of(forStaff ? "no-store" : "no-cache"));
  }
}
