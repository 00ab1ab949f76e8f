package io.github.opengpr.read.office.specimen;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read of a file, cell by cell beside the truth.
 *
 * @param wrong cells whose value is given as certain, or as blank, and is not right
 * @param unread cells that are right only as a guess, or not read at all
 */
public record Reading(Filing filing, List<String> wrong, List<String> unread) {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  /** Reads a file. */
  public static Reading of(byte[] bytes, String name, Figures truth) throws ReportReadException {
    Filing filing = READER.read(bytes, name);
    Figures read = filing.report().figures();
    List<String> wrong = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Cell cell : truth.form().cells()) {
      BigDecimal expected = truth.get(cell);
      Cell found = read.form().find(cell.address()).orElse(null);
      if (found == null) {
        unread.add(cell + " is no cell of form " + read.form().id());
        continue;
      }
      PrintedCell printed = filing.printed().cell(found);
      BigDecimal value = read.get(found);
      boolean right =
          expected == null ? value == null : value != null && expected.compareTo(value) == 0;
      boolean sure = printed.status() == CellStatus.OK || printed.status() == CellStatus.BLANK;
      String said =
          cell
              + " is "
              + expected
              + ", read "
              + value
              + " "
              + printed.status()
              + " from '"
              + printed.raw()
              + "' at "
              + printed.place()
              + (printed.note() == null ? "" : " " + printed.note().en());
      if (sure && !right) {
        wrong.add(said);
      } else if (!sure) {
        unread.add(said);
      }
    }
    return new Reading(filing, wrong, unread);
  }
}
