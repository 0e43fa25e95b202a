package cn.zhanqun.web.admin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address everybody remembers, {@code /admin/}: leads to the list of articles. */
@WebServlet("/admin/")
public class ConsoleDoor extends HttpServlet {

  /** Where staff begin. */
  public static final String FIRST_PAGE = "/admin/article/list-articles.xhtml";

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(FIRST_PAGE);
  }
}
