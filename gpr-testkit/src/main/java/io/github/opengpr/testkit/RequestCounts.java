package io.github.opengpr.testkit;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import java.util.List;

/** Table three counted from given applications: every sum holds by construction. */
final class RequestCounts {

  private static final String TOTAL = "total";

  private final Form form;
  private final Figures.Builder figures;
  private final long[] counts;

  RequestCounts(Form form, Figures.Builder figures) {
    this.form = form;
    this.figures = figures;
    this.counts = new long[form.cells().size()];
  }

  void fill(List<Applications> applications) {
    for (Applications some : applications) {
      add(some.carriedIn() ? "carriedIn" : "received", some);
      add(some.fate(), some);
      if (!some.fate().equals("carriedOut")) {
        add("handled", some);
      }
    }
    form.requests().cells().forEach(cell -> figures.put(cell, counts[cell.index()]));
  }

  private void add(String row, Applications some) {
    counts[index(row, some.applicant())] += some.count();
    counts[index(row, TOTAL)] += some.count();
  }

  private int index(String row, String column) {
    return form.find("T3." + row + "." + column)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "表单 "
                        + form.id()
                        + " 没有 "
                        + row
                        + " 与 "
                        + column
                        + " 对应的单元格 / form "
                        + form.id()
                        + " has no cell for "
                        + row
                        + " and "
                        + column))
        .index();
  }
}
