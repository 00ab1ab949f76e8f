package sample.gpr.page;

import io.github.opengpr.model.Message;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.office.annotate.AnnotatedCopy;
import io.github.opengpr.render.html.EvidencePage;
import io.github.opengpr.render.html.PageSettings;
import io.github.opengpr.rules.CheckResult;
import java.io.IOException;
import java.util.Locale;
import sample.gpr.Intake;

/**
 * What can be taken along of one checked report.
 *
 * @param original the file as it was sent
 * @param received the report
 * @param result what checking found
 * @param language the language of the words that are added
 */
record Takeaways(byte[] original, Intake.Received received, CheckResult result, Locale language) {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String PDF = "application/pdf";

  /**
   * A file to be saved.
   *
   * @param name the name it is saved by
   * @param type its media type
   * @param content its bytes
   */
  record File(String name, String type, byte[] content) {}

  /** The page of evidence. */
  String page() {
    PageSettings settings = new PageSettings(language, received.name(), null);
    return received.printed() == null
        ? EvidencePage.of(received.report(), result, settings)
        : EvidencePage.of(received.filing(), result, settings);
  }

  /** Whether the file is of a kind that takes remarks. */
  boolean hasCopy() {
    return AnnotatedCopy.accepts(original);
  }

  /**
   * The file itself with a remark at each finding.
   *
   * @throws ReportReadException if it is not of a kind that takes remarks, or is locked
   */
  File copy() throws ReportReadException {
    byte[] copy =
        AnnotatedCopy.of(
            original, words("校核", "check"), Remarks.of(result, language.getLanguage()));
    boolean pdf = copy.length > 0 && copy[0] == '%';
    return new File(
        name(words("批注", "remarks")) + (pdf ? ".pdf" : ".docx"), pdf ? PDF : WORD, copy);
  }

  /** The findings as a workbook. */
  File list() throws IOException {
    return new File(
        name(words("问题清单", "findings")) + ".xlsx",
        WORKBOOK,
        FindingSheet.of(received.report(), result, language));
  }

  String words(String zh, String en) {
    return new Message(zh, en).in(language.getLanguage());
  }

  private String name(String what) {
    String file = received.name();
    int end = file.lastIndexOf('.');
    String base = end < 0 ? file : file.substring(0, end);
    return (base.isEmpty() ? words("年度报告", "report") : base) + "-" + what;
  }
}
