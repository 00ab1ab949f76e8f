package io.github.opengpr.rules.catalogue.cells;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
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
import java.math.BigDecimal;
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
              "可以猜出其数的（以字母代替数字、数后有注释序号等）为警告",
              "warning if the number can be guessed, as where letters stand for digits or the mark"
                  + " of a note follows")
          .basis(Evidence.FORM, Sources.FORM)
          .summary("每个数值单元格应当是一个数", "Every value cell must hold a number")
          .build();

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

  private ReadingRules() {}

  private static void number(Subject subject, Findings findings) {
    for (Cell cell : subject.form().cells()) {
      PrintedCell printed = subject.printed().cell(cell);
      CellDoubt doubt = printed.doubt();
      if (doubt != null && tells(cell, printed)) {
        String raw = printed.raw() == null ? "" : printed.raw().strip();
        Findings.Draft draft =
            findings
                .at(cell)
                .severity(printed.status() == CellStatus.UNREADABLE ? ERROR : WARNING)
                .with("table", Structure.table(cell.table()))
                .with("cell", cell);
        if (doubt == CellDoubt.NOT_A_NUMBER && !raw.isEmpty()) {
          draft.quoting("text", CellText.of(raw).plain()).says(NOT_A_NUMBER);
        } else if (doubt == CellDoubt.LETTER_FOR_DIGIT) {
          draft
              .quoting("text", CellText.of(raw).plain())
              .with("guess", guess(subject.value(cell), PROBABLY, Message.NONE))
              .says(HAS_LETTERS);
        } else {
          draft
              .with(
                  "text",
                  raw.isEmpty() ? Message.NONE : PRINTED_AS.fill().quoting("raw", raw).build())
              .with("doubt", doubt.message())
              .with("guess", guess(subject.value(cell), TAKEN_AS, NOT_READ))
              .says(IN_DOUBT);
        }
        draft.add();
      }
    }
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
    return switch (doubt) {
      case SAME_NUMBER_TWICE, SEVERAL_NUMBERS -> text.several().isEmpty();
      case NOTATION, CHINESE_NUMERAL -> !text.isOtherNotation();
      case DECIMALS -> cell.kind().isDecimal() || !text.isFraction();
      case APPROXIMATE -> unreadable || !text.hasWords();
      case CONVERTED, OTHER_UNIT ->
          unreadable || cell.kind() != ValueKind.TEN_THOUSAND_YUAN && !text.hasWords();
      case COLUMN_UNKNOWN,
          ROW_UNKNOWN,
          ORDER_UNKNOWN,
          MATCHED_BY_ORDER,
          DOCUMENT_ENDS,
          LAST_CELL_MISSING,
          NOT_PRINTED,
          PICTURE,
          AGAINST_SUMS ->
          unreadable;
      default -> true;
    };
  }
}
