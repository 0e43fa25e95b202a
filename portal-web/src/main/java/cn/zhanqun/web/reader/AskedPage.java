package cn.zhanqun.web.reader;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page a reader is on, as they asked for it, so that a link can lead to the same page in
 * another form.
 *
 * @param path as asked, before the router went on
 * @param query what was asked of it; empty for nothing, and for what no page of ours asks
 */
record AskedPage(String path, String query) {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~%=&+-]{0,1000}");

  static AskedPage of(HttpServletRequest request) {
    Optional<Object> forwarded =
        Optional.ofNullable(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    Object query =
        forwarded.isPresent()
            ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
            : request.getQueryString();
    return of(
        forwarded.map(String::valueOf).orElseGet(request::getRequestURI),
        Objects.toString(query, ""));
  }

  /** Leaves out the form it was asked in. */
  static AskedPage of(String path, String query) {
    String plain = PLAIN.matcher(query).matches() ? query : "";
    return new AskedPage(
        path,
        Arrays.stream(plain.split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith(PageForm.PARAMETER + "="))
            .collect(Collectors.joining("&")));
  }

  /** Its address in a form. */
  String in(PageForm form) {
    return form.carriedBy(query.isEmpty() ? path : path + "?" + query);
  }
}
