package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.recognise.token.Bars;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the sections of a document by their headings, and tables that have lost theirs. */
@SuppressWarnings(
    "ReferenceEquality") // the very piece of the document or the very constant is meant
public final class Outline {

  /** A heading found and the piece it stands on. */
  private record Found(int piece, Heading heading) {}

  /** So many headings in a row are a table of contents. */
  private static final int CONTENTS = 3;

  private static final int LONGEST_SUB = 30;
  private static final String SENTENCE_MARKS = "。，；;";

  /** A line of so many cells is a row of a table and no heading. */
  private static final int ROW = 4;

  private final List<SourceLine> pieces;
  private final Work work;
  private final List<Found> found = new ArrayList<>();

  private Outline(List<SourceLine> pieces, Work work) {
    this.pieces = pieces;
    this.work = work;
  }

  /** The parts of the document in printed order; the first is what stands before all sections. */
  public static List<SectionSpan> of(List<SourceLine> pieces, Work work) {
    Outline outline = new Outline(pieces, work);
    outline.find();
    outline.choose();
    return StrayTables.parted(new LostTables(LateNumbers.moved(outline.cut())).restored());
  }

  private void find() {
    for (int i = 0; i < pieces.size(); i++) {
      SourceLine piece = pieces.get(i);
      String text = piece.text();
      work.steps(text.length() + 1L);
      if (text.isBlank()
          || !piece.isSingle()
          || text.indexOf('\t') >= 0 && text.strip().indexOf('\t') >= 0 && !piece.isRow()
          || Bars.hasCells(text, ROW)) {
        continue;
      }
      String line = piece.isRow() ? text.strip() : text;
      Heading heading = Heading.of(line, piece.heading());
      if (heading != null) {
        found.add(new Found(i, heading));
      }
    }
  }

  /**
   * Of several headings for one section keeps the best; a second one as good stays if it has text
   * of its own.
   */
  private void choose() {
    dropContents();
    Map<Section, Found> best = new EnumMap<>(Section.class);
    for (Found candidate : found) {
      Section section = candidate.heading().section();
      if (section == null) {
        continue;
      }
      Found known = best.get(section);
      if (known == null || candidate.heading().score() > known.heading().score() + 1e-9) {
        best.put(section, candidate);
      }
    }
    List<Found> kept = new ArrayList<>();
    for (Found candidate : found) {
      Section section = candidate.heading().section();
      Found top = section == null ? null : best.get(section);
      boolean repeats =
          top != candidate
              && top != null
              && candidate.heading().score() >= 0.98
              && candidate.heading().score() >= top.heading().score() - 1e-9;
      if (top == candidate || repeats) {
        kept.add(candidate);
      }
    }
    found.clear();
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).heading().score() >= Heading.FIRM || inOrder(kept, i)) {
        found.add(kept.get(i));
      }
    }
    addExtraSections();
  }

  /**
   * Removes a table of contents: headings of several sections, or of one below 目录, with nothing but
   * their sub-headings between, that come again. The heading that comes again ends it.
   */
  private void dropContents() {
    List<Found> kept = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < found.size(); i++) {
      List<Found> soFar = found.subList(from, i + 1);
      boolean runGoesOn =
          i + 1 < found.size()
              && !holds(soFar, section(found.get(i + 1)))
              && nothingBetween(found.get(i).piece(), found.get(i + 1).piece());
      if (!runGoesOn) {
        List<Found> run = found.subList(from, i + 1);
        List<Found> rest = found.subList(i + 1, found.size());
        boolean contents =
            run.stream().map(Outline::section).distinct().count() >= CONTENTS
                || isBelowContents(run.get(0).piece());
        for (Found candidate : run) {
          if (!contents || !holds(rest, section(candidate))) {
            kept.add(candidate);
          }
        }
        from = i + 1;
      }
    }
    found.clear();
    found.addAll(kept);
  }

  private static @Nullable Section section(Found candidate) {
    return candidate.heading().section();
  }

  private static boolean holds(List<Found> headings, @Nullable Section section) {
    return headings.stream().anyMatch(one -> section(one) == section);
  }

  private boolean nothingBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!pieces.get(i).isBlank() && !isSubHeading(pieces.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** （一）主动公开: a title in brackets' order with nothing told. */
  private static boolean isSubHeading(String line) {
    String text = line.strip();
    return text.length() <= LONGEST_SUB
        && Ordinal.of(text).style() == Ordinal.Style.BRACKETED
        && SENTENCE_MARKS.chars().noneMatch(mark -> text.indexOf(mark) >= 0);
  }

  private boolean isBelowContents(int piece) {
    int before = piece - 1;
    while (before >= 0 && pieces.get(before).isBlank()) {
      before--;
    }
    return before >= 0 && Fold.of(pieces.get(before).text()).equals("目录");
  }

  private static boolean inOrder(List<Found> kept, int at) {
    Section section = kept.get(at).heading().section();
    for (int i = 0; i < kept.size(); i++) {
      Section other = kept.get(i).heading().section();
      if (section != null
          && other != null
          && i != at
          && kept.get(i).heading().score() >= Heading.FIRM) {
        if (i < at ? other.compareTo(section) >= 0 : other.compareTo(section) <= 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void addExtraSections() {
    if (found.isEmpty()) {
      return;
    }
    Found last = found.get(found.size() - 1);
    Section section = last.heading().section();
    if (section != Section.PROBLEMS && section != Section.OTHER) {
      return;
    }
    for (int i = last.piece() + 1; i < pieces.size(); i++) {
      Heading extra = pieces.get(i).isRow() ? null : Heading.extra(pieces.get(i).text());
      if (extra != null) {
        found.add(new Found(i, extra));
      }
    }
  }

  private List<SectionSpan> cut() {
    List<SectionSpan> parts = new ArrayList<>();
    SectionSpan part = SectionSpan.lead();
    parts.add(part);
    int next = 0;
    for (int i = 0; i < pieces.size(); i++) {
      @Nullable Found heading =
          next < found.size() && found.get(next).piece() == i ? found.get(next) : null;
      if (heading == null) {
        part.pieces().add(pieces.get(i));
      } else {
        part = SectionSpan.section(heading.heading(), pieces.get(i));
        parts.add(part);
        next++;
      }
    }
    return parts;
  }
}
