package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PlaceWords;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Support;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells and their values as a clerk calls them: row, column, line, what stands there. */
final class CellWords {

  /** Longer labels are cut: the row is known by its beginning. */
  private static final int LONGEST = 22;

  private static final int RAW = 24;
  private static final int LOOKED_AT = 100;

  private static final Message NOTHING = new Message("", "");

  private final Form form;
  private final PlaceWords places;

  CellWords(Form form, PlaceWords places) {
    this.form = form;
    this.places = places;
  }

  /** The cell by row and column, with its place. */
  Message name(CellChange change) {
    Cell cell = cell(change);
    return Messages.concat(row(cell), column(cell, change));
  }

  /** What stands in a cell and what should: {@code …现为0，按合计应为9}. */
  Message should(CellChange change) {
    Long from = change.from();
    Message is =
        from == null
            ? new Message("为空白，按合计应为", " is blank; by the sums it should be ")
            : new Message(
                "现为" + from + raw(change, "（原文“", "”）") + "，按合计应为",
                " is " + from + raw(change, " (printed “", "”)") + "; by the sums it should be ");
    return Messages.concat(
        name(change), is, new Message(change.to() + "", change.to() + ""), support(change));
  }

  /** Changes one after another; those of one row, or of one column, together. */
  Message changes(List<CellChange> changes) {
    boolean oneColumn = changes.stream().map(one -> cell(one).column()).distinct().count() == 1;
    Map<Object, List<CellChange>> lines = new LinkedHashMap<>();
    for (CellChange change : changes) {
      Cell cell = cell(change);
      lines
          .computeIfAbsent(oneColumn ? cell.column() : cell.row(), l -> new ArrayList<>())
          .add(change);
    }
    List<Message> words = new ArrayList<>();
    for (List<CellChange> line : lines.values()) {
      words.add(line.size() == 1 ? single(line.get(0)) : line(line, oneColumn));
    }
    return Messages.join(words, "；", "; ");
  }

  private Message single(CellChange change) {
    return Messages.concat(name(change), becomes(change), support(change));
  }

  private Message line(List<CellChange> changes, boolean oneColumn) {
    Cell first = cell(changes.get(0));
    Message head =
        oneColumn
            ? new Message(
                "“" + first.column().label() + "”栏：", "column “" + first.column().label() + "”: ")
            : Messages.concat(row(first), new Message("：", ": "));
    boolean alike = changes.stream().map(CellWords::support).distinct().count() == 1;
    List<Message> parts = new ArrayList<>();
    for (CellChange change : changes) {
      String label = oneColumn ? label(cell(change)) : cell(change).column().label();
      parts.add(
          Messages.concat(
              new Message("“" + label + "”", "“" + label + "”"),
              place(change),
              becomes(change),
              alike ? NOTHING : support(change)));
    }
    Message told = Messages.join(parts, "，", ", ");
    return Messages.concat(head, told, alike ? support(changes.get(0)) : NOTHING);
  }

  private static Message becomes(CellChange change) {
    Long from = change.from();
    return from == null
        ? new Message("空白，应为" + change.to(), " is blank, should be " + change.to())
        : new Message(
            "由" + from + raw(change, "（原文“", "”）") + "改为" + change.to(),
            " from " + from + raw(change, " (printed “", "”)") + " to " + change.to());
  }

  /** What else speaks for the value, in brackets. */
  private static Message support(CellChange change) {
    if (change.support().isEmpty()) {
      return NOTHING;
    }
    Message words =
        Messages.join(change.support().stream().map(Support::words).toList(), "，", ", ");
    return new Message("（" + words.zh() + "）", " (" + words.en() + ")");
  }

  private static Message row(Cell cell) {
    String label = label(cell);
    return new Message("“" + label + "”行", "row “" + label + "”");
  }

  private Message column(Cell cell, CellChange change) {
    String label = cell.column().label();
    return Messages.concat(
        new Message("“" + label + "”栏", ", column “" + label + "”"), place(change));
  }

  /** Where the cell stands, in brackets. */
  private Message place(CellChange change) {
    Place place = change.cell().place();
    if (place == null) {
      return NOTHING;
    }
    Message words = places.of(place);
    return new Message("（" + words.zh() + "）", " (" + words.en() + ")");
  }

  /** The row's label with its group, without what the form only explains. */
  static String label(Cell cell) {
    return cell.row().shortLabels().stream().map(CellWords::cut).collect(Collectors.joining("/"));
  }

  private static String cut(String label) {
    int remark = label.indexOf('（', 1);
    String plain = remark > 0 && label.endsWith("）") ? label.substring(0, remark) : label;
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 2) + "…";
  }

  /** What is printed, where it is more than the number. */
  private static String raw(CellChange change, String before, String after) {
    String raw = plain(change.cell().raw());
    boolean same = raw.isEmpty() || raw.equals(String.valueOf(change.from()));
    return same ? "" : before + raw + after;
  }

  private static String plain(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    String text = raw.strip();
    // The pattern looks at a run of blanks from each of its places: only ever at a short text.
    String begin = text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
    String line = begin.replaceAll("[\\s\\h]*\\R[\\s\\h]*", "⏎");
    return line.length() <= RAW ? line : line.substring(0, RAW) + "…";
  }

  private Cell cell(CellChange change) {
    return form.cell(change.address());
  }
}
