package io.github.opengpr.read.recognise.layout.head;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.HeadName;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that heads of a table print, and the order that the form has them in. */
final class HeadWords {

  private final List<List<String>> blocks = new ArrayList<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final List<TableLabels> candidates;

  /** All words of heads, and those of them that name no columns. */
  private final Set<String> words = new LinkedHashSet<>();

  private final Set<String> furniture = new LinkedHashSet<>();

  HeadWords(List<TableLabels> candidates) {
    this.candidates = candidates;
    for (TableLabels labels : candidates) {
      groups.addAll(labels.columnGroups().keySet());
      for (RowLabel row : labels.rows()) {
        List<String> block =
            row.block().columns().stream().map(column -> Fold.of(column.label())).toList();
        if (!blocks.contains(block)) {
          blocks.add(block);
        }
      }
      furniture.addAll(labels.furniture());
      furniture.addAll(labels.items().keySet());
      furniture.add(labels.corner());
    }
    furniture.remove("");
    words.addAll(furniture);
    words.addAll(groups);
    blocks.forEach(words::addAll);
    words.addAll(HeadName.TOTALS);
  }

  boolean areDisputes() {
    return candidates.get(0).number() == 4;
  }

  /** The column that a word names; null if it names none. */
  @Nullable String column(Token word) {
    if (!word.isLabel()) {
      return null;
    }
    String folded = word.folded();
    return isColumn(folded) ? folded : null;
  }

  /**
   * The columns and groups of columns that a text names, one after the other; empty if it has any
   * other words.
   */
  List<String> named(Token text) {
    if (column(text) != null || isGroup(text)) {
      return List.of(text.folded());
    }
    List<String> all = words(text);
    return all.isEmpty() ? all : all.stream().filter(word -> !furniture.contains(word)).toList();
  }

  /** Whether a text is nothing but words of the head. */
  boolean isOfHead(Token text) {
    return !words(text).isEmpty();
  }

  /** The words of the head that a text is put together from; empty if it has any others. */
  private List<String> words(Token text) {
    List<String> found = new ArrayList<>();
    String rest = text.isLabel() ? text.folded() : "";
    while (!rest.isEmpty()) {
      String next = first(rest);
      if (next == null) {
        return List.of();
      }
      found.add(HeadName.of(next));
      rest = rest.substring(next.length());
    }
    return found;
  }

  /** The longest word of the head that a text begins with; null if it begins with none. */
  private @Nullable String first(String text) {
    String longest = null;
    for (String word : words) {
      if (text.startsWith(word) && (longest == null || longest.length() < word.length())) {
        longest = word;
      }
    }
    return longest;
  }

  /** The columns that words name. */
  List<String> columns(List<Token> tokens) {
    List<String> names = new ArrayList<>();
    for (Token token : tokens) {
      String name = column(token);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  boolean isColumn(String name) {
    return blocks.stream().anyMatch(block -> block.contains(name));
  }

  /** Whether it is the last column of a block that has columns below a group. */
  boolean isTotal(String name) {
    return blocks.stream()
        .anyMatch(
            block ->
                block.get(block.size() - 1).equals(name)
                    && block.stream().anyMatch(this::isGrouped));
  }

  boolean isGroup(Token word) {
    return word.isLabel() && groups.contains(word.folded());
  }

  /** The places in a block of the columns that words name; of the first column of a group. */
  List<Integer> ranks(List<Token> tokens, List<String> block) {
    List<Integer> ranks = new ArrayList<>();
    int grouped = 0;
    while (grouped < block.size() && !isGrouped(block.get(grouped))) {
      grouped++;
    }
    for (Token token : tokens) {
      for (String name : named(token)) {
        int rank = block.indexOf(name);
        if (rank >= 0 || groups.contains(name)) {
          ranks.add(rank >= 0 ? rank : grouped);
        }
      }
    }
    return ranks;
  }

  /** Whether every word of a head is one of the form, or a note in its corner. */
  boolean areAllKnown(List<Token> head) {
    return head.stream()
        .filter(Token::isLabel)
        .allMatch(word -> candidates.stream().anyMatch(labels -> labels.knows(word.folded())));
  }

  /** Whether a line names the only column of a block. */
  boolean isHeadOfOne(TokenLine line) {
    List<String> names = columns(line.tokens());
    return blocks.stream().anyMatch(block -> block.size() == 1 && names.equals(block));
  }

  /** Whether a column stands below a group of columns. */
  boolean isGrouped(String column) {
    return candidates.stream()
        .map(labels -> labels.columns().get(column))
        .anyMatch(found -> found != null && found.labels().size() > 1);
  }

  /** Whether a line without numbers names a column or a group of columns, and no row. */
  boolean isHead(TokenLine line) {
    boolean column = false;
    for (Token token : line.tokens()) {
      column |= !named(token).isEmpty();
    }
    return column;
  }

  /** The columns of the block that has all the names, and no others if there is such a one. */
  @Nullable List<String> block(List<String> names) {
    List<String> found = null;
    for (List<String> block : blocks) {
      boolean all = block.containsAll(names);
      if (all && new HashSet<>(names).size() == block.size()) {
        return block;
      }
      found = all && found == null ? block : found;
    }
    return found;
  }

  /** 1 if two columns of a line stand as on the form, -1 if all stand the other way round. */
  int direction(List<Token> tokens) {
    List<String> names = columns(tokens);
    List<String> block = block(names);
    if (block == null || names.size() < 2) {
      return 0;
    }
    for (int i = 1; i < names.size(); i++) {
      int before = block.indexOf(names.get(i - 1));
      int here = block.indexOf(names.get(i));
      boolean wraps = areDisputes() && before == 0 && here == block.size() - 1;
      if (here >= before && !wraps) {
        return 1;
      }
    }
    return -1;
  }

  /** Whether reconsideration and litigation stand as on the form in the words before numbers. */
  boolean areProceduresInOrder(List<TokenLine> lines) {
    List<String> seen = new ArrayList<>();
    for (TokenLine line : lines) {
      if (line.hasValue()) {
        break;
      }
      line.tokens().forEach(token -> seen.add(token.folded()));
    }
    List<RowLabel> rows = candidates.get(0).rows();
    for (int i = 1; i < rows.size(); i++) {
      List<String> before = rows.get(i - 1).row().labels().stream().map(Fold::of).toList();
      List<String> here = rows.get(i).row().labels().stream().map(Fold::of).toList();
      for (int level = 0; level < Math.min(before.size(), here.size()); level++) {
        int first = seen.indexOf(before.get(level));
        int second = seen.indexOf(here.get(level));
        if (first >= 0 && second >= 0 && second < first) {
          return false;
        }
      }
    }
    return true;
  }
}
