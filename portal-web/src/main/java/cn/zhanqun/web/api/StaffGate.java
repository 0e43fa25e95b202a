package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.web.security.CurrentActor;
import cn.zhanqun.web.security.SameOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/**
 * Lets nobody in who has not shown a token that works. What changes something is taken from
 * programs and from our own pages, and never in the guise of a form, which a page of somebody else
 * can have a browser send.
 */
@Provider
@ForStaff
@ApplicationScoped
public class StaffGate implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final List<MediaType> OF_FORMS =
      List.of(
          MediaType.TEXT_PLAIN_TYPE,
          MediaType.APPLICATION_FORM_URLENCODED_TYPE,
          MediaType.MULTIPART_FORM_DATA_TYPE);

  @Inject CurrentActor current;
  @Inject HttpServletRequest sent;
  @Context ResourceInfo asked;

  @Override
  public void filter(ContainerRequestContext request) {
    if (current.actor().equals(Actor.NOBODY)) {
      throw new TokenMissing();
    }
    if (!READING.contains(request.getMethod())) {
      requireNotForeign();
      requireNoForm(request.getMediaType());
    }
  }

  private void requireNotForeign() {
    if (SameOrigin.isForeign(sent)) {
      throw new CameFromElsewhere();
    }
  }

  /** What takes a body says of which type; the others take none at all. */
  private void requireNoForm(MediaType type) {
    boolean takesNoBody = !asked.getResourceMethod().isAnnotationPresent(Consumes.class);
    if (takesNoBody && type != null && OF_FORMS.stream().anyMatch(form -> isSame(form, type))) {
      throw new NotSupportedException();
    }
  }

  private static boolean isSame(MediaType one, MediaType other) {
    return one.getType().equalsIgnoreCase(other.getType())
        && one.getSubtype().equalsIgnoreCase(other.getSubtype());
  }
}
