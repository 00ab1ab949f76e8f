package io.github.opengpr.read.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Which fields are open at a point of the text: their instructions are not text, their results are.
 */
public final class Fields {

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean shown;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** A field begins with its instruction. */
  public void begin() {
    open.push(new Field());
  }

  /** The instruction ends, the result begins. */
  public void separate() {
    Field top = open.peek();
    if (top != null) {
      top.shown = true;
    }
  }

  /** It ends; what it shows if it has no result. */
  public String end() {
    Field last = open.poll();
    return last == null || last.shown ? "" : Equation.shown(last.instruction.toString());
  }

  /** What a field of such an instruction shows if it has no result. */
  public static String drawn(String instruction) {
    return Equation.shown(instruction);
  }

  /** Whether what stands here belongs to an instruction. */
  public boolean inInstruction() {
    Field top = open.peek();
    return top != null && !top.shown;
  }

  /** Meets a piece of an instruction. */
  public void instruction(String text) {
    Field top = open.peek();
    if (top != null && !top.shown) {
      top.instruction.append(text);
    }
  }

  /** Whether what stands here is text that the document shows. */
  public boolean shows() {
    return open.stream().allMatch(field -> field.shown) && !inContents();
  }

  /** Whether this is inside a table of contents. */
  public boolean inContents() {
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
  public void endParagraph() {
    open.removeIf(field -> !field.shown);
  }

  /** A table begins or ends: no field goes on past it. */
  public void reset() {
    open.clear();
  }
}
