package io.github.opengpr.cli.output;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Page;
import io.github.opengpr.cli.text.Paint;
import io.github.opengpr.model.form.ReportPart;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.List;

/** Which cells of a table are probably wrong: the answer, before the evidence. */
final class DiagnosisText {

  private final Language language;
  private final Paint paint;

  DiagnosisText(Language language, Paint paint) {
    this.language = language;
    this.paint = paint;
  }

  /** What explains the broken sums of all tables. */
  void writeProbable(CheckResult result, Page page) {
    boolean headed = false;
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      if (!diagnosis.broken().isEmpty()) {
        if (!headed) {
          page.heading(2, paint.strong(heading(language)));
          headed = true;
        }
        write(diagnosis, page);
      }
    }
  }

  /** What the sums tell of blank cells in the table that a part of the report holds. */
  void writeWorkedOut(CheckResult result, ReportPart part, Page page) {
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      if (diagnosis.broken().isEmpty() && ReportPart.ofTable(diagnosis.table()) == part) {
        page.heading(2, paint.strong(language.of("推算", "worked out")));
        write(diagnosis, page);
      }
    }
  }

  private void write(TableDiagnosis diagnosis, Page page) {
    List<String> lines = diagnosis.words().stream().map(language::of).toList();
    for (String line : lines) {
      page.line(language.of(8, 11), line);
    }
    if (diagnosis.localisation() == Localisation.UNIQUE_CELL) {
      String options = "--fix FILE.json --cell " + diagnosis.certain().get(0).address();
      page.line(
          language.of(8, 11),
          language.of("核实后可写出更正后的副本：", "Once verified, a corrected copy can be had: ") + options);
    }
  }

  /** The heading over what is said of broken sums. */
  static String heading(Language language) {
    return language.of("最可能的错误", "what is probably wrong");
  }
}
