package io.github.opengpr.read.recognise.layout;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows told one number a line, each after the head of its column: the label of the row, then {@code
 * 自然人：3}, {@code 商业企业：0} and so on. The heads say where each number belongs.
 */
public final class HeadedValues {

  /** So many such rows are no coincidence. */
  private static final int ROWS = 3;

  /** So many numbers of a row must be told. */
  private static final int VALUES = 2;

  private final List<Column> columns;
  private final List<String> heads;
  private final List<TokenLine> out = new ArrayList<>();
  private int rows;

  private HeadedValues(RowLabel row) {
    this.columns = row.block().columns();
    this.heads = columns.stream().map(column -> Fold.of(column.label())).toList();
  }

  /** The lines, those of such rows as one; the lines as they are if too few rows are told so. */
  public static List<TokenLine> joined(List<TokenLine> lines, List<TableLabels> candidates) {
    TableLabels labels = candidates.get(0);
    if (labels.number() != 3) {
      return lines;
    }
    HeadedValues values = new HeadedValues(labels.rows().get(0));
    int i = 0;
    while (i < lines.size()) {
      i += values.take(lines, i);
    }
    return values.rows >= ROWS ? values.out : lines;
  }

  private int take(List<TokenLine> lines, int at) {
    TokenLine line = lines.get(at);
    @Nullable Token[] numbers = new Token[columns.size()];
    int next = at + 1;
    int last = -1;
    int found = 0;
    boolean label = !line.row() && line.hasLabel() && !line.hasValue() && column(line.tokens()) < 0;
    while (label && next < lines.size()) {
      List<Token> tokens = lines.get(next).tokens();
      int column = column(tokens);
      if (column <= last) {
        break;
      }
      numbers[column] = number(tokens);
      last = column;
      found++;
      next++;
    }
    boolean broken = next < lines.size() && isOfHead(lines.get(next));
    if (found < VALUES || broken) {
      out.add(line);
      return 1;
    }
    List<Token> tokens = new ArrayList<>(line.tokens());
    for (Token number : numbers) {
      tokens.add(number == null ? Token.untold(line.tokens().get(0).place()) : number);
    }
    out.add(new TokenLine(tokens, true, true, 0, 0));
    rows++;
    return next - at;
  }

  /** Whether a line begins with a head, though no number can be read after it. */
  private boolean isOfHead(TokenLine line) {
    String text = line.tokens().isEmpty() ? "" : line.tokens().get(0).text();
    int colon = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
    return colon > 0 && heads.contains(Fold.of(text.substring(0, colon)));
  }

  /** The column whose head stands before a number, or before a colon; -1 if it is nothing such. */
  private int column(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.get(0).isLabel()) {
      return -1;
    }
    String text = tokens.get(0).text();
    int colon = colon(text);
    String head = colon > 0 ? Fold.of(text.substring(0, colon)) : tokens.get(0).folded();
    boolean told = (colon > 0 || tokens.size() == 2) && !number(tokens).isLabel();
    return told ? heads.indexOf(head) : -1;
  }

  /** What stands after the head, pieces of a number put together. */
  private static Token number(List<Token> tokens) {
    Token first = tokens.get(0);
    int from = colon(first.text()) < 0 ? first.text().length() : colon(first.text()) + 1;
    StringBuilder text = new StringBuilder(first.text().substring(from));
    for (Token token : tokens.subList(1, tokens.size())) {
      text.append(' ').append(token.text());
    }
    int blank = text.length() - text.toString().stripLeading().length();
    boolean within = from + blank < first.text().length() || tokens.size() == 1;
    Place place = within ? Places.at(first.place(), from + blank) : tokens.get(1).place();
    return Token.of(text.toString().strip(), place);
  }

  /** Whether a text is a word of the head, a colon, and a number or nothing. */
  static boolean isTold(Token token, TableLabels labels) {
    int colon = colon(token.text());
    return colon > 0
        && !number(List.of(token)).isLabel()
        && labels.columns().containsKey(Fold.of(token.text().substring(0, colon)));
  }

  private static int colon(String text) {
    return Math.max(text.lastIndexOf('：'), text.lastIndexOf(':'));
  }
}
