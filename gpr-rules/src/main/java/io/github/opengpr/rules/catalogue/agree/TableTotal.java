package io.github.opengpr.rules.catalogue.agree;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Structure;
import io.github.opengpr.rules.claims.account.Account;
import io.github.opengpr.rules.claims.measure.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A number of the tables that a text may state: a cell, or the sum of several.
 *
 * @param cells the cells, not empty
 * @param label their official label
 * @param value their sum; null if one of them is blank
 * @param unsure whether one of them was not read for sure
 */
record TableTotal(List<Cell> cells, String label, @Nullable BigDecimal value, boolean unsure) {

  /** A cell. */
  static TableTotal of(Subject subject, String address) {
    Cell cell = subject.cell(address);
    List<String> labels = cell.row().labels();
    // 三、本年度办理结果 stands over all outcomes and tells none of them apart.
    boolean outcome = labels.size() > 1 && labels.get(0).startsWith("三、");
    String row = String.join("/", outcome ? labels.subList(1, labels.size()) : labels);
    return of(subject, List.of(cell), row + "·" + cell.column().path());
  }

  /** The total column of all rows of a group of table three, such as {@code T3.refused}. */
  static TableTotal ofGroup(Subject subject, String group) {
    List<Cell> cells =
        subject.form().requests().cells().stream()
            .filter(cell -> cell.column().key().equals("total"))
            .filter(cell -> cell.address().startsWith(group + "."))
            .toList();
    // Under 三、本年度办理结果, which stands over all outcomes.
    return of(subject, cells, cells.get(0).row().labels().get(1) + "·总计");
  }

  /** The cells of a measure, under a label that says what they are. */
  static TableTotal of(Subject subject, Measure measure) {
    return of(subject, Account.cells(subject, measure));
  }

  /** Some cells, under a label that says what they are. */
  static TableTotal of(Subject subject, List<Cell> cells) {
    Cell first = cells.get(0);
    if (cells.size() == 1) {
      return of(subject, first.address());
    }
    String row = first.row().path();
    if (cells.stream().allMatch(cell -> cell.row().path().equals(row))) {
      return of(subject, cells, row + "·" + columns(cells));
    }
    String group = first.address().substring(0, first.address().indexOf('.', 3));
    if (isGroup(subject, group, cells)) {
      return of(subject, cells, first.row().labels().get(1) + "·" + columns(cells));
    }
    if (first.table() == 4) {
      return of(subject, cells, disputes(cells) + "·" + first.column().label());
    }
    if (first.address().equals("T3.received.total") && cells.size() == 2) {
      return of(subject, cells, "一、本年新收与二、上年结转合计");
    }
    String rows =
        cells.stream()
            .map(cell -> cell.row().labels().get(cell.row().labels().size() - 1))
            .distinct()
            .collect(Collectors.joining("、"));
    return of(subject, cells, rows + "合计·" + columns(cells));
  }

  /** Whether they are all rows of a group of table three, in some of its columns. */
  private static boolean isGroup(Subject subject, String group, List<Cell> cells) {
    long columns = cells.stream().map(Cell::column).distinct().count();
    return cells.stream().allMatch(cell -> cell.address().startsWith(group + "."))
        && cells.size() == columns * ofGroup(subject, group).cells().size();
  }

  /** Some cells under one label. */
  static TableTotal of(Subject subject, List<Cell> cells, String label) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean unsure = false;
    for (Cell cell : cells) {
      BigDecimal value = subject.value(cell);
      sum = sum == null || value == null ? null : sum.add(value);
      unsure |= subject.hasPrinted() && subject.printed().cell(cell).status() == CellStatus.UNSURE;
    }
    return new TableTotal(cells, label, sum, unsure);
  }

  private static String columns(List<Cell> cells) {
    List<String> columns = cells.stream().map(cell -> cell.column().label()).distinct().toList();
    return columns.size() == 1 ? cells.get(0).column().path() : String.join("、", columns) + "合计";
  }

  private static String disputes(List<Cell> cells) {
    boolean reconsideration =
        cells.stream().anyMatch(cell -> cell.address().startsWith("T4.reconsideration."));
    return reconsideration ? "行政复议、行政诉讼合计" : "行政诉讼（未经复议直接起诉与复议后起诉合计）";
  }

  /** The first cell, which findings are about. */
  String address() {
    return cells.get(0).address();
  }

  /** The disputes that totals of table four are made of, where there are any. */
  List<Cell> parts(Subject subject) {
    return subject.form().disputes().cells().stream()
        .filter(part -> !cells.contains(part) && cells.stream().anyMatch(sum -> isSum(sum, part)))
        .filter(part -> of(subject, part.address()).isPositive())
        .toList();
  }

  private static boolean isSum(Cell sum, Cell part) {
    String group = sum.address().substring(0, sum.address().lastIndexOf('.') + 1);
    return sum.isSum() && part.address().startsWith(group);
  }

  /** Begins a finding about the cells. */
  Findings.Draft finding(Findings findings) {
    return findings.at(address()).cells(cells);
  }

  /** Whether it can be compared; says why if not. */
  boolean isComparable(Findings findings) {
    if (value == null) {
      findings.skip(address(), "“" + label + "”有空白单元格，无法与文字核对", label + ": a cell is blank");
    } else if (unsure) {
      findings.skip(
          address(), "“" + label + "”读取不确定，未与文字核对", label + ": a cell was not read for sure");
    }
    return value != null && !unsure;
  }

  /** Whether it is known and equals the number. */
  boolean is(BigDecimal number) {
    return value != null && value.compareTo(number) == 0;
  }

  /** Whether it is known and more than 0. */
  boolean isPositive() {
    return value != null && value.signum() > 0;
  }

  /** Its table and label, as messages name it. */
  Message name() {
    int table = cells.get(0).table();
    return new Message(
        Structure.table(table).zh() + "“" + label + "”", "table " + table + ", “" + label + "”,");
  }

  /**
   * The value, where it is known.
   *
   * @throws NullPointerException if one of the cells is blank, which {@link #isComparable} excludes
   */
  BigDecimal known() {
    return Objects.requireNonNull(value, label);
  }

  /** The sum of the filled cells. */
  BigDecimal filled(Subject subject) {
    return cells.stream()
        .map(subject::value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
