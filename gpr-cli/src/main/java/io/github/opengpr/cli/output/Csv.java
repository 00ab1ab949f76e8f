package io.github.opengpr.cli.output;

import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.render.office.list.ListColumn;
import io.github.opengpr.render.office.list.ListSheet;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table that spreadsheets open, after RFC 4180, with the mark by which they know UTF-8.
 * A text that a spreadsheet would take for a formula is made text by an apostrophe.
 */
public final class Csv {

  /** What stands before the first line. */
  public static final String MARK = "\uFEFF";

  /** With these a formula begins, also when typed at the full width of a Chinese character. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private Csv() {}

  /** What stands before the lines of a list. */
  public static String head(ListSheet sheet) {
    return MARK + line(sheet.columns().stream().map(ListColumn::head).toList());
  }

  /** A line with its end: texts, whole numbers and decimals; nothing where there is null. */
  public static String line(List<? extends @Nullable Object> fields) {
    StringBuilder line = new StringBuilder();
    String separator = "";
    for (Object field : fields) {
      line.append(separator).append(field(field));
      separator = ",";
    }
    return line.append("\r\n").toString();
  }

  private static String field(@Nullable Object field) {
    if (field instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return field instanceof String text ? text(text) : field == null ? "" : field.toString();
  }

  private static String text(String text) {
    String one = Printable.words(text).strip();
    String safe = !one.isEmpty() && FORMULA.indexOf(one.charAt(0)) >= 0 ? "'" + one : one;
    return safe.contains(",") || safe.contains("\"") || safe.startsWith("'")
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
