package io.github.opengpr.read.office.word;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Recognition;
import java.util.ArrayList;
import java.util.List;

/** The text of a cell, paragraph by paragraph. Used by one thread. */
public final class CellText {

  private static final Recognition STRUCK_OUT =
      Recognition.doubtful(CellDoubt.STRUCK_OUT, List.of());

  private final List<String> lines = new ArrayList<>();
  private boolean sound;

  /** Adds a paragraph, unless it is blank. */
  public void add(ShownText paragraph) {
    add(paragraph.toString(), paragraph.isStruckOut());
  }

  /** Adds a paragraph, unless it is blank. */
  public void add(String paragraph, boolean struckOut) {
    String line = paragraph.strip();
    if (!line.isEmpty()) {
      lines.add(line);
      sound |= !struckOut;
    }
  }

  /** The lines it shows. */
  public String text() {
    return String.join("\n", lines);
  }

  /** Whether there is text and all of it is struck out. */
  public boolean isStruckOut() {
    return !lines.isEmpty() && !sound;
  }

  /** The cell, in doubt if nothing is left of it that is not struck out. */
  public GridCell doubted(GridCell cell) {
    return isStruckOut() ? cell.recognised(STRUCK_OUT) : cell;
  }
}
