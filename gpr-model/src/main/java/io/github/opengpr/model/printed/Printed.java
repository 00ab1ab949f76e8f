package io.github.opengpr.model.printed;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the document printed, beside the values of the report. Immutable and thread-safe.
 *
 * @param title the lines of the title, in order
 * @param lead the lines before the first section that are not the title, one for each paragraph of
 *     the report's lead
 * @param sections the top-level sections, in printed order
 * @param tables the tables of the form, in printed order; one that the document repeats stands here
 *     twice
 * @param cells what was printed in each cell, by {@link Cell#index()}
 * @param closing the lines after the last section, one for each paragraph of the report's closing
 * @param leftovers lines and cells that belong to no part of the form
 * @param notes what the reader has to say
 */
@Value.Builder
public record Printed(
    List<PrintedLine> title,
    List<PrintedLine> lead,
    List<PrintedSection> sections,
    List<PrintedTable> tables,
    List<PrintedCell> cells,
    List<PrintedLine> closing,
    List<PrintedLine> leftovers,
    List<Note> notes)
    implements WithPrinted {

  /** Keeps unmodifiable copies. */
  public Printed {
    title = List.copyOf(Objects.requireNonNull(title, "title"));
    lead = List.copyOf(Objects.requireNonNull(lead, "lead"));
    sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
    tables = List.copyOf(Objects.requireNonNull(tables, "tables"));
    cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
    closing = List.copyOf(Objects.requireNonNull(closing, "closing"));
    leftovers = List.copyOf(Objects.requireNonNull(leftovers, "leftovers"));
    notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
  }

  /** {@return a builder; what is not given is empty} */
  public static PrintedBuilder builder() {
    return new PrintedBuilder();
  }

  /**
   * {@return a document in which nothing was found}
   *
   * @param form the form whose cells are then missing
   */
  public static Printed nothing(Form form) {
    Objects.requireNonNull(form, "form");
    return builder().cells(Collections.nCopies(form.cells().size(), PrintedCell.missing())).build();
  }

  /**
   * {@return what was printed in a cell}
   *
   * @param cell a cell of the form
   * @throws IllegalArgumentException if the cell is of a form with other cells
   */
  public PrintedCell cell(Cell cell) {
    Objects.requireNonNull(cell, "cell");
    if (cell.form().cells().size() != cells.size()) {
      throw new IllegalArgumentException(
          cell
              + " 是表单 "
              + cell.form().id()
              + " 的单元格，不是此文件所用表单的 / "
              + cell
              + " is a cell of form "
              + cell.form().id()
              + ", not of the document's");
    }
    return cells.get(cell.index());
  }

  /**
   * {@return the first printing of a section, empty if the document does not have it}
   *
   * @param section the section
   */
  public Optional<PrintedSection> section(Section section) {
    Objects.requireNonNull(section, "section");
    for (PrintedSection printed : sections) {
      if (printed.section() == section) {
        return Optional.of(printed);
      }
    }
    return Optional.empty();
  }

  /** {@return how much was found, on one line} */
  @Override
  public String toString() {
    return sections.size()
        + " sections, "
        + tables.size()
        + " tables, "
        + of(CellStatus.OK)
        + " cells ok, "
        + of(CellStatus.BLANK)
        + " blank, "
        + of(CellStatus.UNSURE)
        + " unsure, "
        + of(CellStatus.UNREADABLE)
        + " unreadable, "
        + of(CellStatus.MISSING)
        + " missing";
  }

  /**
   * {@return whether half of the cells that the document has, or more, were not read for sure}.
   * What is found in such a report says little about it.
   */
  public boolean isMostlyUnread() {
    long unread = of(CellStatus.UNSURE) + of(CellStatus.UNREADABLE);
    return unread > 0 && 2 * unread >= cells.size() - of(CellStatus.MISSING);
  }

  private long of(CellStatus status) {
    long count = 0;
    for (PrintedCell cell : cells) {
      count += cell.status() == status ? 1 : 0;
    }
    return count;
  }

  /**
   * {@return the place of a cell; null if the document does not have it}
   *
   * @param cell a cell of the form
   */
  public @Nullable Place place(Cell cell) {
    return cell(cell).place();
  }
}
