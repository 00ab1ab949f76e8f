package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The code of docs/guide/performance.md. */
final class Batches {

  private Batches() {}

  static long faulty(Path folder) throws IOException {
    // begin batch
    ReportReader reader = ReportReader.standard(); // one for all threads
    RuleSet rules = RuleSet.standard();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .parallel()
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> isFaulty(reader, rules, file))
          .count();
    }
    // end batch
  }

  private static boolean isFaulty(ReportReader reader, RuleSet rules, Path file) {
    try {
      return rules.check(reader.read(file)).hasErrors();
    } catch (ReportReadException e) {
      return true;
    }
  }

  static long total(AnnualReport report) {
    // begin figures
    Figures figures = report.figures(); // once, not report.get(cell) for each cell
    long total = 0;
    for (Cell cell : report.form().requests().cells()) {
      if (!figures.isBlank(cell)) {
        total += figures.count(cell.index());
      }
    }
    // end figures
    return total;
  }
}
