package io.github.opengpr.read.document;

import io.github.opengpr.model.printed.Note;
import java.util.List;

/**
 * A document as a sequence of blocks, whatever format it came in. Immutable and thread-safe.
 *
 * @param blocks the blocks in reading order
 * @param notes what the format's parser has to say, such as an encoding it had to guess
 * @param wholeCells whether it cannot break off within a cell, as text may: the format shows where
 *     its cells end
 */
public record Document(List<Block> blocks, List<Note> notes, boolean wholeCells) {

  /** Keeps unmodifiable copies. */
  public Document {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** {@return how much there is of it, on one line} */
  @Override
  public String toString() {
    return blocks.size() + " blocks, " + notes.size() + " notes";
  }
}
