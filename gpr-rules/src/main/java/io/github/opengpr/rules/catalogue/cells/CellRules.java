package io.github.opengpr.rules.catalogue.cells;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.English;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.basis.Structure;
import io.github.opengpr.rules.catalogue.tables.FormSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form of single cells: one plain number of the right kind in each. Cells left blank: {@link
 * BlankRules}.
 */
public final class CellRules {

  public static final Rule NUMBER =
      Rule.check("FM-NUMBER", ERROR, CellRules::number)
          .needs(PRINTED)
          .severityDepends(
              "字母形似数字、可以猜出其数的为警告",
              "warning if letters stand for digits, so that the number can be guessed")
          .basis(Evidence.FORM, Sources.FORM)
          .summary("每个数值单元格应当是一个数", "Every value cell must hold a number")
          .build();

  public static final Rule INTEGER =
      Rule.check("FM-INTEGER", ERROR, CellRules::integer)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM.at("“件数”“数量”各栏", "columns 件数, 数量"))
          .summary("件数、数量应当是整数", "A count must be a whole number")
          .build();

  public static final Rule TWO_NUMBERS =
      Rule.check("FM-TWO-NUMBERS", ERROR, CellRules::twoNumbers)
          .needs(PRINTED)
          .severityDepends(
              "两数相同、或可能是以空格分节的一个数为警告",
              "warning if the numbers are the same, or may be one with blanks between its thousands")
          .basis(Evidence.FORM, Sources.FORM)
          .summary("一个单元格只填一个数", "A cell holds one number")
          .build();

  public static final Rule UNIT_IN_CELL =
      Rule.check("FM-UNIT-IN-CELL", WARNING, CellRules::unitInCell)
          .needs(PRINTED)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary("单元格内不应写单位或文字（惯例）", "No unit and no words inside a cell (practice)")
          .build();

  public static final Rule WIDTH =
      Rule.check("FM-WIDTH", INFO, CellRules::width)
          .needs(PRINTED)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "数字、分隔符和填充应当使用半角字符（惯例）",
              "Digits, separators and padding should be plain characters (practice)")
          .build();

  public static final Rule SPLIT_NUMBER =
      Rule.check("FM-SPLIT-NUMBER", INFO, CellRules::splitNumber)
          .needs(PRINTED)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary("一个数不应被拆成几段（惯例）", "A number should not be torn into pieces (practice)")
          .build();

  public static final Rule NOTATION =
      Rule.check("FM-NOTATION", WARNING, CellRules::notation)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM)
          .summary(
              "数值应当用阿拉伯数字，不用百分号、科学计数法或汉字数字",
              "A value is in plain digits: no percentage, no exponent, no Chinese numeral")
          .build();

  private CellRules() {}

  private interface OfText {
    void look(Cell cell, PrintedCell printed, CellText text);
  }

  /**
   * Looks at all cells but those that hold plain digits, which no rule here has anything to say of.
   */
  private static void eachText(Subject subject, OfText rule) {
    for (CellTexts.Printed one : CellTexts.of(subject)) {
      CellStatus status = one.printed().status();
      if (status != CellStatus.BLANK && status != CellStatus.MISSING) {
        rule.look(one.cell(), one.printed(), one.text());
      }
    }
  }

  private static void number(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          boolean toldElsewhere =
              text.isOtherNotation()
                  || text.hasWords()
                  || text.hasLettersForDigits()
                  || !text.several().isEmpty()
                  || text.number().isPresent();
          if (printed.status() == CellStatus.UNREADABLE && !toldElsewhere) {
            findings
                .at(cell)
                .says(
                    at(cell) + "“" + text.plain() + "”不是数",
                    en(cell) + " “" + text.plain() + "” is not a number")
                .add();
          } else if (text.hasLettersForDigits()) {
            BigDecimal guess = subject.value(cell);
            findings
                .at(cell)
                .severity(guess == null ? ERROR : WARNING)
                .says(
                    at(cell)
                        + "“"
                        + text.plain()
                        + "”夹有字母，不是数"
                        + (guess == null ? "" : "，疑为" + guess.toPlainString()),
                    en(cell)
                        + " “"
                        + text.plain()
                        + "” has letters in it and is not a number"
                        + (guess == null ? "" : "; probably " + guess.toPlainString()))
                .add();
          }
        });
  }

  private static void integer(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          Optional<BigDecimal> number = text.number();
          if (!cell.kind().isDecimal()
              && number.filter(value -> value.stripTrailingZeros().scale() > 0).isPresent()) {
            findings
                .at(cell)
                .says(
                    at(cell) + text.plain() + "不是整数",
                    en(cell) + " " + text.plain() + " is not a whole number")
                .add();
          }
        });
  }

  private static void twoNumbers(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          List<String> numbers = text.several();
          if (numbers.isEmpty() || isTorn(subject, cell, numbers)) {
            return;
          }
          boolean same = numbers.stream().distinct().count() == 1;
          boolean thousands = !same && mayBeThousands(numbers);
          findings
              .at(cell)
              .severity(same || thousands ? WARNING : ERROR)
              .says(
                  at(cell)
                      + "有"
                      + numbers.size()
                      + "个数："
                      + String.join("、", numbers)
                      + (same ? "（相同）" : thousands ? "（也可能是以空格分节的一个数）" : ""),
                  en(cell)
                      + " holds "
                      + numbers.size()
                      + " numbers: "
                      + String.join(", ", numbers)
                      + (same
                          ? " (the same)"
                          : thousands ? " (or one with blanks between its thousands)" : ""))
              .add();
        });
  }

  /**
   * Whether the pieces are one number torn apart: the reader took them together, and is sure or a
   * sum of the form bears it out. No number begins with 0, so 0 and 0 are two.
   */
  private static boolean isTorn(Subject subject, Cell cell, List<String> numbers) {
    BigDecimal value = subject.value(cell);
    return value != null
        && !numbers.get(0).startsWith("0")
        && CellText.of(String.join("", numbers)).isNumber(value)
        && (subject.printed().cell(cell).status() == CellStatus.OK
            || FormSums.anyHolds(subject, cell));
  }

  /** Whether the pieces may be one number with blanks between its thousands, such as 1 351. */
  private static boolean mayBeThousands(List<String> numbers) {
    return numbers.get(0).matches("[1-9]\\d{0,2}")
        && numbers.stream().skip(1).allMatch(group -> group.matches("\\d{3}"));
  }

  private static void splitNumber(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          List<String> numbers = text.several();
          if (!numbers.isEmpty() && isTorn(subject, cell, numbers)) {
            findings
                .at(cell)
                .says(
                    at(cell)
                        + "被拆成“"
                        + String.join(" ", numbers)
                        + "”，读作"
                        + String.join("", numbers),
                    en(cell)
                        + " is torn into “"
                        + String.join(" ", numbers)
                        + "”, read as "
                        + String.join("", numbers))
                .add();
          }
        });
  }

  private static void unitInCell(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          if (text.hasWords()) {
            findings
                .at(cell)
                .says(
                    at(cell) + "除数字外还有文字：“" + text.plain() + "”",
                    en(cell) + " holds words beside the number: “" + text.plain() + "”")
                .add();
          }
        });
  }

  // Whole tables are padded alike: one finding for each table, naming the cells.
  private static void width(Subject subject, Findings findings) {
    for (Table table : subject.form().tables()) {
      List<Cell> wide = new ArrayList<>();
      for (CellTexts.Printed one : CellTexts.of(subject)) {
        if (one.cell().table() == table.number() && one.text().isWide()) {
          wide.add(one.cell());
        }
      }
      if (!wide.isEmpty()) {
        Message kinds =
            WideCharacters.namesIn(
                wide.stream()
                    .map(cell -> String.valueOf(subject.printed().cell(cell).raw()))
                    .toList());
        String count = English.count(wide.size(), "cell") + (wide.size() == 1 ? " has " : " have ");
        findings
            .at(wide.size() == 1 ? wide.get(0).address() : "T" + table.number())
            .place(subject.place(wide.get(0)))
            .cells(wide)
            .says(
                Structure.zh(table.number()) + "有" + wide.size() + "个单元格用了" + kinds.zh(),
                "table " + table.number() + ": " + count + kinds.en())
            .add();
      }
    }
  }

  private static void notation(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          if (text.isOtherNotation()) {
            findings
                .at(cell)
                .says(
                    at(cell) + "“" + text.plain() + "”应当用阿拉伯数字写成一个数",
                    en(cell) + " “" + text.plain() + "” must be a number in plain digits")
                .add();
          }
        });
  }

  /** The cell in front of a Chinese statement. */
  static String at(Cell cell) {
    return Structure.zh(cell.table()) + "“" + label(cell) + "”：";
  }

  /** The cell in front of an English statement. */
  static String en(Cell cell) {
    return "table " + cell.table() + ", “" + label(cell) + "”:";
  }

  // 三、本年度办理结果 stands over every outcome and tells none apart.
  private static String label(Cell cell) {
    List<String> labels = cell.row().labels();
    boolean outcome = cell.table() == 3 && labels.size() > 1;
    String row = String.join("/", outcome ? labels.subList(1, labels.size()) : labels);
    return row + "·" + cell.column().path();
  }
}
