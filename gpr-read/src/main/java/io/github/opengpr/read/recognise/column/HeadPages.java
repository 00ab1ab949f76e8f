package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.form.Column;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a block as they stand on each page: a page that prints them again may set its
 * columns elsewhere. How columns are counted is tried both ways.
 */
@SuppressWarnings("IdentityHashMapUsage") // each label is itself, whatever it says
final class HeadPages {

  /** The blocks of a table on all pages, by how their columns are counted. */
  static final class Table {
    private final Map<Ruler, List<HeadColumns>> blocks = new EnumMap<>(Ruler.class);

    private List<HeadColumns> blocks(Ruler ruler) {
      return blocks.computeIfAbsent(ruler, any -> new ArrayList<>());
    }
  }

  /** The heads of the page that is read, each way of counting. */
  private List<HeadColumns> page;

  private final Map<Token, List<HeadColumns>> pages = new IdentityHashMap<>();
  private final List<Column> columns;
  private final Table table;
  private final HeadColumns first;

  HeadPages(List<Column> columns, Table table) {
    this.columns = columns;
    this.table = table;
    this.page = begun();
    this.first = page.get(List.of(Ruler.values()).indexOf(Ruler.WIDTH));
  }

  private List<HeadColumns> begun() {
    List<HeadColumns> begun = new ArrayList<>();
    for (Ruler ruler : Ruler.values()) {
      begun.add(new HeadColumns(columns, table.blocks(ruler), ruler));
    }
    return begun;
  }

  /** Learns from a row, full or not, and from the words before it. */
  void learn(List<Token> words, List<Token> values, Token label) {
    if (page.get(0).isHeadAgain(words)) {
      page = begun();
    }
    for (HeadColumns each : page) {
      each.learnHead(words);
      each.learn(values, label);
    }
    pages.put(label, page);
  }

  /** Where the heads begin on the first page, -1 for those not seen. */
  int[] left() {
    return first.left();
  }

  /** Whether a row that has only this label has nothing under any head. */
  boolean isBlank(Token label) {
    return pages.getOrDefault(label, List.of()).stream().anyMatch(each -> each.isBlank(label));
  }

  /**
   * The values in their columns, null where a column is empty; null if the columns are not certain,
   * or the two ways of counting do not agree.
   */
  @Nullable List<@Nullable Token> place(List<Token> values, Token label) {
    List<@Nullable Token> placed = null;
    for (HeadColumns each : pages.getOrDefault(label, List.of())) {
      List<@Nullable Token> way = each.place(values, label);
      if (placed != null && way != null && !placed.equals(way)) {
        return null;
      }
      placed = way == null ? placed : way;
    }
    return placed;
  }
}
