package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.token.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the document: what stands before the first section, or a section, or a table that
 * has lost its heading.
 */
public final class SectionSpan {

  private final @Nullable Heading heading;
  private final @Nullable SourceLine headingPiece;
  private final int table;
  private final boolean stray;
  private final List<SourceLine> pieces = new ArrayList<>();

  private SectionSpan(
      @Nullable Heading heading, @Nullable SourceLine headingPiece, int table, boolean stray) {
    this.heading = heading;
    this.headingPiece = headingPiece;
    this.table = table;
    this.stray = stray;
  }

  /** What stands before the first section. */
  static SectionSpan lead() {
    return new SectionSpan(null, null, 0, false);
  }

  public static SectionSpan section(Heading heading, SourceLine piece) {
    SectionSpan part = new SectionSpan(heading, piece, tableOf(heading.section()), false);
    if (!heading.rest().isEmpty()) {
      int from = Math.max(0, piece.text().lastIndexOf(heading.rest()));
      Place place = Places.at(piece.place(), from);
      part.pieces.add(new SourceLine(heading.rest(), place, false, null, 0, 0));
    }
    return part;
  }

  /** A table without the heading of its section. */
  public static SectionSpan table(int number) {
    return new SectionSpan(null, null, number, false);
  }

  /** A table that stands elsewhere than in its section, which has one of its own. */
  static SectionSpan stray(int number) {
    return new SectionSpan(null, null, number, true);
  }

  private static int tableOf(@Nullable Section section) {
    if (section == null) {
      return 0;
    }
    return switch (section) {
      case DISCLOSURE -> 2;
      case REQUESTS -> 3;
      case DISPUTES -> 4;
      default -> 0;
    };
  }

  /**
   * Where a second report begins in the same document: at a first section after later ones; the
   * number of parts if there is none.
   */
  public static int secondReport(List<SectionSpan> parts) {
    boolean first = false;
    boolean later = false;
    for (int i = 0; i < parts.size(); i++) {
      Section section = parts.get(i).section();
      if (section == Section.OVERVIEW && first && later) {
        return i;
      }
      first |= section == Section.OVERVIEW;
      later |= section != null && section.compareTo(Section.DISCLOSURE) > 0;
    }
    return parts.size();
  }

  public @Nullable Heading heading() {
    return heading;
  }

  public @Nullable SourceLine headingPiece() {
    return headingPiece;
  }

  public @Nullable Section section() {
    return heading == null ? null : heading.section();
  }

  /** The number of the table it holds; 0 if it holds none. */
  public int table() {
    return table;
  }

  public boolean isStray() {
    return stray;
  }

  public List<SourceLine> pieces() {
    return pieces;
  }

  public boolean isBlank() {
    return pieces.stream().allMatch(SourceLine::isBlank);
  }
}
