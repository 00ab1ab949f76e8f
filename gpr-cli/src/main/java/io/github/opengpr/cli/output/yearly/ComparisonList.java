package io.github.opengpr.cli.output.yearly;

import io.github.opengpr.cli.output.Csv;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.rules.yearly.CellPair;
import io.github.opengpr.rules.yearly.YearComparison;
import java.util.Arrays;
import java.util.List;

/** Two years beside each other for spreadsheets: a line a cell. */
public final class ComparisonList {

  private ComparisonList() {}

  /** Head and lines. */
  public static String of(YearComparison comparison, Language language) {
    StringBuilder lines = new StringBuilder(Csv.MARK);
    lines.append(
        Csv.line(
            language == Language.ZH
                ? List.of("单元格", "地址", "上年", "本年", "增减")
                : List.of("cell", "address", "last year", "this year", "change")));
    for (CellPair pair : comparison.cells()) {
      lines.append(
          Csv.line(
              Arrays.asList(
                  pair.cell().label(),
                  pair.cell().address(),
                  pair.inLast() ? pair.last() : notInForm(language, "上年", "last year's"),
                  pair.inCurrent() ? pair.current() : notInForm(language, "本年", "this year's"),
                  pair.change())));
    }
    return lines.toString();
  }

  /** What stands in place of a value where a form has no such cell. */
  static String notInForm(Language language, String zh, String en) {
    return language.of(zh + "表式无此格", "not in " + en + " form");
  }
}
