package io.github.opengpr.rules.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number of a labelled text.
 *
 * @param section {@code overview}, {@code problems} or {@code other}
 * @param text the words between two marks of punctuation in which it stands
 * @param printed the number as printed
 * @param value its value; of a percentage the number before the sign
 * @param verdicts what it is, first the best answer, then others that may be held as well
 * @param cells the cells it speaks of, first the best answer, then others that may be held as well;
 *     of a quotient the part, then the whole
 * @param why in short
 */
record LabelledNumber(
    String section,
    String text,
    String printed,
    BigDecimal value,
    List<String> verdicts,
    List<List<String>> cells,
    String why) {

  static LabelledNumber of(JsonNode node) {
    List<String> verdicts = new ArrayList<>(List.of(node.get("is").textValue()));
    node.path("orIs").forEach(other -> verdicts.add(other.textValue()));
    List<List<String>> cells = new ArrayList<>(List.of(LabelledReport.strings(node.get("cells"))));
    node.path("orCells").forEach(other -> cells.add(LabelledReport.strings(other)));
    return new LabelledNumber(
        node.get("section").textValue(),
        node.get("text").textValue(),
        node.get("printed").textValue(),
        node.get("value").decimalValue(),
        List.copyOf(verdicts),
        List.copyOf(cells),
        node.get("why").textValue());
  }

  String verdict() {
    return verdicts.get(0);
  }

  /** Whether it is a percentage. */
  boolean isShare() {
    return printed.endsWith("%") || printed.endsWith("％") || printed.startsWith("百分之");
  }

  /** Whether the words around it say that it is not exact. */
  boolean isRough() {
    return text.matches(
            "(?s).*(?:[近约約]" + printed + "|" + printed + "[余餘多]|" + printed + ".{0,2}左右).*")
        || printed.matches(".*[余餘多]");
  }

  /** How many decimals are printed. */
  int decimals() {
    int point =
        Math.max(printed.indexOf('.'), Math.max(printed.indexOf('．'), printed.indexOf('点')));
    return point < 0 ? 0 : printed.replaceAll("[%％]", "").length() - point - 1;
  }

  @Override
  public String toString() {
    return "“" + text + "” " + value;
  }
}
