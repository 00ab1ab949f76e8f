package io.github.opengpr.read.recognise;

import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the document: what stands before the first section, or a section, or a table that
 * has lost its heading.
 */
final class Part {

  private final @Nullable Heading heading;
  private final @Nullable Piece headingPiece;
  private final int table;
  private final List<Piece> pieces = new ArrayList<>();

  private Part(@Nullable Heading heading, @Nullable Piece headingPiece, int table) {
    this.heading = heading;
    this.headingPiece = headingPiece;
    this.table = table;
  }

  /** What stands before the first section. */
  static Part lead() {
    return new Part(null, null, 0);
  }

  static Part section(Heading heading, Piece piece) {
    Part part = new Part(heading, piece, tableOf(heading.section()));
    if (!heading.rest().isEmpty()) {
      int from = Math.max(0, piece.text().lastIndexOf(heading.rest()));
      Place place = Places.at(piece.place(), from);
      part.pieces.add(new Piece(heading.rest(), place, false, null, 0, 0));
    }
    return part;
  }

  /** A table without the heading of its section. */
  static Part table(int number) {
    return new Part(null, null, number);
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
  static int secondReport(List<Part> parts) {
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

  @Nullable Heading heading() {
    return heading;
  }

  @Nullable Piece headingPiece() {
    return headingPiece;
  }

  @Nullable Section section() {
    return heading == null ? null : heading.section();
  }

  /** The number of the table it holds; 0 if it holds none. */
  int table() {
    return table;
  }

  List<Piece> pieces() {
    return pieces;
  }

  boolean isBlank() {
    return pieces.stream().allMatch(Piece::isBlank);
  }
}
