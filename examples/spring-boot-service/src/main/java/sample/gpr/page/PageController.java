package sample.gpr.page;

import io.github.opengpr.render.html.EvidencePage;
import io.github.opengpr.rules.RuleSet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import sample.gpr.Intake;
import sample.gpr.Turns;

/** A file is chosen or dropped, the answer is a page; or the marked copy or the list at once. */
@RestController
class PageController {

  private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

  private final Intake intake;
  private final RuleSet rules;
  private final Turns turns;
  private final UploadPage upload;

  PageController(Intake intake, RuleSet rules, Turns turns, UploadPage upload) {
    this.intake = intake;
    this.rules = rules;
    this.turns = turns;
    this.upload = upload;
  }

  /** The page where a file is chosen. */
  @GetMapping(path = "/", produces = HTML)
  String choose(Locale language, HttpServletResponse response) {
    String policy = response.getHeader(UploadPage.POLICY);
    response.setHeader(UploadPage.POLICY, policy + "; script-src 'self'");
    return upload.in(language);
  }

  /** The page of evidence of the file. */
  @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = HTML)
  void check(
      @RequestParam("file") MultipartFile file, Locale language, HttpServletResponse response)
      throws IOException {
    ResultPage page = result(file, language);
    response.setContentType(HTML);
    response.setHeader(
        UploadPage.POLICY, EvidencePage.contentSecurityPolicy() + "; frame-ancestors 'none'");
    page.writeTo(response.getOutputStream());
  }

  // The file itself is let go before the page is sent: a slow reader holds the page alone.
  private ResultPage result(MultipartFile file, Locale language) throws IOException {
    Intake.Sent sent = intake.sent(file);
    return turns.take(() -> ResultPage.of(taken(sent, language)));
  }

  /** The file itself with remarks. */
  @PostMapping(path = "/check/copy", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<byte[]> copy(@RequestParam("file") MultipartFile file, Locale language)
      throws IOException {
    Intake.Sent sent = intake.sent(file);
    return turns.take(() -> attached(taken(sent, language).copy()));
  }

  /** The findings as a workbook. */
  @PostMapping(path = "/check/list", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<byte[]> list(@RequestParam("file") MultipartFile file, Locale language)
      throws IOException {
    Intake.Sent sent = intake.sent(file);
    return turns.take(() -> attached(taken(sent, language).list()));
  }

  private Takeaways taken(Intake.Sent sent, Locale language) throws IOException {
    Intake.Received received = intake.read(sent);
    return new Takeaways(
        sent.content(),
        received,
        received.printed() == null
            ? rules.check(received.report())
            : rules.check(received.filing()),
        language);
  }

  private static ResponseEntity<byte[]> attached(Takeaways.File file) {
    ContentDisposition attachment =
        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .contentType(MediaType.parseMediaType(file.type()))
        .body(file.content());
  }
}
