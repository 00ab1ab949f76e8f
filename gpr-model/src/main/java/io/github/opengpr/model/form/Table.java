package io.github.opengpr.model.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One of the three tables of a form. Immutable and thread-safe.
 *
 * @param number 2, 3 or 4, after the section it stands in
 * @param section the section it stands in
 * @param blocks its blocks, in order
 */
public record Table(int number, Section section, List<Block> blocks) {

  /** Keeps an unmodifiable copy of the blocks. */
  public Table {
    blocks = List.copyOf(blocks);
  }

  /** {@return all cells of the table, in the order of the form} */
  public List<Cell> cells() {
    if (blocks.size() == 1) {
      return blocks.get(0).cells();
    }
    List<Cell> cells = new ArrayList<>();
    for (Block block : blocks) {
      cells.addAll(block.cells());
    }
    return Collections.unmodifiableList(cells);
  }

  /** {@return all rows of the table, in the order of the form} */
  public List<Row> rows() {
    return blocks.stream().flatMap(block -> block.rows().stream()).toList();
  }
}
