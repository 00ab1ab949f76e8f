package io.github.opengpr.read.recognise.layout.head;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.document.Recognition;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose columns stand in another order than on the form: the printed head decides which
 * column is which. Rows are put into the order of the form; where the head says that the order is
 * another and a row does not lie under it, its numbers are in doubt.
 */
public final class HeadOrder {

  private static final Recognition UNKNOWN =
      Recognition.doubtful(CellDoubt.COLUMN_UNKNOWN, List.of());

  /** So many rows under it prove a head that leaves columns out. */
  private static final int ROWS = 2;

  private final HeadWords words;
  private final List<TokenLine> out = new ArrayList<>();

  /** The lines of a head that follow each other, and where their columns are. */
  private final List<TokenLine> heads = new ArrayList<>();

  private final ColumnParts parts = new ColumnParts(out);
  private @Nullable PrintedHead head;

  /** Whether some row has a blank cell before a number: then blank cells keep their places. */
  private boolean keepsBlanks;

  /** Whether the head says that the order is another, and not which. */
  private boolean unclear;

  private HeadOrder(List<TableLabels> candidates) {
    this.words = new HeadWords(candidates);
  }

  /** The lines with columns in the order of the form; the lines as they are if they were. */
  public static List<TokenLine> restored(List<TokenLine> lines, List<TableLabels> candidates) {
    HeadOrder order = new HeadOrder(candidates);
    List<TokenLine> straight = order.isMirrored(lines) ? mirrored(lines) : lines;
    order.keepsBlanks = straight.stream().anyMatch(HeadOrder::hasGap);
    for (int i = 0; i < straight.size(); i++) {
      order.line(straight, i);
    }
    order.closeHead(List.of());
    return order.words.areProceduresInOrder(straight) ? order.out : doubted(order.out);
  }

  private void line(List<TokenLine> lines, int at) {
    TokenLine line = lines.get(at);
    if (!line.hasValue() && (words.isHead(line) || !heads.isEmpty() && line.tokens().isEmpty())) {
      heads.add(line);
      return;
    }
    closeHead(lines.subList(at, lines.size()));
    if (head != null && head.isPart() && line.hasLabel()) {
      List<Token> tokens = head.placed(line);
      if (tokens != null) {
        parts.row(tokens);
        return;
      }
    }
    if (head == null || !line.hasValue()) {
      out.add(unclear && line.hasLabel() ? doubted(line) : line);
      return;
    }
    List<Token> tokens = head.isPart() ? null : head.ordered(line, keepsBlanks);
    out.add(tokens == null ? doubted(line) : line.with(tokens));
  }

  /** Whether a blank cell stands between two numbers of a row. */
  private static boolean hasGap(TokenLine line) {
    boolean value = false;
    boolean empty = false;
    for (Token token : line.tokens()) {
      if (token.isValue() && empty) {
        return line.row();
      }
      value |= token.isValue();
      empty = value && token.isEmpty();
    }
    return false;
  }

  private static List<TokenLine> doubted(List<TokenLine> lines) {
    return lines.stream().map(HeadOrder::doubted).toList();
  }

  /**
   * The line with its numbers in doubt, and nowhere on the page, where no head stands over them.
   */
  private static TokenLine doubted(TokenLine line) {
    return line.with(
        line.tokens().stream().map(token -> token.recognised(UNKNOWN).across(-1, -1)).toList());
  }

  /** Whether all rows up to the next head lie under a head that leaves columns out. */
  private boolean lieUnder(PrintedHead part, List<TokenLine> after) {
    int rows = 0;
    for (TokenLine line : after) {
      if (!line.hasValue() && words.isHead(line)) {
        break;
      }
      if (line.hasValue() && part.placed(line) == null) {
        return false;
      }
      rows += line.hasValue() ? 1 : 0;
    }
    return rows >= ROWS;
  }

  /**
   * Lets the head that ended here decide over the rows after it.
   *
   * @param after the lines after it
   */
  private void closeHead(List<TokenLine> after) {
    if (heads.isEmpty()) {
      return;
    }
    PrintedHead found = PrintedHead.of(heads, words);
    boolean part = found != null && found.isPart() && lieUnder(found, after);
    found = found != null && found.isOfOne() && !part ? null : found;
    if (found != null) {
      head = part || (found.isWhole() && !found.isOfForm()) ? found : null;
      unclear = head == null && !found.mayBeOfForm();
      if (part) {
        parts.begin(found);
      }
    } else if (words.isHeadOfOne(heads.get(heads.size() - 1))) {
      head = null;
      unclear = false;
    }
    for (TokenLine line : heads) {
      List<Token> tokens =
          head == null || found == null || head.isPart() ? null : head.ordered(line, keepsBlanks);
      out.add(tokens == null ? line : line.with(tokens));
    }
    heads.clear();
  }

  /** Whether every row is printed from right to left: its heads, and its label after its values. */
  private boolean isMirrored(List<TokenLine> lines) {
    boolean backwards = false;
    for (TokenLine line : lines) {
      List<Token> tokens = line.tokens();
      if (!line.hasValue()) {
        int direction = words.direction(tokens);
        if (direction > 0) {
          return false;
        }
        backwards |= direction < 0;
      } else if (line.exact()
          || tokens.get(0).isLabel()
          || !words.areDisputes() && !endsWithLabel(tokens)) {
        return false;
      }
    }
    return backwards && !(words.areDisputes() && words.areProceduresInOrder(lines));
  }

  /** Whether labels stand after all values of a row. */
  private static boolean endsWithLabel(List<Token> tokens) {
    boolean label = false;
    for (Token token : tokens) {
      if (label && token.isValue()) {
        return false;
      }
      label |= token.isLabel();
    }
    return label;
  }

  private static List<TokenLine> mirrored(List<TokenLine> lines) {
    boolean rows = lines.stream().anyMatch(TokenLine::row);
    List<TokenLine> mirrored = new ArrayList<>();
    for (TokenLine line : lines) {
      List<Token> tokens = new ArrayList<>(line.tokens());
      Collections.reverse(tokens);
      mirrored.add(TokenLine.ofText(tokens, rows));
    }
    return mirrored;
  }
}
