package io.github.opengpr.cli.copy;

import io.github.opengpr.cli.console.NewFile;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report with some cells corrected, as JSON. */
final class CorrectedCopy {

  private final AnnualReport report;

  private CorrectedCopy(AnnualReport report) {
    this.report = report;
  }

  static CorrectedCopy of(AnnualReport filed, List<CellChange> changes) {
    AnnualReport corrected = filed;
    for (CellChange change : changes) {
      corrected =
          corrected.with(filed.form().cell(change.address()), BigDecimal.valueOf(change.to()));
    }
    return new CorrectedCopy(corrected);
  }

  /**
   * What may be corrected: the one cell to blame, and the blanks that then follow from the sums.
   *
   * @throws RefusedException if it is not just one cell
   */
  static List<CellChange> possible(List<TableDiagnosis> diagnoses) {
    Optional<TableDiagnosis> unique =
        diagnoses.stream()
            .filter(one -> one.localisation() == Localisation.UNIQUE_CELL)
            .findFirst();
    if (unique.isPresent()) {
      List<CellChange> changes = new ArrayList<>(unique.get().certain());
      changes.addAll(unique.get().computed());
      return changes;
    }
    if (diagnoses.isEmpty()) {
      throw new RefusedException("没有需要更正的单元格，未写出副本", "no cell to correct; nothing was written");
    }
    TableDiagnosis first = diagnoses.get(0);
    Message why = why(first.localisation());
    String table = "〇一二三四".substring(first.table(), first.table() + 1);
    throw new RefusedException(
        "表" + table + why.zh() + "，不能代为更正，未写出副本",
        "table "
            + first.table()
            + ": "
            + why.en()
            + " ("
            + first.localisation().id()
            + "), so nothing was corrected or written");
  }

  private static Message why(Localisation verdict) {
    return switch (verdict) {
      case BALANCED -> new Message("各项合计成立", "no sum fails");
      case UNIQUE_CELL -> new Message("只有一格填错", "one cell is to blame");
      case UNIQUE_SET -> new Message("填错的不止一格", "more than one cell is wrong");
      case ALTERNATIVES -> new Message("改法不止一种", "there is more than one way to correct it");
      case DETECT_ONLY -> new Message("仅凭合计无法断定是哪一格", "the sums cannot tell which cell is wrong");
      case UNRESOLVED -> new Message("差错或空白过多", "too much is wrong or blank");
    };
  }

  /**
   * Writes a new file.
   *
   * @throws RefusedException if the file exists or cannot be written; nothing is left behind then
   */
  void writeTo(Path file) {
    NewFile.write(file, (GprJson.write(report) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** What was changed, a line each. */
  static String words(List<CellChange> changes, Path file, Language language) {
    StringBuilder words = new StringBuilder();
    words.append(
        language.of(
            "已写出更正后的副本 " + file + "，原文件未改动：\n",
            "The corrected copy is " + file + "; the original is untouched:\n"));
    for (CellChange change : changes) {
      words.append("  ").append(words(change, language)).append('\n');
    }
    return Printable.lines(words.toString());
  }

  /** One change: the cell, where it stands, its address, from and to. */
  static String words(CellChange change, Language language) {
    Place place = change.cell().place();
    Long from = change.from();
    return language.quoted(change.cell().label())
        + (place == null ? "" : language.bracketed(language.of(place.zh(), place.en())))
        + " "
        + change.address()
        + language.of("：", ": ")
        + (from == null ? language.of("空白", "blank") : from.toString())
        + " → "
        + change.to();
  }
}
