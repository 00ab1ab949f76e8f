package io.github.opengpr.read.document;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.CellDoubt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How surely a format read the text of a cell, such as one read from a picture, struck out or cut
 * off by the page. Immutable and thread-safe.
 *
 * @param doubt why the text may not be what stands there; null if it is. A text in doubt without
 *     any reading is no blank
 * @param alternatives other texts that may stand there, the best first
 * @param note what makes it sure, or what more there is to say; null if there is nothing
 */
public record Recognition(
    @Nullable CellDoubt doubt, List<String> alternatives, @Nullable Message note) {

  /** Keeps an unmodifiable copy. */
  public Recognition {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * {@return a text that is what stands there}
   *
   * @param note what makes it sure; null if there is nothing to say
   */
  public static Recognition sure(@Nullable Message note) {
    return new Recognition(null, List.of(), note);
  }

  /**
   * {@return a text in doubt}
   *
   * @param doubt why
   * @param alternatives other texts that may stand there, the best first
   */
  public static Recognition doubtful(CellDoubt doubt, List<String> alternatives) {
    return new Recognition(doubt, alternatives, null);
  }
}
