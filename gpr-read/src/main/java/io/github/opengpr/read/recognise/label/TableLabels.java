package io.github.opengpr.read.recognise.label;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;
import io.github.opengpr.read.recognise.token.LabelKey;
import io.github.opengpr.read.recognise.token.PrefixSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The labels of one table of one official form, folded, for finding them in a document. */
public final class TableLabels {

  private static final Map<String, TableLabels> ALL = new HashMap<>();

  static {
    for (Form form : List.of(Form.FORM_2021, Form.FORM_2019)) {
      for (int number = 2; number <= 4; number++) {
        ALL.put(form.id() + "#" + number, new TableLabels(form, number));
      }
    }
  }

  /** A longer text is no note on the unit of a table. */
  private static final int UNIT_NOTE = 8;

  /** No label of the form is longer. */
  private static final int LONGEST = 80;

  /** Fewer characters of the note in the corner may be any word. */
  private static final int PIECE = 4;

  private final Form form;
  private final int number;
  private final List<Cell> cells;
  private final List<RowLabel> rows = new ArrayList<>();
  private final Map<String, Integer> rowByLabel = new HashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Map<String, String> columnGroups = new LinkedHashMap<>();
  private final Map<String, String> items = new LinkedHashMap<>();
  private final Map<String, LabelKey> names = new HashMap<>();
  private final String corner;
  private final Set<String> furniture = new LinkedHashSet<>();
  private final PrefixSet beginningsOfWords;
  private final PrefixSet beginningsOfRows;
  private final PrefixSet beginningsOfOwn;

  private TableLabels(Form form, int number) {
    String note = form.table(number).blocks().get(0).corner();
    this.form = form;
    this.number = number;
    this.corner = note == null ? "" : Fold.of(note);
    this.cells = form.table(number).cells();
    for (Block block : form.table(number).blocks()) {
      add(block);
    }
    for (int i = 0; i < rows.size(); i++) {
      rowByLabel.put(rows.get(i).own(), i);
    }
    for (int i = 0; i < rows.size(); i++) {
      String bare = rows.get(i).bare();
      if (!columns.containsKey(bare)) {
        rowByLabel.putIfAbsent(bare, i);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      String label = rows.get(i).own();
      List<String> groups = rows.get(i).groups();
      for (int g = groups.size() - 1; g >= 0; g--) {
        label = Fold.of(groups.get(g)) + label;
        rowByLabel.putIfAbsent(label, i);
      }
    }
    for (Map<String, ?> words : List.of(columns, groups, columnGroups, items)) {
      words.keySet().forEach(word -> names.put(word, LabelKey.of(word)));
    }
    furniture.add(Fold.of("信息内容"));
    furniture.add(Fold.of("申请人情况"));
    furniture.add(Fold.of("单位件"));
    // What stands in the corner of heads that others printed.
    List.of("项目", "指标", "指标名称", "类别", "事项").forEach(word -> furniture.add(Fold.of(word)));
    beginningsOfWords = new PrefixSet(Stream.concat(names.keySet().stream(), furniture.stream()));
    beginningsOfRows = new PrefixSet(rowByLabel.keySet().stream());
    beginningsOfOwn = new PrefixSet(rows.stream().map(RowLabel::own));
  }

  private void add(Block block) {
    String item = block.item();
    if (item != null) {
      items.put(Fold.of(item), item);
    }
    for (Column column : block.columns()) {
      columns.putIfAbsent(Fold.of(column.label()), column);
      for (String group : column.labels().subList(0, column.labels().size() - 1)) {
        columnGroups.put(Fold.of(group), group);
      }
    }
    int inBlock = 0;
    for (Row row : block.rows()) {
      RowLabel label = RowLabel.of(row, block, inBlock++);
      rows.add(label);
      for (String group : label.groups()) {
        groups.put(Fold.of(group), group);
        groups.putIfAbsent(Fold.of(RowLabel.bare(group)), group);
      }
    }
  }

  /** The labels of the table with the given number on an official form. */
  public static TableLabels of(Form form, int number) {
    TableLabels labels = ALL.get(form.id() + "#" + number);
    if (labels == null) {
      throw new IllegalArgumentException("not an official form: " + form.id());
    }
    return labels;
  }

  public Form form() {
    return form;
  }

  public int number() {
    return number;
  }

  /** The cells of the table, in the order of the form. */
  public List<Cell> cells() {
    return cells;
  }

  public List<RowLabel> rows() {
    return rows;
  }

  /**
   * The position of the row with exactly this folded label, or with the labels of its groups before
   * it; -1 if there is none.
   */
  public int row(String folded) {
    return rowByLabel.getOrDefault(folded, -1);
  }

  /**
   * The position of the row whose label a text is up to a remark in parentheses that the form does
   * not have; -1 if there is none.
   */
  public int explained(String text) {
    for (int i = 1; i < Math.min(text.length(), LONGEST); i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        int row = row(Fold.of(text.substring(0, i)));
        if (row >= 0) {
          return row;
        }
      }
    }
    return -1;
  }

  /** A folded label of a column or a group, ready to be compared with. */
  public LabelKey name(String folded) {
    LabelKey name = names.get(folded);
    return name == null ? LabelKey.of(folded) : name;
  }

  /** Official labels of groups of rows by their folded form, with and without ordinal. */
  public Map<String, String> groups() {
    return groups;
  }

  /** The folded note in the corner; empty if the table has none. */
  public String corner() {
    return corner;
  }

  /** Folded words of the head that name neither a column nor a group. */
  public Set<String> furniture() {
    return furniture;
  }

  /** Columns by their folded label; blocks of table two share labels. */
  public Map<String, Column> columns() {
    return columns;
  }

  /** How many columns of this form, and not longer ones of the other, a text names. */
  public int columnsIn(String folded) {
    List<String> longestFirst =
        Stream.of(Form.FORM_2021, Form.FORM_2019)
            .flatMap(other -> of(other, number).columns.keySet().stream())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    int found = 0;
    String rest = folded;
    for (String column : longestFirst) {
      if (rest.contains(column)) {
        found += columns.containsKey(column) ? 1 : 0;
        rest = rest.replace(column, "#");
      }
    }
    return found;
  }

  /** Official labels of groups of columns by their folded form. */
  public Map<String, String> columnGroups() {
    return columnGroups;
  }

  /** Official item heads of table two by their folded form. */
  public Map<String, String> items() {
    return items;
  }

  /** Whether the folded text is any word of this table. */
  public boolean knows(String folded) {
    return row(folded) >= 0
        || isWordOfHead(folded)
        || folded.contains("勾稽关系")
        || folded.length() >= PIECE && corner.startsWith(folded);
  }

  /** Whether the folded text begins with the label of a row. */
  public boolean beginsRow(String folded) {
    return rows.stream().anyMatch(row -> row.own().length() > 3 && folded.startsWith(row.own()));
  }

  /** Whether the folded text is a piece of a row's label, or begins with the name of a group. */
  public boolean mayBeOfRow(String folded) {
    return isPieceOfRow(folded)
        || groups.keySet().stream()
            .anyMatch(group -> group.contains(folded) || folded.startsWith(group));
  }

  /** Whether the folded text is where the label of a row begins. */
  public boolean isBeginningOfRow(String folded) {
    return beginningsOfOwn.goOn(folded);
  }

  /** Whether the folded text is where the label of a row ends. */
  boolean isEndOfRow(String folded) {
    return rows.stream().anyMatch(row -> row.own().endsWith(folded));
  }

  /** Whether the folded text is a part of the label of a row. */
  public boolean isPieceOfRow(String folded) {
    return rows.stream().anyMatch(row -> row.own().contains(folded));
  }

  /** Whether the folded text is a piece of anything the table prints. */
  boolean isPiece(String folded) {
    return mayBeOfRow(folded)
        || corner.contains(folded)
        || names.keySet().stream().anyMatch(word -> word.contains(folded))
        || furniture.stream().anyMatch(word -> word.contains(folded));
  }

  /**
   * Whether the folded text is the label of a column, a group or an item head, or a fixed word of
   * the head that names none of them.
   */
  public boolean isWordOfHead(String folded) {
    return names.containsKey(folded) || furniture.contains(folded) || isUnitNote(folded);
  }

  private static boolean isUnitNote(String folded) {
    return folded.length() <= UNIT_NOTE
        && (folded.startsWith("单位") || folded.startsWith("金额单位") || folded.startsWith("计量单位"));
  }

  /** Whether such a word begins so. */
  public boolean beginsWordOfHead(String folded) {
    return beginningsOfWords.has(folded);
  }

  /** Whether anything begins so that {@link #row} knows. */
  public boolean isStartOfRow(String folded) {
    return beginningsOfRows.has(folded);
  }
}
