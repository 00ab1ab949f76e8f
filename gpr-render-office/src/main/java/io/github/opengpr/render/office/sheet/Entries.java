package io.github.opengpr.render.office.sheet;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.render.office.packed.Markup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the cells of a table take. */
final class Entries {

  private static final String MOST = "999999999999999";

  private final Set<Cell> totals = new LinkedHashSet<>();
  private final Map<ValueKind, List<Cell>> inputs = new EnumMap<>(ValueKind.class);
  private final Formulas formulas;

  Entries(List<Cell> cells, List<FormSum> sums, Formulas formulas) {
    this.formulas = formulas;
    sums.stream().filter(Formulas::isTotal).forEach(sum -> totals.addAll(sum.right()));
    for (Cell cell : cells) {
      if (!totals.contains(cell)) {
        inputs.computeIfAbsent(cell.kind(), kind -> new ArrayList<>()).add(cell);
      }
    }
  }

  void addTo(SheetPart sheet) {
    inputs.forEach((kind, cells) -> sheet.validation(xml -> write(xml, kind, cells, false)));
    if (!totals.isEmpty()) {
      List<Cell> cells = List.copyOf(totals);
      sheet.validation(xml -> write(xml, ValueKind.COUNT, cells, true));
    }
  }

  private void write(Markup xml, ValueKind kind, List<Cell> cells, boolean total) {
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "type",
                kind.isDecimal() ? "decimal" : "whole",
                "operator",
                "between",
                "allowBlank",
                "1",
                "showErrorMessage",
                "1",
                "errorTitle",
                "填写有误",
                "error",
                demand(kind)));
    if (total) {
      attributes.addAll(
          List.of(
              "showInputMessage",
              "1",
              "promptTitle",
              "合计",
              "prompt",
              "本格由公式自动相加，一般不必填写。勾稽关系不成立时本格变红并显示“≠”。"));
    }
    attributes.addAll(List.of("sqref", formulas.list(cells)));
    xml.open("dataValidation", attributes.toArray(String[]::new));
    xml.holding("formula1", kind.isSigned() ? "-" + MOST : "0");
    xml.holding("formula2", MOST).close();
  }

  private static String demand(ValueKind kind) {
    return switch (kind) {
      case COUNT -> "请填不小于0的整数，没有发生的填0，不要填单位、空格或文字。";
      case SIGNED_COUNT -> "请填整数，减少的在前面加负号，没有变化的填0。";
      case TEN_THOUSAND_YUAN -> "请填以万元为单位的金额，可以有小数，没有收费的填0。";
      case MONEY_WITHOUT_UNIT -> "请填金额，可以有小数，没有发生的填0。";
    };
  }
}
