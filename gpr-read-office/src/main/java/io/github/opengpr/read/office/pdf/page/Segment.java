package io.github.opengpr.read.office.pdf.page;

import io.github.opengpr.model.chinese.Ordinal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Characters of a line that stand together, with space before and after.
 *
 * @param line the number of the line among its neighbours, from 0
 * @param text what they say
 * @param box around them
 * @param size the size of the line
 */
public record Segment(int line, String text, Box box, double size) {

  /** Space of this part of the size parts words of a table. */
  private static final double SPACE = 0.6;

  private static final Pattern VALUE =
      Pattern.compile(
          "[+＋\\-－—–减]?[0-9０-９][0-9０-９,，.．]*(?:件|元|万元|个|项|次|条)?"
              + "|[/／\\-－—–]+|无|空|不涉及|不适用|N/A|\uFFFD+");

  /** The segments of a line, from left to right. */
  public static List<Segment> of(int number, PageLine line) {
    List<Segment> segments = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : line.glyphs()) {
      if (!word.isEmpty() && isParted(word.get(word.size() - 1), glyph, line.size())) {
        add(segments, number, word);
        word = new ArrayList<>();
      }
      word.add(glyph);
    }
    add(segments, number, word);
    return segments;
  }

  private static boolean isParted(Glyph before, Glyph glyph, double size) {
    return glyph.box().left() - before.box().right() > SPACE * size;
  }

  /**
   * The same segments, parted also where labels begin without space before them.
   *
   * @param starts where labels of other lines begin
   */
  public static List<Segment> of(int number, PageLine line, Set<Long> starts) {
    List<Segment> segments = new ArrayList<>();
    List<Segment> whole = of(number, line);
    for (int i = 0; i < whole.size(); i++) {
      Segment segment = whole.get(i);
      List<Glyph> rest = new ArrayList<>();
      for (Glyph glyph : line.glyphs()) {
        Box box = glyph.box();
        if (box.centreX() < segment.box.left() || box.centreX() > segment.box.right()) {
          continue;
        }
        boolean glued =
            i + 1 < whole.size()
                && whole.get(i + 1).isValue()
                && isDigit(glyph)
                && !rest.isEmpty()
                && Character.isIdeographic(rest.get(rest.size() - 1).text().codePointAt(0));
        boolean begins =
            starts.contains(Math.round(box.left()))
                && (whole.size() > 1 || isOrdinalAt(line, glyph));
        if (!rest.isEmpty() && (glued || begins)) {
          segments.add(value(number, rest));
          rest = new ArrayList<>();
        }
        rest.add(glyph);
      }
      if (!rest.isEmpty()) {
        segments.add(value(number, rest));
      }
    }
    return segments;
  }

  /** Whether a label begins with a character of a line. */
  private static boolean isOrdinalAt(PageLine line, Glyph glyph) {
    int from = line.glyphs().indexOf(glyph);
    StringBuilder text = new StringBuilder();
    line.glyphs()
        .subList(from, Math.min(line.glyphs().size(), from + 6))
        .forEach(next -> text.append(next.text()));
    return isOrdinal(text.toString());
  }

  private static boolean isDigit(Glyph glyph) {
    return glyph.text().length() == 1 && Character.isDigit(glyph.text().charAt(0));
  }

  private static void add(List<Segment> segments, int number, List<Glyph> word) {
    PageLine whole = PageLine.ofLine(word);
    if (whole.text().indexOf(' ') < 0 || !areValues(whole.text())) {
      segments.add(new Segment(number, whole.text(), whole.box(), whole.size()));
      return;
    }
    // 0 0 12: values with no more than a blank between them.
    List<Glyph> part = new ArrayList<>();
    for (Glyph glyph : word) {
      part.add(glyph);
      String text = PageLine.ofLine(part).text();
      if (text.indexOf(' ') >= 0) {
        part.remove(part.size() - 1);
        segments.add(value(number, part));
        part = new ArrayList<>(List.of(glyph));
      }
    }
    segments.add(value(number, part));
  }

  private static Segment value(int number, List<Glyph> glyphs) {
    PageLine line = PageLine.ofLine(glyphs);
    return new Segment(number, line.text(), line.box(), line.size());
  }

  private static boolean areValues(String text) {
    for (String word : text.split(" ", -1)) {
      if (!isValue(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isValue(String text) {
    return text.length() < 24 && VALUE.matcher(text).matches();
  }

  public boolean isValue() {
    return isValue(text);
  }

  public boolean isOrdinal() {
    return isOrdinal(text);
  }

  /** Whether a text begins as the labels of a form do. */
  public static boolean isOrdinal(String text) {
    return Ordinal.of(text).marked();
  }

  public boolean overlaps(double left, double right) {
    return box.left() < right && box.right() > left;
  }
}
