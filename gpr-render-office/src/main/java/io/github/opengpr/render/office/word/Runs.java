package io.github.opengpr.render.office.word;

import io.github.opengpr.render.office.packed.Markup;
import java.util.List;

/** The text inside a run. */
final class Runs {

  private Runs() {}

  /** Writes a text; a line break in it is one of Word's. */
  static void lines(Markup xml, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        xml.empty("w:br");
      }
      xml.holding("w:t", lines.get(i), "xml:space", "preserve");
    }
  }
}
