package io.github.opengpr.rules.catalogue.cells;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.basis.Structure;
import io.github.opengpr.rules.catalogue.tables.FormSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of single cells: one plain number of the right kind in each. Cells that cannot be read:
 * {@link ReadingRules}; cells left blank: {@link BlankRules}.
 */
public final class CellRules {

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
              "warning if the numbers are the same, or may be one with blanks between its"
                  + " thousands")
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

  private static final Message THE_SAME = new Message("（相同）", " (the same)");

  private static final Message THOUSANDS =
      new Message("（也可能是以空格分节的一个数）", " (or one with blanks between its thousands)");

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

  private static final MessageTemplate INTEGER_WORDS =
      Message.template(
          "{table}“{cell}”：{text}不是整数", "{table}, “{cell}”: {text} is not a whole number");

  private static void integer(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          if (!cell.kind().isDecimal() && text.isFraction()) {
            Structure.at(findings, cell).quoting("text", text.plain()).says(INTEGER_WORDS).add();
          }
        });
  }

  private static final MessageTemplate TWO_NUMBERS_WORDS =
      Message.template(
          "{table}“{cell}”：有{count}个数：{numbers}{note}",
          "{table}, “{cell}”: holds {count} numbers: {numbers}{note}");

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
          Structure.at(findings, cell)
              .severity(same || thousands ? WARNING : ERROR)
              .with("count", numbers.size())
              .labels("numbers", numbers)
              .with("note", same ? THE_SAME : thousands ? THOUSANDS : Message.NONE)
              .says(TWO_NUMBERS_WORDS)
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

  private static final MessageTemplate SPLIT_NUMBER_WORDS =
      Message.template(
          "{table}“{cell}”：被拆成“{pieces& }”，读作{number}",
          "{table}, “{cell}”: is torn into “{pieces& }”, read as {number}");

  private static void splitNumber(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          List<String> numbers = text.several();
          if (!numbers.isEmpty() && isTorn(subject, cell, numbers)) {
            Structure.at(findings, cell)
                .labels("pieces", numbers)
                .quoting("number", String.join("", numbers))
                .says(SPLIT_NUMBER_WORDS)
                .add();
          }
        });
  }

  private static final MessageTemplate UNIT_IN_CELL_WORDS =
      Message.template(
          "{table}“{cell}”：除数字外还有文字：“{text}”",
          "{table}, “{cell}”: holds words beside the number: “{text}”");

  private static final MessageTemplate OTHER_UNIT_WORDS =
      Message.template(
          "{table}“{cell}”：填为“{text}”，本栏以万元为单位，已换算为万元，请核对",
          "{table}, “{cell}”: says “{text}”; the unit of the column is 万元, so it was converted");

  private static void unitInCell(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          if (text.hasWords() && !ReadingRules.tells(cell, printed)) {
            boolean converted =
                cell.kind() == ValueKind.TEN_THOUSAND_YUAN
                    && printed.doubt() == CellDoubt.CONVERTED;
            Structure.at(findings, cell)
                .quoting("text", text.plain())
                .says(converted ? OTHER_UNIT_WORDS : UNIT_IN_CELL_WORDS)
                .add();
          }
        });
  }

  private static final MessageTemplate WIDTH_WORDS =
      Message.template(
          "{table}有{count}个单元格用了{kinds}", "{table}: {count} {count|cell has|cells have} {kinds}");

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
        Structure.at(findings, subject, wide)
            .with("count", wide.size())
            .with("kinds", kinds)
            .says(WIDTH_WORDS)
            .add();
      }
    }
  }

  private static final MessageTemplate NOTATION_WORDS =
      Message.template(
          "{table}“{cell}”：“{text}”应当用阿拉伯数字写成一个数",
          "{table}, “{cell}”: “{text}” must be a number in plain digits");

  private static void notation(Subject subject, Findings findings) {
    eachText(
        subject,
        (cell, printed, text) -> {
          if (text.isOtherNotation()) {
            Structure.at(findings, cell).quoting("text", text.plain()).says(NOTATION_WORDS).add();
          }
        });
  }
}
