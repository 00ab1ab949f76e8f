package io.github.opengpr.read.recognise.layout.line;

import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.NumberReading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Some converters leave out lines they have seen before, and with them most zeros of a report. Then
 * no line of numbers stands twice in its tables, and a row without numbers need not be blank.
 */
public final class RepeatedLines {

  private boolean any;
  private boolean repeated;

  /** Takes the lines of a table. */
  public void add(List<SourceLine> lines) {
    Set<String> seen = new HashSet<>();
    boolean twice = false;
    for (SourceLine line : lines) {
      String text = line.text().strip();
      boolean numbers = !line.isRow() && !text.isEmpty() && isNumbers(text);
      if (!numbers && !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1))) {
        return; // numbers stand in the lines of their labels
      }
      twice |= numbers && !seen.add(line.text());
    }
    any |= !seen.isEmpty();
    repeated |= twice;
  }

  /** Whether there are lines of numbers and nothing else, and none stands twice in its table. */
  public boolean areLeftOut() {
    return any && !repeated;
  }

  private static boolean isNumbers(String text) {
    if (!Character.isDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    for (String word : text.split("\\s+", -1)) {
      if (!NumberReading.of(word).isValue()) {
        return false;
      }
    }
    return true;
  }
}
