package io.github.opengpr.rules.catalogue.cells;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.MessageValue;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.rules.CellLine;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.basis.Structure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cells whose text is no number, or not for sure. What is doubtful was seen when the cell was read;
 * here it is only told, unless another rule on cells has more fitting words for it.
 */
public final class ReadingRules {

  public static final Rule NUMBER =
      Rule.check("FM-NUMBER", ERROR, ReadingRules::number)
          .needs(PRINTED)
          .severityDepends(
              "可以猜出其数的为警告，如以字母代替数字、数后有注释序号",
              "warning if the number can be guessed, as where letters stand for digits or the mark"
                  + " of a note follows")
          .basis(Evidence.FORM, Sources.FORM)
          .summary("每个数值单元格应当是一个数", "Every value cell must hold a number")
          .build();

  public static final Rule UNREAD =
      Rule.check("FM-UNREAD", INFO, ReadingRules::unread)
          .needs(PRINTED)
          .severityDepends(
              "半数及以上数值未能可靠读取的为错误", "error if half or more of the numbers were not read for sure")
          .basis(Evidence.FORM, Sources.FORM)
          .summary(
              "数值单元格应当读得清、分得出属于哪一格",
              "Every number must be readable, and it must be plain which cell it belongs to")
          .build();

  private static final MessageTemplate MOSTLY_UNREAD =
      Message.template(
          "半数及以上数值未能可靠读取（{unread}个，共{all}个），核对结果仅供参考，请换用清晰的文件",
          "half or more of the numbers were not read for sure ({unread} of {all}): what is found says"
              + " little; use a clearer file");

  private static final MessageTemplate UNSURE =
      Message.template(
          "{table}有{count}个单元格读取不确定（{why&；}），请对照原文",
          "{table}: {count} {count|cell is|cells are} not read for sure ({why&; }); please compare");

  private static final MessageTemplate NOT_A_NUMBER =
      Message.template(
          "{table}“{cell}”：“{text}”不是数", "{table}, “{cell}”: “{text}” is not a number");

  private static final MessageTemplate HAS_LETTERS =
      Message.template(
          "{table}“{cell}”：“{text}”夹有字母，不是数{guess}",
          "{table}, “{cell}”: “{text}” has letters in it and is not a number{guess}");

  private static final MessageTemplate PROBABLY =
      Message.template("，疑为{number}", "; probably {number}");

  private static final MessageTemplate IN_DOUBT =
      Message.template(
          "{table}“{cell}”：{text}{doubt}{guess}", "{table}, “{cell}”: {text}{doubt}{guess}");

  private static final MessageTemplate PRINTED_AS =
      Message.template("印为“{raw}”，", "says “{raw}”: ");

  private static final MessageTemplate TAKEN_AS =
      Message.template("；暂读作{number}，请核对", "; taken to be {number}, please compare");

  private static final Message NOT_READ = new Message("，读不出数", "; no number can be read");

  private static final Set<CellDoubt> SEVERAL =
      EnumSet.of(CellDoubt.SAME_NUMBER_TWICE, CellDoubt.SEVERAL_NUMBERS);
  private static final Set<CellDoubt> NOTATIONS =
      EnumSet.of(CellDoubt.NOTATION, CellDoubt.CHINESE_NUMERAL);
  private static final Set<CellDoubt> UNITS = EnumSet.of(CellDoubt.CONVERTED, CellDoubt.OTHER_UNIT);

  /** Doubts about where the number stands or how clearly, not about what is printed. */
  private static final Set<CellDoubt> ABOUT_READING =
      EnumSet.of(
          CellDoubt.COLUMN_UNKNOWN,
          CellDoubt.ROW_UNKNOWN,
          CellDoubt.ORDER_UNKNOWN,
          CellDoubt.MATCHED_BY_ORDER,
          CellDoubt.TABLES_DIFFER,
          CellDoubt.DOCUMENT_ENDS,
          CellDoubt.LAST_CELL_MISSING,
          CellDoubt.NOT_PRINTED,
          CellDoubt.PICTURE,
          CellDoubt.AGAINST_SUMS);

  private ReadingRules() {}

  private static void number(Subject subject, Findings findings) {
    for (Cell cell : subject.form().cells()) {
      PrintedCell printed = subject.printed().cell(cell);
      CellDoubt doubt = printed.doubt();
      if (doubt != null && tells(cell, printed)) {
        String raw = printed.raw() == null ? "" : printed.raw().strip();
        Findings.Draft draft =
            Structure.at(findings, cell)
                .severity(printed.status() == CellStatus.UNREADABLE ? ERROR : WARNING);
        if (doubt == CellDoubt.NOT_A_NUMBER && !raw.isEmpty()) {
          draft.quoting("text", CellText.shortened(raw)).says(NOT_A_NUMBER);
        } else if (doubt == CellDoubt.LETTER_FOR_DIGIT) {
          draft
              .quoting("text", CellText.shortened(raw))
              .with("guess", guess(subject.value(cell), PROBABLY, Message.NONE))
              .says(HAS_LETTERS);
        } else {
          draft
              .with(
                  "text",
                  raw.isEmpty()
                      ? Message.NONE
                      : PRINTED_AS.fill().quoting("raw", CellText.shortened(raw)).build())
              .with("doubt", why(doubt, printed.note()))
              .with("guess", guess(subject.value(cell), TAKEN_AS, NOT_READ))
              .says(IN_DOUBT);
        }
        draft.add();
      }
    }
  }

  /** The reader knows which unit it met; the doubt alone does not. */
  private static Message why(CellDoubt doubt, @Nullable Message note) {
    return doubt == CellDoubt.OTHER_UNIT && note != null ? note : doubt.message();
  }

  /** What no other rule tells of cells that were not read for sure. */
  private static void unread(Subject subject, Findings findings) {
    if (subject.printed().isMostlyUnread()) {
      List<Cell> all =
          subject.form().cells().stream()
              .filter(cell -> subject.printed().cell(cell).status() != CellStatus.MISSING)
              .toList();
      long unread =
          all.stream().filter(cell -> subject.printed().cell(cell).doubt() != null).count();
      findings
          .at("report")
          .severity(ERROR)
          .with("unread", unread)
          .with("all", all.size())
          .says(MOSTLY_UNREAD)
          .add();
    }
    for (Table table : subject.form().tables()) {
      List<Cell> unsure = new ArrayList<>(0);
      for (CellLine row : CellLine.rows(subject.form(), table.number())) {
        for (int i = 0; i < row.cells().size(); i++) {
          Cell cell = row.cells().get(i);
          if (isToldNowhereElse(subject.printed().cell(cell)) && isWhole(subject, row)) {
            unsure.add(cell);
          }
        }
      }
      if (!unsure.isEmpty()) {
        List<MessageValue> why =
            unsure.stream()
                .map(cell -> subject.printed().cell(cell).doubt())
                .filter(Objects::nonNull)
                .distinct()
                .<MessageValue>map(doubt -> new MessageValue.TextValue(doubt.message()))
                .toList();
        Structure.at(findings, subject, unsure)
            .with("count", unsure.size())
            .with("why", why)
            .says(UNSURE)
            .add();
      }
    }
  }

  /** Whether a row has all its cells; where one is missing, ST-COLUMNS tells of the row. */
  private static boolean isWhole(Subject subject, CellLine row) {
    for (Cell cell : row.cells()) {
      if (subject.printed().cell(cell).status() == CellStatus.MISSING) {
        return false;
      }
    }
    return true;
  }

  private static boolean isToldNowhereElse(PrintedCell printed) {
    return printed.status() == CellStatus.UNSURE
        && printed.doubt() != null
        && ABOUT_READING.contains(printed.doubt());
  }

  private static Message guess(
      @Nullable BigDecimal value, MessageTemplate guessed, Message nothing) {
    return value == null ? nothing : guessed.fill().with("number", value).build();
  }

  /** Whether the doubt in a cell is told by {@link #NUMBER} and not by a rule of its own. */
  static boolean tells(Cell cell, PrintedCell printed) {
    CellDoubt doubt = printed.doubt();
    if (doubt == null || printed.status() == CellStatus.MISSING) {
      return false;
    }
    boolean unreadable = printed.status() == CellStatus.UNREADABLE;
    CellText text = CellText.of(printed.raw() == null ? "" : printed.raw());
    if (doubt == CellDoubt.NOT_A_NUMBER) {
      return !isTold(cell, text);
    } else if (SEVERAL.contains(doubt)) {
      return text.several().isEmpty();
    } else if (NOTATIONS.contains(doubt)) {
      return !text.isOtherNotation();
    } else if (doubt == CellDoubt.DECIMALS) {
      return cell.kind().isDecimal() || !text.isFraction();
    } else if (doubt == CellDoubt.APPROXIMATE) {
      return unreadable || !text.hasWords();
    } else if (UNITS.contains(doubt)) {
      // 3500元, converted, is told with both units; of ¥3500 nobody else says that it may be 元.
      boolean amount = cell.kind() == ValueKind.TEN_THOUSAND_YUAN;
      return unreadable || (amount ? doubt == CellDoubt.OTHER_UNIT : !text.hasWords());
    }
    return unreadable || !ABOUT_READING.contains(doubt);
  }

  /** Whether another rule on cells has words for what is no number to the reader. */
  private static boolean isTold(Cell cell, CellText text) {
    boolean negative = text.number().filter(number -> number.signum() < 0).isPresent();
    return text.isOtherNotation()
        || !text.several().isEmpty()
        || !cell.kind().isDecimal() && text.isFraction()
        || cell.kind() == ValueKind.COUNT && negative;
  }
}
