package io.github.opengpr.read.recognise.layout.head;

import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that hold a head and the rows below it, because the document does not end them: cut where a
 * head ends and where a row does, so that the head is seen for what it is.
 */
public final class HeadParts {

  /** So many columns are a head. */
  private static final int COLUMNS = 2;

  private final HeadWords words;
  private final List<TokenLine> out = new ArrayList<>();

  private HeadParts(List<TableLabels> candidates) {
    this.words = new HeadWords(candidates);
  }

  /** The lines, those that hold a head and rows as several. */
  public static List<TokenLine> parted(List<TokenLine> lines, List<TableLabels> candidates) {
    HeadParts parts = new HeadParts(candidates);
    for (TokenLine line : lines) {
      if (parts.holdsHead(line)) {
        parts.part(line);
      } else {
        parts.out.add(line);
      }
    }
    return parts.out;
  }

  /** Whether a line is no row, and names columns before its first number. */
  private boolean holdsHead(TokenLine line) {
    if (line.row() || !line.hasLabel()) {
      return false;
    }
    int columns = 0;
    for (Token token : line.tokens()) {
      if (token.isValue()) {
        return columns >= COLUMNS;
      }
      columns += (int) words.named(token).stream().filter(words::isColumn).count();
    }
    return false;
  }

  private void part(TokenLine line) {
    List<Token> tokens = line.tokens();
    int from = 0;
    boolean head = false;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean cut = i == tokens.size();
      if (!cut && !tokens.get(i).isEmpty()) {
        boolean here = words.isOfHead(tokens.get(i));
        boolean row = tokens.get(i).isLabel() && i > from && tokens.get(i - 1).isValue();
        cut = i > from && (head ? !here : row || here);
        head = here;
      }
      if (cut) {
        int to = i;
        while (i < tokens.size() && tokens.get(i).isValue() && tokens.get(to - 1).isEmpty()) {
          to--; // cells before the first number are blank, and none of the head
        }
        out.add(line.with(List.copyOf(tokens.subList(from, to))));
        from = to;
      }
    }
  }
}
