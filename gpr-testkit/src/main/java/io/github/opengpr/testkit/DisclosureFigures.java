package io.github.opengpr.testkit;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Table two of either form, such that nothing in it contradicts itself. */
final class DisclosureFigures {

  private final Draw draw;
  private final Form form;
  private final Agency agency;
  private final Figures.Builder figures;

  DisclosureFigures(Draw draw, Form form, Agency agency, Figures.Builder figures) {
    this.draw = draw;
    this.form = form;
    this.agency = agency;
    this.figures = figures;
  }

  void fill() {
    for (Block block : form.disclosure().blocks()) {
      for (int i = 0; i < block.rows().size(); i++) {
        Row row = block.rows().get(i);
        List<Cell> cells =
            block.cells().subList(i * block.columns().size(), (i + 1) * block.columns().size());
        Map<String, BigDecimal> values = values(row.key());
        cells.forEach(cell -> figures.put(cell, values.get(cell.column().key())));
      }
    }
  }

  private Map<String, BigDecimal> values(String row) {
    if (form.disclosureOrigin() == Form.FORM_2021) {
      return switch (row) {
        case "regulations" -> documents(makesRules() ? 6 : 0);
        case "normativeDocuments" -> documents(agency.rank() == Agency.Rank.TOWNSHIP ? 2 : 12);
        case "fees" ->
            Map.of("amount", amount(agency.rank() == Agency.Rank.TOWNSHIP ? 0 : 9_000_000));
        default -> Map.of("decisions", number(decisions()));
      };
    }
    return switch (row) {
      case "regulations" -> disclosed(makesRules() ? 6 : 0);
      case "normativeDocuments" -> disclosed(12);
      case "procurement" -> procurement();
      default -> items();
    };
  }

  private boolean makesRules() {
    return agency.rank() == Agency.Rank.CITY;
  }

  private long decisions() {
    long most =
        switch (agency.rank()) {
          case CITY -> 90_000;
          case COUNTY -> 20_000;
          case DEPARTMENT -> 900;
          case TOWNSHIP -> 40;
        };
    boolean governs = agency.rank() == Agency.Rank.CITY || agency.rank() == Agency.Rank.COUNTY;
    return draw.between(governs ? 1 : 0, most);
  }

  /** What was in force before, and what was issued, less what was repealed, is in force. */
  private Map<String, BigDecimal> documents(long most) {
    long before = draw.between(0, 5 * most);
    long issued = draw.between(0, most);
    long repealed = draw.between(0, Math.min(before, most));
    return Map.of(
        "issued", number(issued),
        "repealed", number(repealed),
        "inForce", number(before + issued - repealed));
  }

  private Map<String, BigDecimal> disclosed(long most) {
    long made = draw.between(0, most);
    return Map.of(
        "made", number(made),
        "newlyDisclosed", number(made),
        "totalDisclosed", number(made + draw.between(0, 5 * most)));
  }

  private Map<String, BigDecimal> items() {
    long before = draw.between(0, 60);
    long change = draw.between(-Math.min(before, 5), 5);
    Map<String, BigDecimal> values = new HashMap<>();
    values.put("previousItems", number(before));
    values.put("change", number(change));
    values.put("decisions", number(before + change == 0 ? 0 : decisions()));
    return values;
  }

  /** Projects and their cost go together; the cost is in a range that no unit makes absurd. */
  private Map<String, BigDecimal> procurement() {
    long projects = draw.between(0, 40);
    BigDecimal amount =
        projects == 0 ? BigDecimal.ZERO : cents(draw.between(1_000_000, 99_999_999));
    return Map.of("projects", number(projects), "amount", amount);
  }

  private BigDecimal amount(long mostCents) {
    long drawn = draw.chance(0.4) ? 0 : draw.between(0, mostCents);
    return drawn == 0 ? BigDecimal.ZERO : cents(drawn);
  }

  private static BigDecimal cents(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }

  private static BigDecimal number(long value) {
    return BigDecimal.valueOf(value);
  }
}
