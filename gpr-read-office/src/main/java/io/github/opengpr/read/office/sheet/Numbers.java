package io.github.opengpr.read.office.sheet;

import io.github.opengpr.model.printed.CellDoubt;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of cells as they are shown. Used by one thread.
 *
 * <p>Spreadsheets keep numbers to fifteen digits and show a part of them, as the format of the cell
 * says.
 */
public final class Numbers {

  private static final MathContext PRECISION = new MathContext(15);

  /** No format that spreadsheets let people enter is longer. */
  private static final int LONGEST_FORMAT = 255;

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean from1904;

  /**
   * A formatter.
   *
   * @param from1904 whether days are counted from 1904
   */
  public Numbers(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The number that a cell keeps. */
  public static BigDecimal stored(double value) {
    BigDecimal plain = new BigDecimal(Double.toString(value)).round(PRECISION).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /**
   * A cell that keeps a number. A day is shown and is no number.
   *
   * @param index the number of its format
   * @param format the format
   */
  public SheetCell cell(double value, int index, String format) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return SheetCell.unreadable();
    }
    if (format.length() > LONGEST_FORMAT) {
      return SheetCell.unreadable();
    }
    String words = FormatSections.words(format, value);
    if (words != null) {
      return new SheetCell(words, stored(value));
    }
    try {
      boolean day = DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value);
      String plain = FormatSections.withoutSign(format, value);
      String shown =
          plain == null
              ? formatter.formatRawCellContents(value, index, format, from1904).strip()
              : formatter.formatRawCellContents(-value, -1, plain, from1904).strip();
      if (!day && FormatSections.makesAnotherNumber(format, value)) {
        return new SheetCell(shown, stored(value), CellDoubt.STORED_OTHERWISE);
      }
      // The day of a month alone looks like a number: the one behind it stands beside it.
      boolean digits = !shown.isEmpty() && shown.chars().allMatch(Character::isDigit);
      return new SheetCell(shown, day && !digits ? null : stored(value));
    } catch (RuntimeException e) {
      // A format that makes no sense: the number is what is left.
      return new SheetCell("", stored(value));
    }
  }
}
