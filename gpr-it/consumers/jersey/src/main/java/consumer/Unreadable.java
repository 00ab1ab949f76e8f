package consumer;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import tools.jackson.core.JacksonException;

/** What is no report is the sender's mistake: 400, with the reason. */
public class Unreadable implements ExceptionMapper<JacksonException> {

  @Override
  public Response toResponse(JacksonException e) {
    return Response.status(Response.Status.BAD_REQUEST)
        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .entity(e.getOriginalMessage())
        .build();
  }
}
