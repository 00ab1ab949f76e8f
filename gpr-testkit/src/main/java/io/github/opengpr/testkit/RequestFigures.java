package io.github.opengpr.testkit;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;
import java.util.List;

/**
 * Table three, application by application: each has an applicant, is new or carried over from the
 * year before, and is either handled with one outcome or carried over to the next year. So every
 * sum holds by construction.
 */
final class RequestFigures {

  private static final String RECEIVED = "received";
  private static final String CARRIED_IN = "carriedIn";
  private static final String HANDLED = "handled";
  private static final String CARRIED_OUT = "carriedOut";

  /** 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他. */
  private static final double[] APPLICANTS = {0.78, 0.12, 0.01, 0.02, 0.05, 0.02};

  private final Draw draw;
  private final Block table;
  private final Figures.Builder figures;

  RequestFigures(Draw draw, Form form, Figures.Builder figures) {
    this.draw = draw;
    this.table = form.requests().blocks().get(0);
    this.figures = figures;
  }

  void fill(long applications) {
    List<Row> rows = table.rows();
    double[] outcomes = rows.stream().mapToDouble(row -> weight(row.key())).toArray();
    double carriedIn = draw.chance(0.5) ? 0.04 : 0.01;
    long[][] counts = new long[rows.size()][APPLICANTS.length + 1];
    long[] applicants = draw.split(applications, APPLICANTS);
    for (int applicant = 0; applicant < applicants.length; applicant++) {
      long all = applicants[applicant];
      long old = draw.some(all, carriedIn);
      long[] fates = draw.split(all, outcomes);
      for (int row = 0; row < rows.size(); row++) {
        counts[row][applicant] =
            switch (rows.get(row).key()) {
              case RECEIVED -> all - old;
              case CARRIED_IN -> old;
              case HANDLED -> all - fates[row(CARRIED_OUT)];
              default -> fates[row];
            };
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int applicant = 0; applicant < applicants.length; applicant++) {
        counts[row][applicants.length] += counts[row][applicant];
      }
      for (int column = 0; column < counts[row].length; column++) {
        figures.put(table.cell(row, column), counts[row][column]);
      }
    }
  }

  private int row(String key) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.rows().get(row).key().equals(key)) {
        return row;
      }
    }
    throw new IllegalStateException("table three has no row " + key);
  }

  /** How often applications end so, this year, here. */
  private double weight(String key) {
    double usual =
        switch (key) {
          case RECEIVED, CARRIED_IN, HANDLED -> 0;
          case CARRIED_OUT -> 4;
          case "granted" -> 45;
          case "partiallyGranted" -> 6;
          case "unavailable.notHeld" -> 20;
          case "unavailable.needsCreation" -> 3;
          case "notProcessed.petition" -> 4;
          default -> 1;
        };
    return usual * draw.between(30, 100) / 100.0;
  }
}
