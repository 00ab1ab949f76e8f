package sample.gpr;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.jakarta.ReportConstraints;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Bad input as problem details (RFC 9457); Spring answers its own exceptions the same way. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

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
