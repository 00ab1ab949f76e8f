package sample.gpr.form;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.render.html.EvidencePage;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The form: drawn empty or from a draft, checked as often as wanted, kept as a draft with its
 * blanks.
 */
@RestController
@RequestMapping(path = "/form", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class FormController {

  private static final int MOST_DRAFTS = 1000;

  private final RuleSet rules;
  // The JSON of reports, by agency and year; a database keeps the same, see docs/guide/storage.md.
  private final Map<String, String> drafts = new ConcurrentHashMap<>();

  FormController(RuleSet rules) {
    this.rules = rules;
  }

  /** An empty form, or the draft of an agency and a year. */
  @GetMapping
  String show(@RequestParam Map<String, String> fields, Locale language)
      throws ReportJsonException {
    TypedReport typed = TypedReport.of(fields);
    String draft = drafts.get(key(typed));
    return draft == null
        ? new FormPage(typed, null, language).html("")
        : new FormPage(TypedReport.of(GprJson.read(draft)), null, language).html("草稿");
  }

  /** Checks what was typed and shows it again; keeps it if asked to. */
  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String take(@RequestParam Map<String, String> fields, Locale language) {
    TypedReport typed = TypedReport.of(fields);
    CheckResult result = rules.check(typed.report());
    String notice = "save".equals(fields.get("action")) ? save(typed) : summary(typed, result);
    return new FormPage(typed, result, language).html(notice);
  }

  /** The page of evidence of what was typed, to print or to keep. */
  @PostMapping(params = "action=page", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String page(
      @RequestParam Map<String, String> fields, Locale language, HttpServletResponse response) {
    AnnualReport report = TypedReport.of(fields).report();
    response.setHeader(
        "Content-Security-Policy",
        EvidencePage.contentSecurityPolicy() + "; frame-ancestors 'none'");
    return EvidencePage.of(report, rules.check(report), language);
  }

  @ExceptionHandler
  ProblemDetail noForm(IllegalArgumentException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
  }

  private static String summary(TypedReport typed, CheckResult result) {
    return "无法识别 %d 格，错误 %d 处，警告 %d 处；因有空白而未校核 %d 项"
        .formatted(
            typed.refused().size(),
            result.errors().size(),
            result.warnings().size(),
            result.skipped().stream().filter(skipped -> skipped.address() != null).count());
  }

  /**
   * A draft may have blanks and sums that fail, but nothing that is no number: it would be lost.
   */
  private String save(TypedReport typed) {
    if (typed.agency().isEmpty() || !typed.hasYear()) {
      return "未保存：请填写报告机关和报告年度";
    }
    if (!typed.refused().isEmpty()) {
      return "未保存：有 %d 格无法识别".formatted(typed.refused().size());
    }
    if (drafts.size() >= MOST_DRAFTS && !drafts.containsKey(key(typed))) {
      return "未保存：草稿已满";
    }
    drafts.put(key(typed), GprJson.write(typed.report()));
    return "草稿已保存";
  }

  private static String key(TypedReport typed) {
    return typed.year() + " " + typed.agency();
  }
}
