package io.github.opengpr.read.office.pdf;

import java.util.ArrayList;
import java.util.HashSet;
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

  /** At most so many lines of them. */
  private static final int LINES = 3;

  /** The same line stands at the same height, give or take so many points. */
  private static final double SAME_HEIGHT = 5;

  private static final Pattern ORNATE =
      Pattern.compile(
          "[-—–－―·~～]{1,3}\\d{1,4}[-—–－―·~～]{1,3}|第\\d{1,4}[页頁].{0,8}|\\d{1,4}/\\d{1,4}"
              + "|(?i:page)\\d{1,4}(?:(?:/|of)\\d{1,4})?|共\\d{1,4}[页頁]第\\d{1,4}[页頁]");

  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  /** A line at an end of a page. */
  private record Candidate(int page, TextLine line, boolean foot, String text) {}

  private final List<PageBlocks> pages;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<TextLine> running = new HashSet<>();

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
            .filter(block -> !(block instanceof TextLine line && running.contains(line)))
            .toList());
  }

  private void candidates(int index) {
    PageBlocks page = pages.get(index);
    List<PageBlock> blocks = page.blocks();
    double height = page.page().height();
    for (int i = 0; i < Math.min(LINES, blocks.size()); i++) {
      if (!(blocks.get(i) instanceof TextLine line) || line.box().bottom() > MARGIN * height) {
        break;
      }
      candidates.add(new Candidate(index, line, false, plain(line)));
    }
    for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - LINES); i--) {
      if (!(blocks.get(i) instanceof TextLine line) || line.top() < (1 - MARGIN) * height) {
        break;
      }
      candidates.add(new Candidate(index, line, true, plain(line)));
    }
  }

  private static String plain(TextLine line) {
    StringBuilder text = new StringBuilder();
    line.text()
        .chars()
        .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
        .forEach(c -> text.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : (char) c));
    return text.toString();
  }

  private boolean isPageNumber(Candidate candidate) {
    if (ORNATE.matcher(candidate.text).matches()) {
      return true;
    }
    int number = number(candidate);
    // A bare number counts the pages, or it may be a value.
    int first = number - candidate.page;
    return number >= 0
        && (first == 1
            || candidates.stream()
                .anyMatch(
                    other ->
                        other.page != candidate.page
                            && other.foot == candidate.foot
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
    if (candidate.page == 0 && !candidate.foot) {
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
