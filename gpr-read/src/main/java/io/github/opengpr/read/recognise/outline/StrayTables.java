package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.recognise.label.TableLabels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table three that stands in another section beside the one in its own: last year's on a sheet
 * before, or a subordinate agency's behind the report. It gets a part of its own, so that its rows
 * are neither text nor rows of the table there.
 */
@SuppressWarnings("ReferenceEquality") // the very table of the document is meant
final class StrayTables {

  /** So many rows of table three are no accident. */
  private static final int ROWS = 8;

  private static final List<TableLabels> REQUESTS =
      List.of(TableLabels.of(Form.FORM_2021, 3), TableLabels.of(Form.FORM_2019, 3));

  private StrayTables() {}

  static List<SectionSpan> parted(List<SectionSpan> parts) {
    if (parts.stream().noneMatch(part -> part.table() == 3)) {
      return parts;
    }
    List<SectionSpan> out = new ArrayList<>();
    for (SectionSpan part : parts) {
      out.add(part);
      if (part.table() != 3) {
        part(part, out);
      }
    }
    return out;
  }

  private static void part(SectionSpan part, List<SectionSpan> out) {
    List<SourceLine> pieces = part.pieces();
    int from = 0;
    while (from < pieces.size()) {
      Grid grid = pieces.get(from).grid();
      int to = from + 1;
      while (grid != null && to < pieces.size() && pieces.get(to).grid() == grid) {
        to++;
      }
      if (isRequests(grid, to - from)) {
        List<SourceLine> rows = pieces.subList(from, to);
        SectionSpan stray = SectionSpan.stray(3);
        stray.pieces().addAll(rows);
        rows.clear();
        out.add(stray);
      } else {
        from = to;
      }
    }
  }

  /** Whether it is a table three, all of which stands here. */
  private static boolean isRequests(@Nullable Grid grid, int rows) {
    return grid != null
        && rows >= ROWS
        && rows == grid.rows().size()
        && grid.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> isRow(cell.text())))
                .count()
            >= ROWS;
  }

  private static boolean isRow(String text) {
    String folded = Fold.of(text);
    return REQUESTS.stream().anyMatch(labels -> labels.row(folded) >= 0);
  }
}
