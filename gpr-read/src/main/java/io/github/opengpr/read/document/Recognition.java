package io.github.opengpr.read.document;

import io.github.opengpr.model.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a cell was read from a picture. Immutable and thread-safe.
 *
 * @param sure whether the text is what stands there; otherwise it is the best of several readings,
 *     and a text without any reading is no blank
 * @param alternatives other texts that the picture allows, the best first
 * @param note why it is not sure, or what makes it so; null if there is nothing to say
 */
public record Recognition(boolean sure, List<String> alternatives, @Nullable Message note) {

  /**
   * Keeps an unmodifiable copy.
   *
   * @param sure whether the text is what stands there
   * @param alternatives other texts that the picture allows, the best first
   * @param note why it is not sure, or what makes it so; null if there is nothing to say
   */
  public Recognition {
    alternatives = List.copyOf(alternatives);
  }
}
