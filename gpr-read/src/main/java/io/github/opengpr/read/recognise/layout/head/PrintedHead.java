package io.github.opengpr.read.recognise.layout.head;

import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a head prints, from left to right; a column below a group of columns stands
 * where the group does.
 */
final class PrintedHead {

  /** Of fewer columns, a head that lost the word of one looks like a head that leaves it out. */
  private static final int WIDE = 7;

  /** The columns of the form. */
  private final List<String> block;

  /** The columns as printed. */
  private final List<String> names;

  /** The cells they stand in; empty if the lines of the head do not lie above each other. */
  private final List<Integer> cells;

  private final int width;

  private PrintedHead(List<String> block, List<String> names, List<Integer> cells, int width) {
    this.block = block;
    this.names = names;
    this.cells = cells;
    this.width = width;
  }

  /** The head that the lines print; null if they print none of several columns. */
  static @Nullable PrintedHead of(List<TokenLine> lines, HeadWords words) {
    Map<Integer, String> at = new TreeMap<>();
    boolean aligned = true;
    List<String> inOrder = new ArrayList<>();
    int group = -1;
    int width = 0;
    boolean afterColumn = false;
    boolean totalAside = true;
    for (TokenLine line : lines) {
      aligned &= line.row() && (width == 0 || line.exact() || width == line.tokens().size());
      width = line.tokens().size();
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        List<String> named = words.named(token);
        aligned &= named.size() < 2;
        afterColumn &= !named.isEmpty() || !token.isLabel();
        for (String name : named) {
          boolean column = words.isColumn(name);
          group = column ? group : inOrder.size();
          if (column) {
            String above = at.put(cell(token, i), name);
            aligned &= above == null || above.equals(name);
            totalAside &= !afterColumn || !words.isTotal(name);
            inOrder.add(group >= 0 && words.isGrouped(name) ? group++ : inOrder.size(), name);
          }
          afterColumn = column;
        }
      }
    }
    List<String> block = words.block(inOrder);
    if (block != null && isAlone(lines) && inOrder.size() == 1) {
      return new PrintedHead(block, inOrder, List.of(-1), 0);
    }
    if (block == null || inOrder.size() < 2 || areRecords(lines, words)) {
      return null;
    }
    List<String> above = List.copyOf(at.values());
    boolean known = lines.stream().allMatch(line -> words.areAllKnown(line.tokens()));
    if (aligned && known && isPart(above, block)) {
      return new PrintedHead(block, above, List.copyOf(at.keySet()), width);
    }
    PrintedHead read = new PrintedHead(block, inOrder, List.of(), width);
    boolean ofForm = lines.size() > 1 ? areOfForm(lines, block, words) : read.isOfForm();
    if (ofForm || read.isOfForm() || (totalAside && read.isOfFormButForTotal())) {
      return new PrintedHead(block, block, List.of(), width);
    }
    return aligned ? new PrintedHead(block, above, List.copyOf(at.keySet()), width) : read;
  }

  /** Whether some columns of the form are left out, and none is printed twice. */
  private static boolean isPart(List<String> names, List<String> block) {
    return block.size() >= WIDE
        && names.size() < block.size()
        && new HashSet<>(names).size() == names.size();
  }

  /** Whether a head is a word in a line of its own: blank cells beside it are of a row. */
  private static boolean isAlone(List<TokenLine> lines) {
    return lines.size() == 1 && lines.get(0).tokens().size() == 1;
  }

  /** Whether it is the head of one column, whose numbers stand in the rows below it. */
  boolean isOfOne() {
    return names.size() == 1;
  }

  /** Whether the head leaves columns of the form out. */
  boolean isPart() {
    return !cells.isEmpty() && isPart(names, block);
  }

  /** Whether the columns that are named stand in their cells as on the form, gaps counted. */
  boolean mayBeOfForm() {
    for (int i = 1; i < cells.size(); i++) {
      int ranks = block.indexOf(names.get(i)) - block.indexOf(names.get(i - 1));
      if (ranks != cells.get(i) - cells.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** The columns that are printed. */
  List<String> names() {
    return names;
  }

  /**
   * The label of a row and its cells for all columns of the form, of which those left out tell
   * nothing; null if the row does not lie under the head.
   */
  @Nullable List<Token> placed(TokenLine line) {
    List<Integer> under = under(line);
    if (under == null) {
      return null;
    }
    List<Token> placed = new ArrayList<>();
    for (Token token : line.tokens()) {
      if (token.isLabel()) {
        placed.add(token);
      }
    }
    for (String column : block) {
      int printed = names.indexOf(column);
      placed.add(
          printed < 0
              ? Token.untold(line.tokens().get(0).place())
              : line.tokens().get(under.get(printed)));
    }
    return placed;
  }

  /** Whether each is a row that names one column, beside its own label. */
  private static boolean areRecords(List<TokenLine> lines, HeadWords words) {
    return lines.stream()
        .allMatch(line -> line.tokens().size() > 1 && words.columns(line.tokens()).size() < 2);
  }

  /** Whether no line prints columns, or their groups, in another order than the form. */
  private static boolean areOfForm(List<TokenLine> lines, List<String> block, HeadWords words) {
    boolean several = false;
    for (TokenLine line : lines) {
      List<Integer> ranks = words.ranks(line.tokens(), block);
      several |= ranks.size() > 1;
      if (!areInOrder(ranks)) {
        return false;
      }
    }
    return several;
  }

  /** Whether columns stand one after the other, or begin again with the first. */
  private static boolean areInOrder(List<Integer> ranks) {
    for (int i = 1; i < ranks.size(); i++) {
      // The columns of table four stand there three times.
      if (ranks.get(i) < ranks.get(i - 1) && !ranks.get(i).equals(ranks.get(0))) {
        return false;
      }
    }
    return true;
  }

  private static int cell(Token token, int index) {
    return token.column() >= 0 ? token.column() : index;
  }

  /** Whether no column stands before one that the form has before it. */
  boolean isOfForm() {
    return areInOrder(names.stream().map(block::indexOf).toList());
  }

  /**
   * Whether only the total stands before others, and not first: it is told beside the group of
   * columns, before what stands below that.
   */
  private boolean isOfFormButForTotal() {
    String total = block.get(block.size() - 1);
    List<String> others = names.stream().filter(name -> !name.equals(total)).toList();
    return !names.get(0).equals(total) && areInOrder(others.stream().map(block::indexOf).toList());
  }

  /**
   * The cells of a line in the order of the form; null if they do not lie under the head.
   *
   * @param keepsBlanks whether blank cells leave their places in lines that lie otherwise
   */
  @Nullable List<Token> ordered(TokenLine line, boolean keepsBlanks) {
    List<Integer> from = places(line, keepsBlanks);
    if (from == null) {
      return null;
    }
    List<Token> ordered = new ArrayList<>(line.tokens());
    int size = block.size();
    for (int part = 0; part < names.size(); part += size) {
      List<String> here = names.subList(part, part + size);
      for (int i = 0; i < size; i++) {
        int printed = part + here.indexOf(block.get(i));
        ordered.set(from.get(part + i), line.tokens().get(from.get(printed)));
      }
    }
    return ordered;
  }

  /** Where the cells under the columns stand in a line; null if it is not known. */
  private @Nullable List<Integer> places(TokenLine line, boolean keepsBlanks) {
    if (!isWhole()) {
      return null;
    }
    List<Integer> under = under(line);
    if (under != null) {
      return under;
    }
    List<Integer> values = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      if (line.tokens().get(i).isValue()) {
        values.add(i);
      }
      after.add(i);
      if (line.tokens().get(i).isLabel()) {
        after.clear();
      }
    }
    boolean kept = keepsBlanks && line.row() && after.size() == names.size();
    return values.size() == names.size() ? values : kept ? after : null;
  }

  /** The cells of a row that lies under the head; null if it does not, or has other numbers. */
  private @Nullable List<Integer> under(TokenLine line) {
    if (isOfOne()) {
      int last = line.tokens().size() - 1;
      boolean single = line.row() && last > 0 && line.tokens().get(last - 1).isLabel();
      return single && !line.tokens().get(last).isLabel() ? List.of(last) : null;
    }
    if (!line.row() || !line.exact() && line.tokens().size() != width) {
      return null;
    }
    List<Integer> under = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      if (cells.contains(cell(line.tokens().get(i), i))) {
        under.add(i);
      } else if (line.tokens().get(i).isValue()) {
        return null;
      }
    }
    return under.size() == names.size() ? under : null;
  }

  /** Whether every column of the form is there, as often as any other. */
  boolean isWhole() {
    int size = block.size();
    if (names.size() % size != 0) {
      return false;
    }
    for (int part = 0; part < names.size(); part += size) {
      if (new HashSet<>(names.subList(part, part + size)).size() < size) {
        return false;
      }
    }
    return true;
  }
}
