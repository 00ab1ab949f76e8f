package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.output.Counts;
import io.github.opengpr.cli.output.ReportTable;
import io.github.opengpr.cli.text.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all reports that were checked gave together. */
final class CheckTotal {

  private final ReportTable table = new ReportTable();
  private int reports;
  private int faulty;
  private int errors;
  private int warnings;
  private int notes;
  private @Nullable Set<String> stale;

  /**
   * Adds a report.
   *
   * @param row its row in the table; null if there is to be none
   * @param unused the keys of the accepted findings that it did not need
   */
  void add(Counts counts, ReportTable.@Nullable Row row, List<String> unused) {
    reports++;
    faulty += counts.errors() > 0 ? 1 : 0;
    errors += counts.errors();
    warnings += counts.warnings();
    notes += counts.notes();
    if (row != null) {
      table.add(row);
    }
    Set<String> keys = new LinkedHashSet<>(unused);
    if (stale == null) {
      stale = keys;
    } else {
      stale.retainAll(keys);
    }
  }

  /** Whether a report has errors. */
  boolean hasErrors() {
    return errors > 0;
  }

  /** The reports with findings, the worst first. */
  String table(Language language, Console console) {
    return table.in(language, console.paint(), console.width());
  }

  /** So many reports and findings, in words. */
  String in(Language language, Batch batch) {
    int unreadable = batch.unreadable();
    int pictures = batch.pictures();
    String counts = new Counts(errors, warnings, notes).in(language);
    return language.of(
        "共"
            + reports
            + "份报告，"
            + faulty
            + "份有错误；"
            + counts
            + (unreadable == 0 ? "" : "；" + unreadable + "个文件未能读取")
            + (pictures == 0 ? "" : "；" + pictures + "张图片未读，可能是扫描件"),
        Language.plural(reports, "report")
            + ", "
            + faulty
            + " with errors; "
            + counts
            + (unreadable == 0
                ? ""
                : "; " + Language.plural(unreadable, "file") + " could not be read")
            + (pictures == 0
                ? ""
                : "; " + Language.plural(pictures, "picture") + " not read, perhaps scans"));
  }

  /** Entries that no report needed any more. */
  void sayStale(Console console) {
    if (stale != null && !stale.isEmpty()) {
      String keys = String.join(", ", stale);
      console.say("已接受的问题中，下列各条不再出现，可以删去 / accepted but no longer found, can go: " + keys);
    }
  }
}
