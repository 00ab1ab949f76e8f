package io.github.opengpr.testkit;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;

/** The sums of the form, written down for the test kit, which knows no rules. */
final class Sums {

  private final Form form;
  private final Figures figures;

  private Sums(Figures figures) {
    this.form = figures.form();
    this.figures = figures;
  }

  /** Whether a sum fails of which no cell is blank. */
  static boolean fails(Figures figures) {
    Sums sums = new Sums(figures);
    return sums.rowFails(3) || sums.rowFails(4) || sums.columnFails();
  }

  private boolean rowFails(int table) {
    Block block = form.table(table).blocks().get(0);
    int total = block.columns().size() - 1;
    for (int row = 0; row < block.rows().size(); row++) {
      Total sum = new Total();
      for (int column = 0; column < total; column++) {
        sum.add(block.cell(row, column).index(), 1);
      }
      sum.add(block.cell(row, total).index(), -1);
      if (sum.fails()) {
        return true;
      }
    }
    return false;
  }

  private boolean columnFails() {
    Block block = form.requests().blocks().get(0);
    for (int column = 0; column < block.columns().size(); column++) {
      Total outcomes = new Total();
      Total balance = new Total();
      for (int at = 0; at < block.rows().size(); at++) {
        Row row = block.rows().get(at);
        int cell = block.cell(at, column).index();
        switch (row.key()) {
          case "received", "carriedIn" -> balance.add(cell, 1);
          case "carriedOut" -> balance.add(cell, -1);
          case "handled" -> {
            balance.add(cell, -1);
            outcomes.add(cell, -1);
          }
          default -> outcomes.add(cell, 1);
        }
      }
      if (outcomes.fails() || balance.fails()) {
        return true;
      }
    }
    return false;
  }

  /** What cells add up to; a blank among them leaves it open. */
  private final class Total {
    private long sum;
    private boolean open;

    void add(int cell, int sign) {
      if (figures.isBlank(form.cells().get(cell))) {
        open = true;
      } else {
        sum += sign * figures.count(cell);
      }
    }

    boolean fails() {
      return !open && sum != 0;
    }
  }
}
