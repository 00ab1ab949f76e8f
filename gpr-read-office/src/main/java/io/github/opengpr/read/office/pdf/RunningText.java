package io.github.opengpr.read.office.pdf;

import io.github.opengpr.model.chinese.PageMark;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.office.pdf.page.PageLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Page numbers and what is printed on every page over or under the text. They belong to the paper
 * and would part what goes on over a page.
 */
final class RunningText {

  /** They stand in this part of the page at either end. */
  private static final double MARGIN = 0.13;

  /** Or so near to the end of it, in points: the margins of low pages are as high as others. */
  private static final double NEAR = 75;

  /** But never in more than this part of the page. */
  private static final double MOST = 0.2;

  /** A number as near to other lines as this, in sizes, belongs to them. */
  private static final double APART = 0.8;

  /** At most so many lines of them. */
  private static final int LINES = 3;

  /** The same line stands at the same height, give or take so many points. */
  private static final double SAME_HEIGHT = 5;

  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  private static final Pattern VALUES = Pattern.compile("[-+./0-9]*");

  /**
   * A line at an end of a page.
   *
   * @param apart whether it stands apart from the text of the page
   */
  private record Candidate(int page, PageLine line, boolean foot, String text, boolean apart) {}

  private final List<PageBlocks> pages;
  private final List<Candidate> candidates = new ArrayList<>();

  /** The very lines: the title may say what the heads of later pages say, at the same height. */
  private final Set<PageLine> running = Collections.newSetFromMap(new IdentityHashMap<>());

  private RunningText(List<PageBlocks> pages) {
    this.pages = pages;
  }

  /** The pages without their running text. */
  static List<PageBlocks> removed(List<PageBlocks> pages) {
    RunningText text = new RunningText(pages);
    for (int i = 0; i < pages.size(); i++) {
      text.candidates(i);
    }
    for (Candidate candidate : text.candidates) {
      if (text.isPageNumber(candidate) || text.isRepeated(candidate)) {
        text.running.add(candidate.line);
      }
    }
    return pages.stream().map(text::without).toList();
  }

  private PageBlocks without(PageBlocks page) {
    return page.with(
        page.blocks().stream()
            .filter(block -> !(block instanceof PageLine line && running.contains(line)))
            .toList());
  }

  private void candidates(int index) {
    PageBlocks page = pages.get(index);
    List<PageBlock> blocks = page.blocks();
    double height = page.page().height();
    double margin = Math.max(MARGIN * height, Math.min(NEAR, MOST * height));
    for (int i = 0; i < Math.min(LINES, blocks.size()); i++) {
      if (!(blocks.get(i) instanceof PageLine line) || line.box().bottom() > margin) {
        break;
      }
      boolean apart = i + 1 >= blocks.size() || isApart(line, blocks.get(i + 1));
      candidates.add(new Candidate(index, line, false, plain(line), apart));
    }
    for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - LINES); i--) {
      if (!(blocks.get(i) instanceof PageLine line) || line.top() < height - margin) {
        break;
      }
      boolean apart = i == 0 || isApart(line, blocks.get(i - 1));
      candidates.add(new Candidate(index, line, true, plain(line), apart));
    }
  }

  private static boolean isApart(PageLine line, PageBlock next) {
    if (!(next instanceof PageLine other)) {
      return true;
    }
    double space =
        Math.max(line.top(), other.top()) - Math.min(line.box().bottom(), other.box().bottom());
    return space > APART * Math.max(line.size(), other.size());
  }

  private static String plain(PageLine line) {
    StringBuilder text = new StringBuilder();
    line.text()
        .chars()
        .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
        .forEach(c -> text.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : (char) c));
    return text.toString();
  }

  private boolean isPageNumber(Candidate candidate) {
    if (PageMark.is(candidate.text)) {
      return true;
    }
    int number = number(candidate);
    // A bare number counts the pages, or it may be a value.
    int first = number - candidate.page;
    return number >= 0
        && candidate.apart
        && (first == 1
            || candidates.stream()
                .anyMatch(
                    other ->
                        other.page != candidate.page
                            && other.foot == candidate.foot
                            && other.apart
                            && number(other) >= 0
                            && number(other) - other.page == first));
  }

  private static int number(Candidate candidate) {
    return BARE.matcher(candidate.text).matches() && candidate.line.text().indexOf(' ') < 0
        ? Integer.parseInt(candidate.text)
        : -1;
  }

  /** Whether the line stands on most pages; a head is kept where the document begins with it. */
  private boolean isRepeated(Candidate candidate) {
    // Values of cells are alike on many pages.
    if (candidate.page == 0 && !candidate.foot || VALUES.matcher(candidate.text).matches()) {
      return false;
    }
    String masked = masked(candidate.text);
    long others =
        candidates.stream()
            .filter(other -> other.page != candidate.page && other.foot == candidate.foot)
            .filter(other -> masked(other.text).equals(masked))
            .filter(
                other ->
                    Math.abs(other.line.box().bottom() - candidate.line.box().bottom())
                        < SAME_HEIGHT)
            .map(Candidate::page)
            .distinct()
            .count();
    return others >= 1 && 2 * (others + 1) >= pages.size();
  }

  private static String masked(String text) {
    return text.replaceAll("[0-9]+", "#");
  }
}
