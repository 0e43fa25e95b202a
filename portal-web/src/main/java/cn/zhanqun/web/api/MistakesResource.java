package cn.zhanqun.web.api;

import cn.zhanqun.ejb.mistake.MistakeDesk;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answering what readers find wrong, once each; the reader comes back to read it. */
@Path("mistakes/{id: [0-9]{1,18}}")
@RequestScoped
@ForStaff
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "For staff")
@SecurityRequirement(name = "token")
public class MistakesResource {

  @Inject CurrentActor current;
  @Inject Places places;
  @Inject MistakeDesk desk;

  @POST
  @Path("answer")
  @Operation(
      summary = "Tell the reader what was done about a mistake",
      description = "409 when somebody answered it before.")
  public MistakeJson answer(@PathParam("id") long number, AnswerForm form) {
    desk.answer(current.actor(), number, form.answer());
    return report(number);
  }

  @POST
  @Path("dismissal")
  @Operation(
      summary = "Tell the reader why nothing is done about it",
      description = "409 when somebody answered it before.")
  public MistakeJson dismiss(@PathParam("id") long number, DismissalForm form) {
    desk.dismiss(current.actor(), number, form.reason());
    return report(number);
  }

  private MistakeJson report(long number) {
    return MistakeJson.of(desk.open(current.actor(), number), places.directory());
  }

  /** What was done; the reader is told. */
  public record AnswerForm(String answer) {}

  /** Why nothing is done; the reader is told. */
  public record DismissalForm(String reason) {}
}
