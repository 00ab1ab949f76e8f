package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The text of a section that is told in words. Immutable and thread-safe.
 *
 * @param paragraphs the paragraphs, in order; empty for a section that has its heading and nothing
 *     else
 */
public record Narrative(@JsonProperty(required = true) List<Paragraph> paragraphs) {

  private static final Narrative EMPTY = new Narrative(List.of());

  /** Keeps an unmodifiable copy. */
  public Narrative {
    Objects.requireNonNull(paragraphs, "paragraphs");
    paragraphs.forEach(paragraph -> Objects.requireNonNull(paragraph, "paragraphs"));
    paragraphs = List.copyOf(paragraphs);
  }

  /** {@return a section without any text} */
  public static Narrative empty() {
    return EMPTY;
  }

  /**
   * {@return a section of plain paragraphs}
   *
   * @param paragraphs the texts of the paragraphs, in order
   */
  public static Narrative of(String... paragraphs) {
    return new Narrative(Arrays.stream(paragraphs).map(Paragraph::of).toList());
  }

  /** {@return the whole text, a line for each paragraph} */
  @JsonIgnore
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (i > 0) {
        text.append('\n');
      }
      if (paragraph.heading() != null) {
        text.append(paragraph.heading());
      }
      text.append(paragraph.text());
    }
    return text.toString();
  }

  /** {@return whether there is no text but white space} */
  @JsonIgnore
  public boolean isBlank() {
    return paragraphs.stream().allMatch(paragraph -> paragraph.full().isBlank());
  }
}
