package io.github.opengpr.read.recognise.layout.told;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.HeadName;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows told in a line, each number after the head of its column: {@code 本年新收申请数量：自然人3；商业企业0；总计3},
 * or one number a line after the path of labels that leads to it: {@code （一）予以公开 > 法人或其他组织 > 商业企业 =
 * 3}. The heads say where each number belongs.
 */
@SuppressWarnings("ReferenceEquality") // the very value that stands last
public final class ToldRows {

  /** What is told after a head: where it begins and ends in the line. */
  private record Value(String head, int from, int to) {

    /** A head after which the line ends: the number may be lost, or in another line. */
    static Value untold(String head) {
      return new Value(head, -1, -1);
    }

    boolean isTold() {
      return from >= 0;
    }
  }

  /** The values of a line, and where the first head begins. */
  private record Told(int from, List<Value> values) {

    /** Whether any head has a number after it: heads alone are the head of a table. */
    boolean hasValue() {
      return values.stream().anyMatch(value -> value.from() < value.to());
    }
  }

  // Marks for nothing that are no dashes, words for a blank cell, words before a number.
  private static final String MARKS = "无零/／";

  private static final List<String> NOTHING = List.of("（空）", "(空)", "（空白）");
  private static final String VERBS = "为是";

  private final RowWords rows;

  /** Rows of a table, as each form has it. */
  public ToldRows(List<TableLabels> candidates) {
    this.rows = new RowWords(candidates);
  }

  /** Whether a line tells a row. */
  public boolean is(String line) {
    return told(line) != null;
  }

  /**
   * The row that a line tells; null if it tells none.
   *
   * @param end whether the document ends with it: then the last value may be broken off
   */
  public @Nullable TokenLine row(SourceLine piece, boolean end) {
    String line = piece.text();
    Told told = told(line);
    if (told == null) {
      return null;
    }
    List<Token> tokens = label(line, told.from(), piece.place());
    List<String> heads = heads(tokens, told);
    if (heads == null) {
      return null;
    }
    Map<String, Value> values = new HashMap<>();
    told.values().forEach(value -> values.put(value.head(), value));
    Value last = told.values().get(0);
    for (String head : heads) {
      Value value = values.get(head);
      if (end && value == last && value.from() == value.to()) {
        break;
      }
      tokens.add(
          value == null || !value.isTold()
              ? Token.untold(piece.place())
              : Token.of(
                  line.substring(value.from(), value.to()),
                  Places.at(piece.place(), value.from())));
      if (end && value == last) {
        break;
      }
    }
    return new TokenLine(tokens, true, true, 0, 0);
  }

  /** The heads of the block that the row stands in; null if none has all that are told. */
  private @Nullable List<String> heads(List<Token> label, Told told) {
    Token own = label.isEmpty() ? null : label.get(label.size() - 1);
    List<String> found = null;
    for (TableLabels labels : rows.candidates()) {
      int named = own == null ? -1 : labels.row(own.folded());
      int at = own == null || named >= 0 ? named : labels.explained(own.text());
      for (int r = 0; r < labels.rows().size(); r++) {
        RowLabel row = labels.rows().get(r);
        List<String> heads = row.block().columns().stream().map(ToldRows::head).toList();
        boolean holds = told.values().stream().allMatch(value -> heads.contains(value.head()));
        if (holds && r == at) {
          // The head of a single column may stand beside a label with the number below both.
          return heads.size() > 1 || told.values().get(0).isTold() ? heads : null;
        }
        found = holds && found == null ? heads : found;
      }
    }
    return told.values().size() > 1 ? found : null;
  }

  private static String head(Column column) {
    return Fold.of(column.label());
  }

  /** The words before the first head: the label of the row, those of its groups before it. */
  private List<Token> label(String line, int to, Place place) {
    int end = withoutGroup(line, withoutParts(line, to));
    List<Token> tokens = new ArrayList<>();
    if (end == 0) {
      return tokens;
    }
    int row = 0;
    for (int i = 1; i < end && !rows.test(Fold.of(line.substring(row, end))); i++) {
      boolean parts = isPart(line.charAt(i - 1)) || isJoint(line.charAt(i - 1));
      if (parts && rows.test(Fold.of(line.substring(i, end)))) {
        tokens.add(Token.of(line.substring(0, i - 1), place));
        row = i;
      }
    }
    Token own = Token.of(line.substring(row, end), Places.at(place, row));
    tokens.add(own.isLabel() ? own : own.asLabel());
    return tokens;
  }

  private static int withoutParts(String line, int to) {
    int end = to;
    while (end > 0 && (isPart(line.charAt(end - 1)) || isJoint(line.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  /** Where the label of the row ends before the group of the columns that are told. */
  private int withoutGroup(String line, int to) {
    for (TableLabels labels : rows.candidates()) {
      for (String group : labels.columnGroups().values()) {
        if (line.startsWith(group, to - group.length())) {
          return withoutParts(line, to - group.length());
        }
      }
    }
    return to;
  }

  /** Whether the label of a row stands before a place. */
  private boolean isRow(String line, int to) {
    List<Token> label = label(line, to, new Place.InText(1, 1));
    return !label.isEmpty() && rows.test(label.get(label.size() - 1).folded());
  }

  private static boolean isPart(char c) {
    return isBlank(c) || isColon(c) || ToldFields.PARTS.indexOf(c) >= 0 || c == '*';
  }

  private @Nullable Told told(String line) {
    int to = line.length();
    while (to > 0 && (isBlank(line.charAt(to - 1)) || "。；;，".indexOf(line.charAt(to - 1)) >= 0)) {
      to--;
    }
    List<Value> values = new ArrayList<>();
    int first = -1;
    boolean bare = false;
    while (to > 0) {
      int from = ToldFields.field(line, to);
      Value value = value(line, from, to);
      int begin = from;
      for (int i = from + 1; value == null && i < to; i++) {
        char c = line.charAt(i - 1);
        if (isColon(c) || isBlank(c) || isJoint(c)) {
          value = value(line, i, to);
          begin = i;
        }
      }
      // A head that is told already is the label of a row, such as 其他 or 总计.
      if (value == null || isTold(value.head(), values)) {
        break;
      }
      bare |= isBare(line, value, begin, to);
      values.add(value);
      first = begin;
      to = begin > from ? 0 : from - 1;
      boolean blank = to > 0 && isBlank(line.charAt(to));
      to -= blank && ToldFields.PARTS.indexOf(line.charAt(to - 1)) >= 0 ? 1 : 0;
    }
    if (bare && !(areAllHeads(values) && isRow(line, first))) {
      boolean part = values.size() == 1 && isRow(line, first);
      return part ? new Told(first, List.of(Value.untold(values.get(0).head()))) : null;
    }
    Told told = new Told(first, withoutJoiners(line, values));
    boolean row = told.hasValue() || !values.isEmpty() && isRow(line, first);
    return row ? told : null;
  }

  private static boolean isJoint(char c) {
    return LabelPath.JOINTS.indexOf(c) >= 0;
  }

  private static boolean isDash(String line, int at) {
    return "-—－".indexOf(line.charAt(at)) >= 0;
  }

  /** Whether the heads are all those of a block, from the last to the first. */
  private boolean areAllHeads(List<Value> values) {
    for (TableLabels labels : rows.candidates()) {
      for (RowLabel row : labels.rows()) {
        List<Column> columns = row.block().columns();
        boolean all = row.rowInBlock() == 0 && columns.size() == values.size();
        for (int c = 0; all && c < columns.size(); c++) {
          all = head(columns.get(c)).equals(values.get(values.size() - 1 - c).head());
        }
        if (all) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where a dash follows every head it joins head and number, and is no sign of the number. */
  private static List<Value> withoutJoiners(String line, List<Value> values) {
    boolean joiners =
        values.size() > 1
            && values.stream().allMatch(v -> v.from() < v.to() && isDash(line, v.from()));
    return joiners
        ? values.stream().map(v -> new Value(v.head(), v.from() + 1, v.to())).toList()
        : values;
  }

  /** Whether it is a head and nothing else between blanks, as heads of tables stand. */
  private static boolean isBare(String line, Value value, int from, int end) {
    int to = value.to();
    boolean told = isBetween(line.charAt(to - 1)) || withoutNothing(line, 0, to) < to;
    boolean bare = value.from() == to && !told;
    boolean before = from > 0 && isBlank(line.charAt(from - 1));
    return bare && (before || end < line.length() && isBlank(line.charAt(end)));
  }

  private static boolean isTold(String head, List<Value> values) {
    return values.stream().anyMatch(value -> value.head().equals(head));
  }

  /** The value of a field that is a head and a number, or a head, a colon and nothing. */
  private @Nullable Value value(String line, int from, int end) {
    Value value = valueBefore(line, from, withoutNothing(line, from, end));
    return value != null && value.from() == value.to() ? new Value(value.head(), end, end) : value;
  }

  private static int withoutNothing(String line, int from, int to) {
    for (String nothing : NOTHING) {
      if (to - nothing.length() > from && line.startsWith(nothing, to - nothing.length())) {
        return to - nothing.length();
      }
    }
    return to;
  }

  private @Nullable Value valueBefore(String line, int from, int to) {
    int begin = from;
    while (begin < to && isBlank(line.charAt(begin))) {
      begin++;
    }
    int end = begin;
    int depth = 0;
    while (end < to && (depth > 0 || !endsName(line, end))) {
      char c = line.charAt(end++);
      depth += c == '（' || c == '(' ? 1 : 0;
      depth -= c == '）' || c == ')' ? 1 : 0;
    }
    if (end > begin + 1 && VERBS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    } else if (end > begin
        && MARKS.indexOf(line.charAt(end - 1)) >= 0
        && !isHead(line, begin, end)) {
      end--;
    }
    if (end == begin || !isHead(line, begin, end)) {
      return null;
    }
    String head = HeadName.of(line.substring(begin, end));
    int at = end;
    while (at < to && isBetween(line.charAt(at))) {
      at++;
    }
    boolean value = at == to || NumberReading.of(line.substring(at, to)).isValue();
    return value ? new Value(head, at, to) : null;
  }

  private boolean isHead(String line, int from, int to) {
    String folded = HeadName.of(line.substring(from, to));
    return rows.candidates().stream().anyMatch(labels -> labels.columns().containsKey(folded));
  }

  private static boolean endsName(String line, int at) {
    char c = line.charAt(at);
    return Character.isDigit(c) || isColon(c) || isBlank(c) || "-+—－".indexOf(c) >= 0;
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':' || c == '=' || c == '…';
  }

  private static boolean isBetween(char c) {
    return isBlank(c) || isColon(c) || VERBS.indexOf(c) >= 0;
  }

  static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }
}
