package io.github.opengpr.read.office.pdf;

import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageLine;
import io.github.opengpr.read.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the lines of paragraphs together, also over the end of a page. */
final class Passages {

  /** A paragraph begins farther right than the text by this part of the size. */
  private static final double INDENT = 0.8;

  /** A line that ends nearer to the right than this, in sizes, was broken there. */
  private static final double FULL = 2.2;

  /** Lines of one paragraph lie no farther apart than this, in sizes. */
  private static final double LEADING = 1.6;

  /** And are of one size, give or take this part of it. */
  private static final double SAME_SIZE = 0.12;

  /** Lines that all reach no farther than this part of the width of the text are not full. */
  private static final double NARROW = 0.75;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：:;.!?”）)]$");

  private static final Pattern NUMBER = Pattern.compile("[-+0-9.,/]+");

  private record Placed(Page page, PageLine line, double left, double right) {}

  private final List<Placed> lines = new ArrayList<>();

  /** How far to the right the text of pages of a width reaches. */
  private final Map<Long, Double> reach = new HashMap<>();

  /** Lines of a page that follow one another. */
  void add(Page page, List<PageLine> more) {
    double left = more.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
    double right = more.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    double farthest = reach.merge(Math.round(page.width()), right, Math::max);
    // A page that holds the cells of a table line by line has no full line.
    double full = right - left < NARROW * (farthest - left) ? farthest : right;
    more.forEach(line -> lines.add(new Placed(page, line, left, full)));
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The paragraphs of all lines that were added; none are left. */
  List<Line> take() {
    List<Line> passages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Placed first = null;
    Placed before = null;
    for (Placed placed : lines) {
      if (first != null && before != null && !goesOn(before, placed)) {
        passages.add(passage(first, text));
        first = null;
      }
      if (first == null) {
        first = placed;
        text.setLength(0);
      } else if (isLetter(text.charAt(text.length() - 1))
          && isLetter(placed.line.text().charAt(0))) {
        text.append(' ');
      }
      text.append(placed.line.text());
      before = placed;
    }
    if (first != null) {
      passages.add(passage(first, text));
    }
    lines.clear();
    return passages;
  }

  private static Line passage(Placed first, StringBuilder text) {
    return new Line(text.toString(), first.page.place(first.line.box()), false);
  }

  private static boolean goesOn(Placed before, Placed placed) {
    PageLine above = before.line;
    PageLine line = placed.line;
    double size = Math.max(above.size(), line.size());
    boolean samePage = before.page.number() == placed.page.number();
    if (Segment.of(0, above).size() > 1
        || Segment.of(0, line).size() > 1
        || NUMBER.matcher(above.text()).matches()
        || NUMBER.matcher(line.text()).matches()) {
      return false;
    }
    if (Math.abs(above.size() - line.size()) > SAME_SIZE * size
        || above.box().right() < before.right - FULL * size
        || line.box().left() > placed.left + INDENT * size
        || samePage && line.top() - above.box().bottom() > LEADING * size) {
      return false;
    }
    return !(Ordinal.of(line.text()).marked() && SENTENCE_END.matcher(above.text()).matches());
  }

  private static boolean isLetter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
