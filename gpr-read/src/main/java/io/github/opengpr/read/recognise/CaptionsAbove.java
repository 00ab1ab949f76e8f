package io.github.opengpr.read.recognise;

import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.outline.SectionSpan;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The captions of the tables of a part, asked for in printed order. What stands above the first is
 * text of the part; what stands between two are words among their cells.
 */
final class CaptionsAbove {

  private final List<TableLabels> labels;
  private final @Nullable Integer year;
  private final String heading;
  private final boolean stray;

  /** The lines since the numbers of the table before. */
  private final List<String> lines = new ArrayList<>();

  CaptionsAbove(SectionSpan part, PartLines table, @Nullable Integer year) {
    SourceLine piece = part.headingPiece();
    this.heading = piece == null ? "" : piece.text().strip();
    this.labels = table.labels();
    this.year = year;
    this.stray = part.isStray();
    for (int i = table.above() - 1; i >= 0; i--) {
      String text = table.text().get(i).text();
      if (!TableCaption.isCaption(text)) {
        break;
      }
      lines.add(text);
    }
    Collections.reverse(lines);
  }

  TableCaption ofRows(List<CandidateRow> rows) {
    int value = 0;
    while (value < rows.size() && !rows.get(value).hasValues()) {
      add(rows.get(value++).labels());
    }
    if (value < rows.size()) {
      add(rows.get(value).labels());
    }
    TableCaption caption = caption();
    int after = rows.size();
    while (after > 0 && !rows.get(after - 1).hasValues()) {
      after--;
    }
    rows.subList(after, rows.size()).forEach(row -> add(row.labels()));
    return caption;
  }

  TableCaption ofLines(List<TokenLine> table) {
    for (TokenLine line : table) {
      if (line.hasValue()) {
        break;
      }
      add(line.tokens());
    }
    return caption();
  }

  /** What the lines up to here say; a table in a section of others is not the report's. */
  private TableCaption caption() {
    TableCaption caption = TableCaption.of(lines, heading, year);
    lines.clear();
    return stray ? TableCaption.OF_OTHERS : caption;
  }

  private void add(List<Token> words) {
    for (Token word : words) {
      if (word.isLabel() && labels.stream().noneMatch(table -> table.knows(word.folded()))) {
        lines.add(word.oneLine());
      }
    }
  }
}
