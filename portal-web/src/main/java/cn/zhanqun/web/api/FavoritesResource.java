package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.favorite.TooManyFavorites;
import cn.zhanqun.ejb.article.ArticleMissing;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.favorite.Favorites;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.reader.PlainPage;
import cn.zhanqun.web.reader.ReaderHeaders;
import cn.zhanqun.web.reader.ReaderToken;
import cn.zhanqun.web.security.SameOrigin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Keeping articles (加入收藏): what the buttons of the reader's pages send, and the same for programs.
 * A browser is brought back to a page, a program that accepts JSON gets JSON.
 */
@Path("favorites")
@RequestScoped
public class FavoritesResource {

  private static final String NUMBER = "[1-9][0-9]{0,17}";

  @Inject HttpServletRequest request;
  @Context HttpServletResponse response;
  @Inject Favorites favorites;
  @Inject Places places;
  @Inject PlainPage plainPage;

  /** The first time, the browser is given a token, and at no other time. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Tag(name = "For everyone")
  @Operation(
      summary = "Keep an article",
      description =
          "A form of the reader's own page: its Origin, or its Referer, must be this portal. The"
              + " reader is known by the cookie favorites alone, which is set the first time.")
  public Response keep(@FormParam("article") String article) {
    if (!SameOrigin.holds(request)) {
      return refuse(PlainPage.Kind.FORBIDDEN, new CameFromElsewhere());
    }
    Optional<ReaderToken> known = ReaderToken.of(request);
    ReaderToken token = known.orElseGet(ReaderToken::fresh);
    long articleId = article != null && article.matches(NUMBER) ? Long.parseLong(article) : 0;
    try {
      favorites.keep(token.value(), articleId);
    } catch (ArticleMissing missing) {
      return refuse(PlainPage.Kind.NOT_FOUND, missing);
    } catch (TooManyFavorites full) {
      return refuse(PlainPage.Kind.CONFLICT, full);
    }
    ResponseBuilder done = done("/favorites?kept=" + articleId);
    return known.isPresent()
        ? done.build()
        : done.header(HttpHeaders.SET_COOKIE, token.cookie(request.isSecure())).build();
  }

  /** A browser has no use for a problem document: its reader is told on a page. */
  private Response refuse(PlainPage.Kind kind, RuleViolation refusal) {
    if (isForProgram()) {
      throw refusal;
    }
    ReaderHeaders.putPolicy(response);
    String sentence = Refusals.sentence(refusal, Locale.SIMPLIFIED_CHINESE);
    return Response.status(kind.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(plainPage.html(kind, sentence))
        .build();
  }

  private boolean isForProgram() {
    String accept = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
    return accept.contains("json") && !accept.contains("html");
  }

  private ResponseBuilder done(String page) {
    return isForProgram()
        ? Response.noContent()
        : Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, page);
  }

  /** Nothing happens when it was not kept. */
  @POST
  @Path("{id: " + NUMBER + "}/removal")
  @Tag(name = "For everyone")
  @Operation(
      summary = "Keep an article no longer",
      description = "A form of the reader's own page, as for keeping.")
  public Response remove(@PathParam("id") long articleId) {
    if (!SameOrigin.holds(request)) {
      return refuse(PlainPage.Kind.FORBIDDEN, new CameFromElsewhere());
    }
    ReaderToken.of(request).ifPresent(token -> favorites.remove(token.value(), articleId));
    return done("/favorites").build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Tag(name = "For everyone")
  @Operation(
      summary = "What this reader keeps",
      description = "By the cookie favorites; last kept first.")
  public Response list() {
    List<Headline> kept =
        ReaderToken.of(request).map(token -> favorites.list(token.value())).orElse(List.of());
    return Response.ok(FavoritesJson.of(kept, places.directory()))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
        .build();
  }
}
