package io.github.opengpr.rules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opengpr.model.printed.Place;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where in the document something stands, for a front end that wants to show it. Everything is
 * counted from 1, lengths are in points. Only those members are there that a document of the kind
 * has. Immutable and thread-safe.
 *
 * @param kind what kind of document it is a place in, and so which members are there
 * @param heading the heading of the section it stands in, as printed; only there if it is known
 * @param line the line; in text, and in a web page the line of its source
 * @param column the column in characters; in text
 * @param table the number of the table in the document; in a web page or a Word file, only there
 *     within a table
 * @param row the row of the table; in a web page or a Word file, only there within a table
 * @param cell the cell of the row; in a web page or a Word file, only there within a table
 * @param paragraph the number of the paragraph; in a web page or a Word file, only there outside
 *     tables
 * @param sheet the name of the sheet; in a workbook
 * @param a1 the cell as spreadsheets name it, such as B12; in a workbook
 * @param page the page; in PDF, OFD and scans
 * @param x the left edge, from the left edge of the page; in PDF, OFD and scans
 * @param y the upper edge, from the upper edge of the page; in PDF, OFD and scans
 * @param width the width; in PDF, OFD and scans
 * @param height the height; in PDF, OFD and scans
 */
public record CheckedPlace(
    Kind kind,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String heading,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer column,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer table,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer row,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer cell,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer paragraph,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sheet,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String a1,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer page,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double x,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double y,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double width,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double height) {

  /** Points are given to a tenth. */
  private static final float TENTHS = 10;

  /** What kind of document a place is in. */
  public enum Kind {
    /** Plain text: {@code line} and {@code column}. */
    TEXT,
    /**
     * A web page or a Word file: {@code table}, {@code row}, {@code cell}, or {@code paragraph}.
     */
    FLOW,
    /** A workbook: {@code sheet} and {@code a1}. */
    SHEET,
    /** Pages: {@code page} and a box. */
    PAGE;

    /** {@return its name in JSON} */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * {@return the JSON form of a place; null for none}
   *
   * @param place a place; null if there is none
   * @param heading the heading of the section it stands in; null if it is not known
   */
  public static @Nullable CheckedPlace of(@Nullable Place place, @Nullable String heading) {
    if (place == null) {
      return null;
    }
    return new CheckedPlace(
        kind(place),
        heading,
        place.line(),
        of(Place.InText.class, place, Place.InText::column),
        of(Place.InTable.class, place, it -> it.table() > 0 ? it.table() : null),
        of(Place.InTable.class, place, it -> it.table() > 0 ? it.row() : null),
        of(Place.InTable.class, place, it -> it.table() > 0 ? it.cell() : null),
        of(Place.InTable.class, place, it -> it.table() > 0 ? null : it.row()),
        of(Place.InSheet.class, place, Place.InSheet::sheet),
        of(Place.InSheet.class, place, Place.InSheet::cell),
        of(Place.OnPage.class, place, Place.OnPage::page),
        of(Place.OnPage.class, place, it -> tenths(it.x())),
        of(Place.OnPage.class, place, it -> tenths(it.y())),
        of(Place.OnPage.class, place, it -> tenths(it.width())),
        of(Place.OnPage.class, place, it -> tenths(it.height())));
  }

  private static Kind kind(Place place) {
    if (place instanceof Place.InText) {
      return Kind.TEXT;
    }
    if (place instanceof Place.InTable) {
      return Kind.FLOW;
    }
    return place instanceof Place.InSheet ? Kind.SHEET : Kind.PAGE;
  }

  /** What a place of one kind has, and the others have not. */
  private static <P extends Place, T> @Nullable T of(
      Class<P> kind, Place place, Function<P, @Nullable T> member) {
    return kind.isInstance(place) ? member.apply(kind.cast(place)) : null;
  }

  private static double tenths(float points) {
    return Math.round(points * TENTHS) / (double) TENTHS;
  }
}
