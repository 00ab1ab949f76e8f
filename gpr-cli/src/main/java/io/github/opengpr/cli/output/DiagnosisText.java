package io.github.opengpr.cli.output;

import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.Verdict;
import java.util.List;

/** Which cells of a table are probably wrong, under the findings about the table. */
final class DiagnosisText {

  private final Language language;
  private final Paint paint;

  DiagnosisText(Language language, Paint paint) {
    this.language = language;
    this.paint = paint;
  }

  /** The diagnosis of the table that a part of the report holds, if there is one. */
  void write(CheckResult result, Part part, Page page) {
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      if (Part.ofTable(diagnosis.table()) == part) {
        write(diagnosis, page);
      }
    }
  }

  private void write(TableDiagnosis diagnosis, Page page) {
    String heading =
        diagnosis.broken().isEmpty() ? language.of("推算", "worked out") : heading(language);
    page.heading(2, paint.strong(heading), "");
    List<String> lines = diagnosis.words().stream().map(language::of).toList();
    for (String line : lines) {
      page.line(language.of(8, 11), line);
    }
    if (diagnosis.verdict() == Verdict.UNIQUE_CELL) {
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
