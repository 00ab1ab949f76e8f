package io.github.opengpr.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads lines of a table back after RFC 4180. */
final class CsvLines {

  private CsvLines() {}

  /** The fields of every line; fails on what a strict reader would not take. */
  static List<List<String>> of(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(text.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        line.add(field.toString());
        field.setLength(0);
      } else if (!quoted && c == '\r' && text.charAt(i + 1) == '\n') {
        i++;
        line.add(field.toString());
        field.setLength(0);
        lines.add(List.copyOf(line));
        line.clear();
      } else if (c == '\r' || c == '\n') {
        throw new IllegalArgumentException("a line end within a field");
      } else {
        field.append(c);
      }
    }
    if (quoted || !field.isEmpty() || !line.isEmpty()) {
      throw new IllegalArgumentException("the last line does not end");
    }
    return lines;
  }
}
