package io.github.opengpr.read.recognise.layout.told;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.HeadName;
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

  /** So many numbers of a row must be told, or all it has. */
  private static final int VALUES = 2;

  private static final List<List<String>> NONE = List.of();

  private final List<TableLabels> candidates;
  private final boolean end;
  private final List<TokenLine> out = new ArrayList<>();
  private List<String> heads = List.of();
  private int rows;

  private HeadedValues(List<TableLabels> candidates, boolean end) {
    this.candidates = candidates;
    this.end = end;
  }

  /**
   * The lines, those of such rows as one; the lines as they are if too few rows are told so.
   *
   * @param end whether the document ends with them: then the last value may be broken off
   */
  public static List<TokenLine> joined(
      List<TokenLine> lines, List<TableLabels> candidates, boolean end) {
    HeadedValues values = new HeadedValues(candidates, end);
    List<TokenLine> told = values.withoutGroups(lines);
    int i = 0;
    while (i < told.size()) {
      i += values.take(told, i);
    }
    return values.rows >= ROWS ? values.out : lines;
  }

  /** Without the names of groups of columns that stand in lines of their own before a number. */
  private List<TokenLine> withoutGroups(List<TokenLine> lines) {
    List<TokenLine> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean group = lines.get(i).tokens().size() == 1 && isGroup(lines.get(i).tokens().get(0));
      if (!group || i + 1 == lines.size() || !beginsWithHead(lines.get(i + 1))) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  private boolean beginsWithHead(TokenLine line) {
    Token first = line.tokens().isEmpty() ? null : line.tokens().get(0);
    int colon = first == null ? -1 : colon(first.text());
    String head = colon > 0 && first != null ? HeadName.of(first.text().substring(0, colon)) : "";
    return candidates.stream().anyMatch(labels -> labels.columns().containsKey(head));
  }

  private boolean isGroup(Token word) {
    return candidates.stream().anyMatch(labels -> labels.columnGroups().containsKey(word.folded()));
  }

  private int take(List<TokenLine> lines, int at) {
    TokenLine line = lines.get(at);
    boolean label = !line.row() && line.hasLabel() && !line.hasValue() && !isOfAnyHead(line);
    int begun = begun(line);
    List<String> best = List.of();
    int most = 0;
    for (List<String> each : label || begun > 0 ? blocks(line.tokens()) : NONE) {
      heads = each;
      int told = told(lines, at, begun);
      int all = begun > 0 && told > 0 ? told + 1 : told;
      if (all >= Math.min(VALUES, each.size()) && told > most) {
        best = each;
        most = told;
      }
    }
    if (most == 0) {
      out.add(line);
      return 1;
    }
    heads = best;
    @Nullable Token[] numbers = new Token[heads.size()];
    List<Token> tokens = new ArrayList<>(line.tokens());
    if (begun > 0) {
      tokens = new ArrayList<>(tokens.subList(0, begun));
      numbers[0] = line.tokens().get(begun);
    }
    int head = begun > 0 ? -1 : headWithoutNumber(line.tokens());
    if (head > 0) {
      Token own = tokens.remove(tokens.size() - 1);
      tokens.add(Token.of(own.text().substring(0, head), own.place()));
      numbers[0] = Token.of("", Places.at(own.place(), own.text().length()));
    }
    for (int next = at + 1; next <= at + most; next++) {
      List<Token> cells = lines.get(next).tokens();
      Token number = number(cells);
      boolean broken = end && next == lines.size() - 1 && number.isEmpty();
      numbers[column(cells)] = broken ? null : number;
    }
    for (Token number : numbers) {
      tokens.add(number == null ? Token.untold(line.tokens().get(0).place()) : number);
    }
    out.add(new TokenLine(tokens, true, true, 0, 0));
    rows += begun > 0 ? ROWS : 1;
    return most + 1;
  }

  /** Where the label ends in 总计：自然人： whose first number is blank; -1 if it is not so. */
  private int headWithoutNumber(List<Token> tokens) {
    String text = tokens.get(tokens.size() - 1).text();
    int end = colon(text);
    int label = end == text.length() - 1 ? colon(text.substring(0, Math.max(0, end))) : -1;
    boolean begins = label > 0 && heads.get(0).equals(Fold.of(text.substring(label + 1, end)));
    return begins ? label : -1;
  }

  /** Where the first number of a row stands whose line tells no other; 0 if it tells none. */
  private static int begun(TokenLine line) {
    List<Token> tokens = line.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).isLabel()) {
      first++;
    }
    boolean told = line.row() && line.exact() && line.grid() == 0 && first > 0;
    return told
            && tokens.size() > first + 1
            && tokens.stream().skip(first + 1L).allMatch(Token::isUntold)
        ? first
        : 0;
  }

  /** How many lines after a label tell a number each; 0 if the next one should and does not. */
  private int told(List<TokenLine> lines, int at, int begun) {
    int next = at + 1;
    int last = begun > 0 ? 0 : -1;
    while (next < lines.size()) {
      int column = column(lines.get(next).tokens());
      if (column <= last) {
        break;
      }
      last = column;
      next++;
    }
    boolean broken = next < lines.size() && isOfHead(lines.get(next));
    return broken ? 0 : next - at - 1;
  }

  /** The heads of the row that a line names, on each form; those of all rows if it names none. */
  private List<List<String>> blocks(List<Token> words) {
    List<List<String>> blocks = new ArrayList<>();
    for (TableLabels labels : candidates) {
      for (int i = words.size() - 1; i >= 0; i--) {
        int named = labels.row(words.get(i).folded());
        int row = named < 0 ? labels.explained(words.get(i).text()) : named;
        if (row >= 0) {
          blocks.add(heads(labels.rows().get(row).block()));
        }
      }
    }
    for (TableLabels labels : blocks.isEmpty() ? candidates : List.<TableLabels>of()) {
      labels.rows().forEach(row -> blocks.add(heads(row.block())));
    }
    return blocks.stream().distinct().toList();
  }

  private static List<String> heads(Block block) {
    return block.columns().stream().map(column -> Fold.of(column.label())).toList();
  }

  /** Whether a line is a head and a number, and so no label. */
  private boolean isOfAnyHead(TokenLine line) {
    return line.tokens().size() == 1
        && candidates.stream().anyMatch(labels -> isTold(line.tokens().get(0), labels));
  }

  /** Whether a line begins with a head, though no number can be read after it. */
  private boolean isOfHead(TokenLine line) {
    String text = line.tokens().isEmpty() ? "" : line.tokens().get(0).text();
    int colon = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
    return colon > 0 && heads.contains(HeadName.of(text.substring(0, colon)));
  }

  /** The column whose head stands before a number, or before a colon; -1 if it is nothing such. */
  private int column(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.get(0).isLabel()) {
      return -1;
    }
    String text = tokens.get(0).text();
    int colon = colon(text);
    String head = colon > 0 ? HeadName.of(text.substring(0, colon)) : tokens.get(0).folded();
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
  public static boolean isTold(Token token, TableLabels labels) {
    int colon = colon(token.text());
    return colon > 0
        && !number(List.of(token)).isLabel()
        && labels.columns().containsKey(HeadName.of(token.text().substring(0, colon)));
  }

  private static int colon(String text) {
    int i = text.length() - 1;
    while (i >= 0 && text.charAt(i) != '：' && text.charAt(i) != ':') {
      i--;
    }
    return i;
  }
}
