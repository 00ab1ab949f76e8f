package io.github.opengpr.read.office.pdf.page;

import io.github.opengpr.read.office.pdf.page.Glyph.Run;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, whichever way its text runs.
 *
 * @param text its lines
 * @param box around them; null if there are none
 */
public record CellText(String text, @Nullable Box box) {

  /** The text of some characters. */
  public static CellText of(List<Glyph> glyphs) {
    Map<Run, List<Glyph>> runs = new EnumMap<>(Run.class);
    List<Box> boxes = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      runs.computeIfAbsent(glyph.run(), run -> new ArrayList<>()).add(glyph);
      if (!glyph.isBlank()) {
        boxes.add(glyph.box());
      }
    }
    if (boxes.isEmpty()) {
      return new CellText("", null);
    }
    List<String> lines = new ArrayList<>();
    runs.forEach(
        (run, found) -> PageLine.of(turned(found, run)).forEach(line -> lines.add(line.text())));
    return new CellText(String.join("\n", lines), Box.around(boxes));
  }

  /** The characters turned so that they run to the right. */
  private static List<Glyph> turned(List<Glyph> glyphs, Run run) {
    if (run == Run.RIGHT) {
      return glyphs;
    }
    Turn turn = new Turn(run.toRight(), 0, 0);
    return glyphs.stream().map(glyph -> glyph.at(turn.apply(glyph.box()), Run.RIGHT)).toList();
  }
}
