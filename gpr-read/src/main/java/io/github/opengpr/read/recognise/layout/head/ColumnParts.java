package io.github.opengpr.read.recognise.layout.head;

import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table too wide for its page, some of its columns printed after the others with the labels
 * again: rows with the same label are one row, in the order they stand in.
 */
public final class ColumnParts {

  private final List<TokenLine> out;

  /** The columns told so far, and those of the part that is being read. */
  private final Set<String> told = new HashSet<>();

  /** Where the rows of the first part stand. */
  private final List<Integer> rows = new ArrayList<>();

  private boolean first = true;
  private int next;

  /** Joins the rows that it takes with those that stand in the lines before. */
  ColumnParts(List<TokenLine> out) {
    this.out = out;
  }

  /** A head begins a part of the table. */
  void begin(PrintedHead head) {
    first = rows.isEmpty() || !Collections.disjoint(told, head.names());
    if (first) {
      told.clear();
      rows.clear();
    }
    told.addAll(head.names());
    next = 0;
  }

  /** Takes a row: its labels and its cells for all columns of the form. */
  void row(List<Token> tokens) {
    TokenLine row = new TokenLine(tokens, true, true, 0, 0);
    boolean told = !first && next < rows.size();
    TokenLine both = told ? joined(out.get(rows.get(next)), row) : null;
    if (both == null) {
      rows.add(out.size());
      out.add(row);
    } else {
      out.set(rows.get(next++), both);
    }
  }

  /** Two lines that tell numbers of the same row as one; null if they are not such. */
  public static @Nullable TokenLine joined(TokenLine before, TokenLine line) {
    boolean told = isTold(before) && isTold(line);
    int n = before.tokens().size();
    if (!told || n != line.tokens().size() || !line.hasLabel()) {
      return null;
    }
    List<Token> joined = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Token above = before.tokens().get(i);
      Token here = line.tokens().get(i);
      boolean same = here.isLabel() && here.folded().equals(above.folded());
      if (!same && !above.isUntold() && !here.isUntold()) {
        return null;
      }
      joined.add(above.isUntold() ? here : above);
    }
    return before.with(joined);
  }

  /** Whether a line is put together from words and numbers, not all of which are told. */
  private static boolean isTold(TokenLine line) {
    return line.row() && line.exact() && line.grid() == 0;
  }
}
