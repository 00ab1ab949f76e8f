package io.github.opengpr.read.office.annotate;

import io.github.opengpr.model.printed.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a place. Immutable and thread-safe.
 *
 * @param place the place, as the reader gave it; null to speak of the whole document
 * @param lines what is said, a paragraph each
 */
public record Remark(@Nullable Place place, List<String> lines) {

  /** Keeps an unmodifiable copy. */
  public Remark {
    lines = List.copyOf(lines);
  }
}
