package io.github.opengpr.render.office.sheet;

import io.github.opengpr.model.form.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formats of cells, by their numbers in the part of styles. */
public enum CellStyle {
  PLAIN(0),
  TITLE(1),
  HEADING(2),
  BODY(3),
  TO_FILL_IN(4),
  SIGNATURE(5),
  LABEL(6),
  ROW_LABEL(7),
  COUNT(8),
  SUM(9),
  TEXT_VALUE(10),
  AMOUNT(11),
  AMOUNT_1(12),
  AMOUNT_2(13),
  AMOUNT_3(14),
  AMOUNT_4(15),
  AMOUNT_5(16),
  AMOUNT_6(17),
  LIST_HEAD(18),
  LIST(19);

  /** Workbooks keep this many digits of a number and make zeros of the others. */
  private static final int EXACT_DIGITS = 15;

  private static final int MOST_DECIMALS = 6;

  private static final List<CellStyle> AMOUNTS =
      List.of(AMOUNT, AMOUNT_1, AMOUNT_2, AMOUNT_3, AMOUNT_4, AMOUNT_5, AMOUNT_6);

  private final int number;

  CellStyle(int number) {
    this.number = number;
  }

  /** Its number, as the parts of sheets give it. */
  public String id() {
    return String.valueOf(number);
  }

  /** Whether a workbook keeps all digits of a number. */
  public static boolean isExact(BigDecimal value) {
    return value.precision() <= EXACT_DIGITS;
  }

  /** The format that shows a value as it was filed; as text if no number of a workbook can. */
  static CellStyle of(ValueKind kind, @Nullable BigDecimal value) {
    if (value == null) {
      return kind.isDecimal() ? AMOUNT : COUNT;
    }
    if (!isExact(value) || value.scale() > MOST_DECIMALS) {
      return TEXT_VALUE;
    }
    return kind.isDecimal() ? AMOUNTS.get(Math.max(0, value.scale())) : COUNT;
  }
}
