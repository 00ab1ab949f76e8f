package io.github.opengpr.read.office.pdf.paint;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Glyph;
import io.github.opengpr.read.office.pdf.page.Glyph.Run;
import io.github.opengpr.read.office.pdf.page.Glyph.State;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageLine;
import io.github.opengpr.read.office.word.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes at the foot of a page and the small raised numbers that point to them, 3 with a raised 1
 * behind it. Both are left out, as they are in files of Word, but only where the note is found: a
 * raised number without a note is kept, and doubted. Used once, by one thread.
 */
public final class FootNotes {

  /** A mark is smaller than the number it stands behind by this. */
  private static final double SMALLER = 0.8;

  /** And higher by this part of its size. */
  private static final double RAISED = 0.15;

  /** And no farther from it than this part of its size. */
  private static final double BESIDE = 0.3;

  /** More small digits than this on a page are no marks. */
  private static final int MOST = 400;

  /** The lines of a note are no farther apart than this, in sizes. */
  private static final double LEADING = 1;

  private static final Pattern NOTE =
      Pattern.compile("[\\[〔(（]?([0-9⁰¹²³⁴-⁹]{1,2})[\\]〕)）]? ?(?![0-9⁰¹²³⁴-⁹.,．、，/%\\])）]).+");

  private final Page page;
  private final Budget budget;
  private final List<Glyph> numbers;
  private final Set<Glyph> notes = new HashSet<>();

  private FootNotes(Page page, Budget budget) {
    this.page = page;
    this.budget = budget;
    this.numbers = page.glyphs().stream().filter(FootNotes::isDigit).toList();
  }

  /** The page with its notes and their marks told. */
  public static Page marked(Page page, Budget budget) {
    FootNotes notes = new FootNotes(page, budget);
    notes.find();
    if (notes.notes.isEmpty()) {
      return page;
    }
    return page.with(
        page.glyphs().stream()
            .map(glyph -> notes.notes.contains(glyph) ? glyph.with(State.NOTE) : glyph)
            .toList(),
        page.strokes());
  }

  private static boolean isDigit(Glyph glyph) {
    return glyph.visible()
        && glyph.run() == Run.RIGHT
        && glyph.text().length() == 1
        && Character.isDigit(glyph.text().charAt(0));
  }

  private void find() {
    Map<String, List<Glyph>> marks = marks();
    double lowest =
        marks.values().stream()
            .flatMap(List::stream)
            .mapToDouble(glyph -> glyph.box().bottom())
            .max()
            .orElse(page.height());
    List<Glyph> below = page.glyphs().stream().filter(glyph -> isBelow(glyph, lowest)).toList();
    PageLine before = null;
    for (PageLine line : marks.isEmpty() ? List.<PageLine>of() : PageLine.of(below)) {
      String number = number(line.text());
      if (marks.containsKey(number) || before != null && goesOn(before, line)) {
        notes.addAll(line.glyphs());
        notes.addAll(marks.getOrDefault(number, List.of()));
        before = line;
      } else {
        before = null;
      }
    }
  }

  private static boolean isBelow(Glyph glyph, double height) {
    return glyph.visible() && glyph.run() == Run.RIGHT && glyph.box().top() > height;
  }

  private static boolean goesOn(PageLine above, PageLine line) {
    return line.top() - above.box().bottom() < LEADING * line.size()
        && line.box().left() < above.box().right();
  }

  /** The number that a note begins with; empty if the line is none. */
  private static String number(String line) {
    Matcher note = NOTE.matcher(line);
    if (!note.matches()) {
      return "";
    }
    return Script.plain(note.group(1));
  }

  /** The raised numbers of the page behind other numbers, by what they say. */
  private Map<String, List<Glyph>> marks() {
    Map<String, List<Glyph>> marks = new HashMap<>();
    double most = numbers.stream().mapToDouble(Glyph::size).max().orElse(0);
    List<Glyph> small =
        numbers.stream().filter(glyph -> glyph.size() < SMALLER * most).limit(MOST + 1).toList();
    for (Glyph digit : small.size() > MOST ? List.<Glyph>of() : small) {
      if (numbers.stream().anyMatch(number -> isRaised(digit, number))) {
        List<Glyph> mark = mark(digit, small);
        StringBuilder text = new StringBuilder();
        mark.forEach(glyph -> text.append(glyph.text()));
        marks.computeIfAbsent(text.toString(), number -> new ArrayList<>()).addAll(mark);
      }
    }
    return marks;
  }

  private boolean isRaised(Glyph digit, Glyph number) {
    budget.tick();
    return digit.size() < SMALLER * number.size()
        && follows(digit, number)
        && digit.box().bottom() < number.box().bottom() - RAISED * number.size()
        && digit.box().bottom() > number.box().top();
  }

  private static boolean follows(Glyph digit, Glyph before) {
    return Math.abs(digit.box().left() - before.box().right()) < BESIDE * before.size();
  }

  /** A mark from its first digit on. */
  private List<Glyph> mark(Glyph first, List<Glyph> small) {
    List<Glyph> mark = new ArrayList<>(List.of(first));
    Glyph last = first;
    for (Glyph next : small) {
      budget.tick();
      if (follows(next, last)
          && next.box().left() > last.box().left()
          && Math.abs(next.box().bottom() - last.box().bottom()) < 1) {
        mark.add(next);
        last = next;
      }
    }
    return mark;
  }
}
