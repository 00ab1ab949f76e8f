package io.github.opengpr.read.office.rtf;

import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.word.CellText;
import java.util.List;
import java.util.Set;

/**
 * What a cell holds.
 *
 * @param blocks its paragraphs, and the tables in it
 * @param struckOut those that are struck out
 */
record RtfCell(List<Block> blocks, Set<Block> struckOut) {

  CellText text() {
    CellText text = new CellText();
    for (Block block : blocks) {
      if (block instanceof Line line) {
        text.add(line.text(), struckOut.contains(line));
      }
    }
    return text;
  }
}
