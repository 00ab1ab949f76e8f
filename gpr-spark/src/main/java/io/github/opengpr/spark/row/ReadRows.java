package io.github.opengpr.spark.row;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.spark.document.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Rows of {@link Columns#READ}. */
public final class ReadRows {

  private ReadRows() {}

  /**
   * {@return the row of a document}
   *
   * @param reading what became of it
   * @param language {@code zh} or {@code en}, for the notes
   */
  public static Row of(Reading reading, String language) {
    AnnualReport report = reading.report();
    if (report == null) {
      return failed(reading.path(), reading.format(), reading.failure());
    }
    return RowFactory.create(
        reading.path(),
        reading.format(),
        report.form().id(),
        report.year(),
        report.agency(),
        Numbers.cells(report.figures()),
        doubts(report, reading.printed()),
        GprJson.write(report),
        notes(reading.printed(), language),
        null);
  }

  /**
   * {@return the row of a document that could not be read}
   *
   * @param path what it is called
   * @param format its format; empty if unknown
   * @param why what is wrong with it
   */
  public static Row failed(String path, String format, @Nullable Message why) {
    return RowFactory.create(path, format, null, null, null, null, null, null, null, sentence(why));
  }

  /** A failure as the command says it. */
  static String sentence(@Nullable Message why) {
    return why == null ? "" : why.zh() + " / " + why.en();
  }

  private static scala.collection.Map<String, String> doubts(
      AnnualReport report, @Nullable Printed printed) {
    Map<String, String> doubts = new LinkedHashMap<>();
    if (printed != null) {
      for (Cell cell : report.form().cells()) {
        CellStatus status = printed.cell(cell).status();
        if (status != CellStatus.OK) {
          doubts.put(cell.address(), status.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    return CollectionConverters.asScala(doubts);
  }

  private static Row[] notes(@Nullable Printed printed, String language) {
    List<Note> notes = printed == null ? List.of() : printed.notes();
    return notes.stream()
        .map(
            note -> {
              Place place = note.place();
              return RowFactory.create(
                  note.message().in(language), place == null ? null : place.line());
            })
        .toArray(Row[]::new);
  }
}
