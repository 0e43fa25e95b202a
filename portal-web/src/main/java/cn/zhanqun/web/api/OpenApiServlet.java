package cn.zhanqun.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Hands out the description of the API that was made when the project was built. */
@WebServlet("/api/openapi.yaml")
public class OpenApiServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/yaml;charset=UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    try (InputStream description =
        Objects.requireNonNull(getServletContext().getResourceAsStream("/WEB-INF/openapi.yaml"))) {
      description.transferTo(response.getOutputStream());
    }
  }
}
