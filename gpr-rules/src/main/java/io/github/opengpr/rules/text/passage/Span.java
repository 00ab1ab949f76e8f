package io.github.opengpr.rules.text.passage;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the folded text of a {@link Passage}: {@code start} inclusive, {@code end}
 * exclusive.
 *
 * @param start index of the first character
 * @param end index after the last character
 */
public record Span(int start, int end) {

  /** Checks the order of the two ends. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Whether {@code other} lies wholly inside. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  // Asked for nearly every number: plainly, and not by what a record is given.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
