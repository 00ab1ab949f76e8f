package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a narrative section, as printed. Immutable and thread-safe.
 *
 * @param heading the sub-heading it begins with, such as {@code （一）主动公开}, with its own mark of
 *     punctuation; null for a plain paragraph
 * @param text the text after the sub-heading; empty where the sub-heading stands alone
 */
public record Paragraph(@Nullable String heading, @JsonProperty(required = true) String text) {

  /** Refuses a missing text. */
  public Paragraph {
    Objects.requireNonNull(text, "text");
  }

  /**
   * {@return a plain paragraph}
   *
   * @param text the text; null if there is none
   */
  public static Paragraph of(String text) {
    return new Paragraph(null, text);
  }

  /**
   * Heading and text as they stand in the document.
   *
   * @return both, in this order
   */
  @JsonIgnore
  public String full() {
    return heading == null ? text : heading + text;
  }
}
