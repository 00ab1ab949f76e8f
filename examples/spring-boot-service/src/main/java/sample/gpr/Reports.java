package sample.gpr;

import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.json.CheckedReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reports come in here: as the body of a request, or as a file of a form. */
@RestController
@RequestMapping("/reports")
class Reports {

  private static final String OCTETS = MediaType.APPLICATION_OCTET_STREAM_VALUE;
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Intake intake;
  private final RuleSet rules;
  private final Register register;
  private final Turns turns;

  Reports(Intake intake, RuleSet rules, Register register, Turns turns) {
    this.intake = intake;
    this.rules = rules;
    this.register = register;
    this.turns = turns;
  }

  /**
   * What is answered.
   *
   * @param result findings and diagnosis, as docs/JSON.md explains them
   * @param text the report in canonical form, with its tables
   */
  record Answer(CheckedReport result, String text) {}

  /** Checks the report that is the body of the request: JSON, text, a web page or DOCX. */
  @PostMapping(
      path = "/check",
      consumes = {MediaType.APPLICATION_JSON_VALUE, "text/*", WORD, OCTETS})
  Answer check(
      InputStream body,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = OCTETS) MediaType type,
      @RequestParam(defaultValue = "BOX") Style style,
      Locale language)
      throws IOException {
    return answer(intake.sent(body, type, ""), style, language);
  }

  /** Checks the report that was chosen as a file in a form. */
  @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Answer check(
      @RequestParam("file") MultipartFile file,
      @RequestParam(defaultValue = "BOX") Style style,
      Locale language)
      throws IOException {
    return answer(intake.sent(file), style, language);
  }

  /** Takes a report in, if it breaks no binding rule. */
  @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, "text/*", WORD, OCTETS})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void take(
      InputStream body,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = OCTETS) MediaType type)
      throws IOException {
    Intake.Sent sent = intake.sent(body, type, "");
    turns.take(
        () -> {
          Intake.Received received = intake.read(sent);
          if (received.printed() == null) {
            register.keep(received.report());
          } else {
            register.keep(received.filing());
          }
          return null;
        });
  }

  private Answer answer(Intake.Sent sent, Style style, Locale language) throws IOException {
    return turns.take(() -> checked(intake.read(sent), style, language));
  }

  private Answer checked(Intake.Received received, Style style, Locale language) {
    CheckResult result =
        received.printed() == null
            ? rules.check(received.report())
            : rules.check(received.filing());
    return new Answer(
        CheckedReport.of(received.name(), received.report(), result, language),
        TextRenderer.render(received.report(), style));
  }
}
