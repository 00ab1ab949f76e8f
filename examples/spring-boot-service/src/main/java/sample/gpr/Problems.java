package sample.gpr;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.jakarta.ReportConstraints;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Bad input as problem details (RFC 9457); Spring answers its own exceptions the same way. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Log LOG = LogFactory.getLog(Problems.class);

  /** The document cannot be read as a report. */
  @ExceptionHandler
  ProblemDetail unreadable(ReportReadException e, Locale language) {
    HttpStatus status =
        switch (e.reason()) {
          case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
          case UNKNOWN_FORMAT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
          case EMPTY -> HttpStatus.BAD_REQUEST;
          default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    String reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return problem(status, reason, words(e.explanation(), language));
  }

  /** The JSON is not that of a report; says which value is wrong. */
  @ExceptionHandler
  ProblemDetail notAReport(ReportJsonException e, Locale language) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "report-json", words(e.explanation(), language));
    problem.setProperty("pointer", e.pointer());
    problem.setProperty("line", e.line());
    problem.setProperty("column", e.column());
    return problem;
  }

  /** The report asks for more work than the limits allow. */
  @ExceptionHandler
  ProblemDetail tooMuch(WorkLimitException e, Locale language) {
    return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", words(e.explanation(), language));
  }

  /** The service has its hands full. */
  @ExceptionHandler({Turns.BusyException.class, Register.FullException.class})
  ResponseEntity<ProblemDetail> busy() {
    ProblemDetail problem =
        problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "服务繁忙，请稍后再试 / busy; try again later");
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .body(problem);
  }

  /** The body trickles in. */
  @ExceptionHandler
  ProblemDetail slow(Bodies.SlowException e) {
    return problem(
        HttpStatus.REQUEST_TIMEOUT, "slow", "内容没有及时送达 / the body did not arrive in time");
  }

  /** A part of a form names a type that is none. */
  @ExceptionHandler
  ProblemDetail noType(InvalidMediaTypeException e) {
    return problem(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type", "内容类型不正确 / this is no media type");
  }

  /** The parts of a form are cut off or are none. */
  @ExceptionHandler
  ProblemDetail noForm(MultipartException e) {
    return problem(HttpStatus.BAD_REQUEST, "form", "表单内容不完整，请重新提交 / the form is cut off or broken");
  }

  /** Another report of this agency and year is kept already. */
  @ExceptionHandler
  ProblemDetail known(Register.KnownException e) {
    return problem(
        HttpStatus.CONFLICT, "known-report", "该机关该年度已有另一份报告 / another report is kept already");
  }

  /** Whatever else goes wrong is the service's fault, and its details stay here. */
  @ExceptionHandler
  ProblemDetail fault(Throwable e) {
    LOG.error("a request failed", e);
    return problem(HttpStatus.INTERNAL_SERVER_ERROR, "fault", "服务出错，未能完成 / the service failed");
  }

  /** The report can be read and has errors; names every one. */
  @ExceptionHandler
  ProblemDetail unsound(ConstraintViolationException e) {
    ProblemDetail problem =
        problem(HttpStatus.UNPROCESSABLE_CONTENT, "unsound-report", "年度报告有错误，未予接收");
    // Violations come in no order: put them in one.
    problem.setProperty(
        "errors",
        e.getConstraintViolations().stream()
            .map(Error::of)
            .sorted(Comparator.comparing(Error::message))
            .toList());
    return problem;
  }

  /**
   * One error of a report.
   *
   * @param rule the rule that is broken; null if a constraint of your own is violated
   * @param address the cell or part of the report it is about; null likewise
   * @param message what is wrong
   */
  record Error(String rule, String address, String message) {

    static Error of(ConstraintViolation<?> violation) {
      Finding finding = ReportConstraints.finding(violation).orElse(null);
      return finding == null
          ? new Error(null, null, violation.getMessage())
          : new Error(finding.ruleId(), finding.address(), violation.getMessage());
    }
  }

  private static ProblemDetail problem(HttpStatus status, String type, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:gpr:problem:" + type));
    return problem;
  }

  private static String words(Message message, Locale language) {
    return message.in(language.getLanguage());
  }
}
