package io.github.opengpr.read.recognise.row;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.PageMark;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.LabelKey;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what the words of a table are that name no row: columns, groups, item heads, the balance
 * note. Words a converter cut in pieces are joined; what is none of these is left over.
 */
public final class LabelSorter {

  /** How many pieces a word may be cut into: one a character. */
  private static final int PIECES = 14;

  private static final double ALIKE = 0.6;

  private final TableLabels table;
  private final List<PrintedLabel> columns = new ArrayList<>();
  private final List<PrintedLabel> groups = new ArrayList<>();
  private final List<PrintedLine> leftovers = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final CornerNote corner;
  private boolean repeated;

  public LabelSorter(TableLabels table) {
    this.table = table;
    this.corner = new CornerNote(table);
  }

  /**
   * Sorts the words before a row's label.
   *
   * @param row the row they stand before; null if it is not known
   */
  public void sort(List<Token> words, @Nullable RowLabel row) {
    // A head that was seen whole is repeated, by a page break or a second printing: once is enough.
    repeated = table.number() == 3 && columns.size() >= table.columns().size();
    int i = 0;
    while (i < words.size()) {
      i += take(words, i, row);
    }
  }

  private int take(List<Token> words, int at, @Nullable RowLabel row) {
    Token first = words.get(at);
    if (corner.takes(first)) {
      return 1;
    }
    if (PageMark.is(first.text())) {
      leftovers.add(line(first));
      return 1;
    }
    int most = Math.min(PIECES, words.size() - at);
    String joined = first.folded();
    int length = table.isWordOfHead(joined) ? 1 : 0;
    for (int n = 2; n <= most && table.beginsWordOfHead(joined); n++) {
      joined += words.get(at + n - 1).folded();
      if (table.isWordOfHead(joined)) {
        length = n;
      }
    }
    if (length > 0) {
      known(words.subList(at, at + length));
      return length;
    }
    unknown(first, row);
    return 1;
  }

  private void known(List<Token> pieces) {
    String folded = join(pieces, true);
    String text = join(pieces, false);
    Column column = table.columns().get(folded);
    if (column != null) {
      if (!repeated) {
        columns.add(new PrintedLabel(column.key(), column.label(), text, pieces.get(0).place()));
      }
      return;
    }
    String official = official(folded);
    if (official != null && seen.add(official)) {
      groups.add(new PrintedLabel(keyOf(official), official, text, pieces.get(0).place()));
    }
  }

  private @Nullable String official(String folded) {
    for (Map<String, String> names : List.of(table.groups(), table.columnGroups(), table.items())) {
      String official = names.get(folded);
      if (official != null) {
        return official;
      }
    }
    return null;
  }

  private void unknown(Token token, @Nullable RowLabel row) {
    if (!repeated && columnPiece(token)) {
      return;
    }
    String alike = alikeGroup(token.folded());
    if (alike != null) {
      if (seen.add(alike)) {
        groups.add(new PrintedLabel(keyOf(alike), alike, token.oneLine(), token.place()));
      }
      return;
    }
    if (row != null && groupPiece(token, row)) {
      return;
    }
    leftovers.add(line(token));
  }

  /** A head cut over two rows, or damaged. */
  private boolean columnPiece(Token token) {
    String folded = token.folded();
    for (int i = 0; i < columns.size(); i++) {
      PrintedLabel found = columns.get(i);
      String official = found.official();
      if (official != null && Fold.of(found.text() + folded).equals(Fold.of(official))) {
        columns.set(
            i,
            new PrintedLabel(found.key(), official, found.text() + token.oneLine(), found.place()));
        return true;
      }
    }
    if (table.number() == 2 && folded.length() < 4 || folded.length() > 24) {
      return false;
    }
    LabelKey name = LabelKey.of(folded);
    Column best = null;
    double bestScore = ALIKE;
    for (Map.Entry<String, Column> entry : table.columns().entrySet()) {
      double score =
          folded.length() >= 2 && entry.getKey().startsWith(folded)
              ? 0.8
              : table.name(entry.getKey()).like(name, bestScore);
      if (score > bestScore
          && columns.stream()
              .noneMatch(c -> entry.getValue().key().equals(c.key()) && table.number() == 3)) {
        best = entry.getValue();
        bestScore = score;
      }
    }
    if (best == null || alikeGroup(folded) != null && bestScore < 0.8) {
      return false;
    }
    columns.add(new PrintedLabel(best.key(), best.label(), token.oneLine(), token.place()));
    return true;
  }

  private @Nullable String alikeGroup(String folded) {
    LabelKey name = LabelKey.of(folded);
    String best = null;
    double bestScore = ALIKE;
    for (Map<String, String> names : List.of(table.groups(), table.columnGroups(), table.items())) {
      for (Map.Entry<String, String> entry : names.entrySet()) {
        double score = table.name(entry.getKey()).like(name, bestScore);
        if (score > bestScore) {
          best = entry.getValue();
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** A piece of the label of the innermost group of the row, if that label is not whole yet. */
  private boolean groupPiece(Token token, RowLabel row) {
    if (row.groups().isEmpty() || token.folded().length() > 8) {
      return false;
    }
    String official = row.groups().get(row.groups().size() - 1);
    for (int i = 0; i < groups.size(); i++) {
      PrintedLabel group = groups.get(i);
      if (official.equals(group.official())) {
        if (Fold.of(group.text()).length() >= Fold.of(official).length()
            || isPieceOfRow(token, Fold.of(group.text()), official)) {
          return false;
        }
        groups.set(
            i,
            new PrintedLabel(group.key(), official, group.text() + token.oneLine(), group.place()));
        return true;
      }
    }
    if (isPieceOfRow(token, "", official)) {
      return false;
    }
    seen.add(official);
    groups.add(new PrintedLabel(keyOf(official), official, token.oneLine(), token.place()));
    return true;
  }

  /** Whether a narrow column broke it off the label of a row and the group does not go on so. */
  private boolean isPieceOfRow(Token token, String before, String group) {
    return !Fold.of(group).startsWith(before + token.folded())
        && table.isPieceOfRow(token.folded());
  }

  /** The part that the keys of all rows of a group share, such as {@code refused}. */
  private @Nullable String keyOf(String group) {
    String key = null;
    for (RowLabel row : table.rows()) {
      int at = row.groups().indexOf(group);
      if (at < 0) {
        continue;
      }
      int dot = row.row().key().indexOf('.');
      String start = dot < 0 ? row.row().key() : row.row().key().substring(0, dot);
      if (key != null && !key.equals(start)) {
        return null;
      }
      key = start;
    }
    return key;
  }

  PrintedLabel group(Token token, String official) {
    return new PrintedLabel(keyOf(official), official, token.oneLine(), token.place());
  }

  private static String join(List<Token> pieces, boolean folded) {
    if (pieces.size() == 1) {
      return folded ? pieces.get(0).folded() : pieces.get(0).oneLine();
    }
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(folded ? piece.folded() : piece.oneLine()));
    return text.toString();
  }

  public static PrintedLine line(Token token) {
    return new PrintedLine(token.oneLine(), token.place());
  }

  public List<PrintedLabel> columns() {
    return columns;
  }

  public List<PrintedLabel> groups() {
    return groups;
  }

  public List<PrintedLine> leftovers() {
    return leftovers;
  }

  public @Nullable String corner() {
    return corner.text();
  }
}
