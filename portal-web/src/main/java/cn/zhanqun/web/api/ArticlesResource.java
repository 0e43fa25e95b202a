package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.ArticleMissing;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.article.PublishedArticles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles as readers see them now; for everyone. */
@Path("articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "For everyone")
public class ArticlesResource {

  @Inject Places places;
  @Inject PublishedArticles articles;

  @GET
  @Path("{id: [0-9]{1,18}}")
  @Operation(
      summary = "A published article",
      description = "One that was withdrawn answers 410 with the reason.")
  public ArticleJson article(@PathParam("id") long id) {
    PublishedArticle article = articles.find(id).orElseThrow(() -> whyNot(id));
    return ArticleJson.of(article, places.directory());
  }

  private RuntimeException whyNot(long id) {
    return articles
        .findWithdrawal(id)
        .<RuntimeException>map(ArticleWithdrawn::new)
        .orElseGet(() -> new ArticleMissing(id));
  }
}
