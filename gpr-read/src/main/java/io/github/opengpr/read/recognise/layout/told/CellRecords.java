package io.github.opengpr.read.recognise.layout.told;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.head.ColumnParts;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of three cells, one for each number: the label of the row, the head of the column, and the
 * number. Labels and heads may have those of their groups before them. The label may stand in the
 * first of its lines alone. Rows that are told in parts, one after the other, are one row.
 */
public final class CellRecords {

  /** So many rows of the form told so are no coincidence. */
  private static final int ROWS = 3;

  /** So many numbers of a row must be told, or all it has. */
  private static final int VALUES = 2;

  private final List<TableLabels> candidates;
  private final List<TokenLine> out = new ArrayList<>();

  /** The lines of the row since its label, and what they tell. */
  private final List<TokenLine> since = new ArrayList<>();

  private final Map<String, Token> values = new HashMap<>();
  private List<Token> label = List.of();
  private int rows;

  private CellRecords(List<TableLabels> candidates) {
    this.candidates = candidates;
  }

  /** The lines, those of such rows as one; the lines as they are if too few rows are told so. */
  public static List<TokenLine> joined(List<TokenLine> lines, List<TableLabels> candidates) {
    CellRecords records = new CellRecords(candidates);
    lines.forEach(records::line);
    records.close();
    return partsJoined(records.rows >= ROWS ? records.out : lines);
  }

  private static List<TokenLine> partsJoined(List<TokenLine> lines) {
    List<TokenLine> joined = new ArrayList<>();
    for (TokenLine line : lines) {
      TokenLine before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      TokenLine both = before == null ? null : ColumnParts.joined(before, line);
      if (both == null) {
        joined.add(line);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return joined;
  }

  private void line(TokenLine line) {
    List<Token> tokens = line.tokens();
    int last = tokens.size() - 1;
    LabelPath path =
        line.row() && !line.exact() && last >= 1 && !tokens.get(last).isLabel()
            ? LabelPath.of(tokens.get(last - 1), candidates)
            : null;
    if (path == null) {
      close();
      out.add(line);
      return;
    }
    String head = path.head();
    List<Token> words =
        Stream.concat(tokens.subList(0, last - 1).stream(), path.labels().stream())
            .filter(token -> !token.isEmpty())
            .toList();
    // The number of the table, or of the record, may stand before its labels.
    words = words.size() > 1 && words.get(0).isValue() ? words.subList(1, words.size()) : words;
    boolean same = words.isEmpty() ? !label.isEmpty() : isSame(words, label);
    if (!words.stream().allMatch(Token::isLabel) || !same && words.isEmpty()) {
      close();
      out.add(line);
      return;
    }
    if (!same || values.containsKey(head)) {
      close();
      label = words;
    }
    since.add(line);
    values.put(head, tokens.get(last));
  }

  private static boolean isSame(List<Token> words, List<Token> label) {
    return words.size() == label.size()
        && words.get(words.size() - 1).folded().equals(label.get(label.size() - 1).folded());
  }

  private void close() {
    List<String> heads = since.isEmpty() ? null : heads();
    if (heads == null) {
      out.addAll(since);
    } else {
      List<Token> tokens = LabelPath.parted(label, candidates);
      for (String head : heads) {
        tokens.add(values.getOrDefault(head, Token.untold(label.get(0).place())));
      }
      out.add(new TokenLine(tokens, true, true, 0, 0));
      rows += label.isEmpty() ? 0 : 1;
    }
    since.clear();
    values.clear();
    label = List.of();
  }

  /** The heads of the row that is named; null if there is no such row, or too few are told. */
  private @Nullable List<String> heads() {
    if (label.isEmpty()) {
      return null;
    }
    Token own = label.get(label.size() - 1);
    for (TableLabels labels : candidates) {
      int at = LabelPath.row(own.text(), labels);
      if (at >= 0) {
        RowLabel row = labels.rows().get(at);
        List<String> heads =
            row.block().columns().stream().map(column -> Fold.of(column.label())).toList();
        boolean told = values.size() >= Math.min(VALUES, heads.size());
        if (told && heads.containsAll(values.keySet())) {
          return heads;
        }
      }
    }
    return null;
  }
}
