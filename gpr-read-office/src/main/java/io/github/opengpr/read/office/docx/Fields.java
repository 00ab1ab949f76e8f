package io.github.opengpr.read.office.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Which fields are open at a point of the text: their instructions are not text, their results are.
 */
final class Fields {

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean shown;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** Meets a mark that begins, parts or ends a field. */
  void mark(String type) {
    Field top = open.peek();
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (top != null) {
          top.shown = true;
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  /** Meets a piece of an instruction. */
  void instruction(String text) {
    Field top = open.peek();
    if (top != null && !top.shown) {
      top.instruction.append(text);
    }
  }

  /** Whether what stands here is text that the document shows. */
  boolean shows() {
    return open.stream().allMatch(field -> field.shown) && !inContents();
  }

  /** Whether this is inside a table of contents. */
  boolean inContents() {
    return open.stream()
        .anyMatch(
            field ->
                field.shown
                    && field
                        .instruction
                        .toString()
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .startsWith("TOC"));
  }

  /** A paragraph ends: an instruction that was never parted from its result is a broken field. */
  void endParagraph() {
    open.removeIf(field -> !field.shown);
  }

  /** A table begins or ends: no field goes on past it. */
  void reset() {
    open.clear();
  }
}
