package io.github.opengpr.read.document;

import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as a sequence of blocks, whatever format it came in. Immutable and thread-safe.
 *
 * @param blocks the blocks in reading order
 * @param notes what the format's parser has to say, such as an encoding it had to guess
 */
public record Document(List<Block> blocks, List<Note> notes) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param blocks the blocks in reading order
   * @param notes what the format's parser has to say, such as an encoding it had to guess
   */
  public Document {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /**
   * A document that does not break off within a cell, as text may: the format shows where its cells
   * end. A blank line at the end says so.
   *
   * @param blocks the blocks in reading order
   * @param notes what the format's parser has to say
   * @return the document, with a blank line at its end
   */
  public static Document ofWholeCells(List<Block> blocks, List<Note> notes) {
    if (blocks.isEmpty()) {
      return new Document(blocks, notes);
    }
    Block last = blocks.get(blocks.size() - 1);
    Place place = last instanceof Line line ? line.place() : ((Grid) last).place();
    List<Block> ended = new ArrayList<>(blocks);
    ended.add(new Line("", place, false));
    return new Document(ended, notes);
  }
}
