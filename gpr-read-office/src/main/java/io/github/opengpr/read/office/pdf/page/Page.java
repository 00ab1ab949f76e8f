package io.github.opengpr.read.office.pdf.page;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.pdf.page.Glyph.Run;
import io.github.opengpr.read.office.pdf.page.Glyph.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page taken apart, turned so that most of its text runs to the right.
 *
 * @param number from 1
 * @param turn how it was turned from what is shown
 * @param glyphs its characters, blanks among them, in the order in which they are painted
 * @param strokes its straight lines
 * @param pictures its pictures
 * @param damaged whether part of its content could not be followed
 */
public record Page(
    int number,
    Turn turn,
    List<Glyph> glyphs,
    List<Stroke> strokes,
    List<Box> pictures,
    boolean damaged) {

  /** A picture that takes this part of the page may be a scan. */
  private static final double LARGE_PICTURE = 0.15;

  /** The page as shown, turned upright. */
  public static Page upright(
      int number,
      double width,
      double height,
      List<Glyph> glyphs,
      List<Stroke> strokes,
      List<Box> pictures,
      boolean damaged) {
    Map<Run, Integer> runs = new EnumMap<>(Run.class);
    glyphs.stream()
        .filter(glyph -> !glyph.isBlank())
        .forEach(glyph -> runs.merge(glyph.run(), 1, Integer::sum));
    Run most = Run.RIGHT;
    for (Map.Entry<Run, Integer> run : runs.entrySet()) {
      if (run.getValue() > runs.getOrDefault(most, 0)) {
        most = run.getKey();
      }
    }
    Turn turn = new Turn(most.toRight(), width, height);
    return new Page(
        number,
        turn,
        turned(glyphs, turn),
        strokes.stream().map(stroke -> turned(stroke, turn)).toList(),
        pictures.stream().map(turn::apply).toList(),
        damaged);
  }

  private static List<Glyph> turned(List<Glyph> glyphs, Turn turn) {
    return glyphs.stream()
        .map(glyph -> glyph.at(turn.apply(glyph.box()), turn.apply(glyph.run())))
        .toList();
  }

  /** Characters as they are shown, turned like those of the page. */
  public List<Glyph> turned(List<Glyph> others) {
    return turned(others, turn);
  }

  /** The same page with other characters and lines. */
  public Page with(List<Glyph> otherGlyphs, List<Stroke> otherStrokes) {
    return new Page(number, turn, otherGlyphs, otherStrokes, pictures, damaged);
  }

  private static Stroke turned(Stroke stroke, Turn turn) {
    boolean horizontal = stroke.horizontal() == ((turn.quarters() & 1) == 0);
    Box box = turn.apply(stroke.box());
    return horizontal ? Stroke.horizontal(box) : Stroke.vertical(box);
  }

  public double width() {
    return turn.turnedWidth();
  }

  public double height() {
    return turn.turnedHeight();
  }

  /** The place of a part of the page, as the page is shown. */
  public Place place(Box box) {
    return turn.back().apply(box).on(number);
  }

  public boolean hasLargePicture() {
    double area = pictures.stream().mapToDouble(box -> box.width() * box.height()).sum();
    return area > LARGE_PICTURE * width() * height();
  }

  /** Whether it has characters of this state, blanks aside. */
  public boolean has(State state) {
    return glyphs.stream().anyMatch(glyph -> glyph.state() == state && !glyph.isBlank());
  }

  /** How many characters are seen. */
  public long visibleCharacters() {
    return glyphs.stream().filter(glyph -> glyph.visible() && !glyph.isBlank()).count();
  }

  /** How many of them the fonts do not tell. */
  public long unknownCharacters() {
    return glyphs.stream().filter(glyph -> glyph.visible() && glyph.isUnknown()).count();
  }
}
