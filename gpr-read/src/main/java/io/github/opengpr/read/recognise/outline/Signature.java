package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.WrittenDate;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.recognise.token.Agencies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Signature and date at the end of a document.
 *
 * @param lines the lines, in printed order
 * @param signature the agency that signs; null if none does
 * @param leftovers a page number after them
 */
public record Signature(
    List<PrintedLine> lines,
    @Nullable String signature,
    List<PrintedLine> leftovers,
    Set<SourceLine> pieces) {

  private static final int LOOK_BACK = 8;

  /** The signature of a document; it may stand before tables that are printed at its end. */
  public static Signature of(List<SectionSpan> parts) {
    Signature closing = of(parts, parts.size());
    int end = parts.size();
    while (end > 1 && parts.get(end - 1).heading() == null && parts.get(end - 1).table() > 0) {
      end--;
    }
    return end < parts.size() && closing.lines.isEmpty() ? of(parts, end) : closing;
  }

  private static Signature of(List<SectionSpan> all, int to) {
    List<SectionSpan> parts = all.subList(0, to);
    SectionSpan last = parts.get(to - 1);
    List<SourceLine> written = new ArrayList<>();
    for (SourceLine piece : last.pieces()) {
      if (!piece.isBlank() && !piece.isRow()) {
        written.add(piece);
      }
    }
    List<PrintedLine> leftovers = new ArrayList<>();
    // Each piece is itself, whatever it says.
    Set<SourceLine> pieces = Collections.newSetFromMap(new IdentityHashMap<>());
    if (parts.size() == 1 || last.section() != null && !last.section().isNarrative()) {
      return new Signature(List.of(), null, List.of(), pieces);
    }
    int end = written.size();
    if (end > 1 && isBareNumber(written.get(end - 1).text())) {
      end--;
      pieces.add(written.get(end));
      leftovers.add(written.get(end).printed());
    }
    int date = -1;
    for (int i = end - 1; i >= Math.max(0, end - LOOK_BACK); i--) {
      if (WrittenDate.isDate(written.get(i).text())) {
        date = i;
        break;
      }
    }
    if (date < 0) {
      return new Signature(List.of(), null, leftovers, pieces);
    }
    int from = date;
    String signature = null;
    if (date > 0 && Agencies.isName(written.get(date - 1).text())) {
      from = date - 1;
      signature = written.get(from).text().strip();
    } else if (date + 1 < end && Agencies.isName(written.get(date + 1).text())) {
      signature = written.get(date + 1).text().strip();
      date++;
    }
    List<PrintedLine> lines = new ArrayList<>();
    for (int i = from; i < end; i++) {
      pieces.add(written.get(i));
      (i <= date ? lines : leftovers).add(written.get(i).printed());
    }
    return new Signature(lines, signature, leftovers, pieces);
  }

  private static boolean isBareNumber(String text) {
    String t = text.strip();
    return t.length() <= 3 && t.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  public boolean holds(SourceLine piece) {
    return pieces.contains(piece);
  }
}
