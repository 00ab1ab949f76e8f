package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The code of docs/guide/reading.md. */
final class Reading {

  private Reading() {}

  static Filing files(Path path, byte[] bytes) throws ReportReadException {
    // begin files
    ReportReader reader = ReportReader.of(OfficeFormats.all());
    Filing fromFile = reader.read(path);
    Filing fromBytes = reader.read(bytes, "report.docx"); // the name helps, it need not be true
    // end files
    return fromFile.equals(fromBytes) ? fromFile : fromBytes;
  }

  static String values(Filing filing) {
    // begin values
    AnnualReport report = filing.report();
    Integer year = report.year(); // null if the document does not say
    Long applications = report.requests().received().total(); // null if the cell is blank
    BigDecimal same = report.get("T3.received.total");
    // end values
    return year + " " + applications + " " + same;
  }

  static List<String> doubts(Filing filing) {
    // begin doubts
    List<String> doubts = new ArrayList<>();
    for (Cell cell : filing.report().form().cells()) {
      PrintedCell printed = filing.printed().cell(cell);
      if (printed.status() == CellStatus.UNSURE || printed.status() == CellStatus.UNREADABLE) {
        Place place = printed.place();
        doubts.add(cell.label() + " " + printed.raw() + " " + (place == null ? "" : place.zh()));
      }
    }
    for (Note note : filing.printed().notes()) {
      doubts.add(note.message().zh());
    }
    // end doubts
    return doubts;
  }

  static String refusal(ReportReader reader, byte[] bytes) {
    // begin refusal
    try {
      return reader.read(bytes, "upload").report().agency();
    } catch (ReportReadException e) {
      return e.reason() + ": " + e.explanation().zh(); // or .en()
    }
    // end refusal
  }
}
