package io.github.opengpr.read.layout;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read of a text, compared with the figures it was made from.
 *
 * @param exact cells whose value is right and given as certain
 * @param guessed cells whose value is right and given as unsure
 * @param all cells of the form
 * @param wrong cells that are wrong and given as certain or as blank
 */
record Outcome(int exact, int guessed, int all, List<String> wrong) {

  static Outcome of(String text, Figures truth) {
    return of(text.getBytes(StandardCharsets.UTF_8), "specimen.txt", truth);
  }

  static Outcome of(byte[] bytes, String name, Figures truth) {
    try {
      return of(ReportReader.standard().read(bytes, name), truth);
    } catch (ReportReadException e) {
      return new Outcome(0, 0, truth.form().cells().size(), List.of());
    }
  }

  static Outcome of(Filing filing, Figures truth) {
    Figures read = filing.report().figures();
    int exact = 0;
    int guessed = 0;
    List<String> wrong = new ArrayList<>();
    for (Cell cell : read.form().cells()) {
      PrintedCell printed = filing.printed().cell(cell);
      BigDecimal expected = truth.form().find(cell.address()).map(truth::get).orElse(null);
      BigDecimal found = read.get(cell);
      boolean right =
          expected == null ? found == null : found != null && expected.compareTo(found) == 0;
      CellStatus status = printed.status();
      if (status == CellStatus.OK || status == CellStatus.BLANK) {
        if (right) {
          exact++;
        } else {
          wrong.add(
              cell
                  + " is "
                  + expected
                  + ", read "
                  + found
                  + " "
                  + status
                  + " from '"
                  + printed.raw()
                  + "'");
        }
      } else if (right) {
        guessed++;
      }
    }
    return new Outcome(exact, guessed, truth.form().cells().size(), wrong);
  }

  double rate() {
    return (double) exact / all;
  }
}
