package io.github.opengpr.read.office.xls;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.sheet.Numbers;
import io.github.opengpr.read.office.sheet.Sheet;
import io.github.opengpr.read.office.sheet.SheetBlocks;
import io.github.opengpr.read.office.sheet.SheetCell;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of a workbook: first what holds for all sheets, then sheet after sheet. Used
 * once, by one thread.
 */
final class Records {

  private final Budget budget;
  private final Remarks remarks;
  private final List<BoundSheetRecord> names = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<ExtendedFormatRecord> styles = new ArrayList<>();
  private final Fonts fonts = new Fonts();
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable SSTRecord strings;
  private boolean from1904;
  private @Nullable SheetRecords sheet;
  private int depth;
  private int streams = -1;

  Records(Budget budget, Remarks remarks) {
    this.budget = budget;
    this.remarks = remarks;
  }

  List<Block> blocks() {
    finish();
    return blocks;
  }

  void add(Record item) {
    if (item instanceof BOFRecord begin) {
      if (depth++ == 0) {
        begin(begin);
      }
    } else if (item instanceof EOFRecord) {
      if (--depth == 0) {
        finish();
      }
    } else if (depth == 1) {
      if (sheet != null) {
        sheet.add(item);
      } else if (streams == 0) {
        workbook(item);
      }
    }
  }

  private void begin(BOFRecord begin) {
    streams++;
    if (streams == 0 || begin.getType() != BOFRecord.TYPE_WORKSHEET) {
      return;
    }
    names.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
    BoundSheetRecord name = streams <= names.size() ? names.get(streams - 1) : null;
    String label = name == null ? "Sheet" + streams : name.getSheetname();
    if (name != null && (name.isHidden() || name.isVeryHidden())) {
      remarks.add(Kind.HIDDEN_CELLS, new Place.InSheet(label, "A1"));
      return;
    }
    sheet = new SheetRecords(new Sheet(label, budget), this, new Numbers(from1904), remarks);
  }

  private void finish() {
    if (sheet != null) {
      blocks.addAll(SheetBlocks.of(sheet.sheet(), remarks));
      sheet = null;
    }
  }

  private void workbook(Record item) {
    if (item instanceof BoundSheetRecord name) {
      names.add(name);
    } else if (item instanceof SSTRecord texts) {
      strings = texts;
    } else if (item instanceof FormatRecord format) {
      formats.put(format.getIndexCode(), format.getFormatString());
    } else if (item instanceof ExtendedFormatRecord style) {
      styles.add(style);
    } else if (item instanceof FontRecord font) {
      fonts.add(font);
    } else if (item instanceof DateWindow1904Record days) {
      from1904 = days.getWindowing() == 1;
    }
  }

  /** A cell that shows a shared text. */
  SheetCell text(int number, int style, boolean whiteIsSeen) {
    return strings == null || number < 0 || number >= strings.getNumUniqueStrings()
        ? SheetCell.text("")
        : fonts.cell(
            strings.getString(number),
            strikes(style),
            !whiteIsSeen && isPlain(style),
            !whiteIsSeen && hidesText(style));
  }

  /** The number of the format of a style. */
  int formatIndex(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style).getFormatIndex() : 0;
  }

  /** A format by its number. */
  String format(int index) {
    String own = formats.get(index);
    String builtin = own == null ? BuiltinFormats.getBuiltinFormat(index) : own;
    return builtin == null ? "General" : builtin;
  }

  /** Whether a style has white letters on a ground that is none. */
  boolean hidesText(int style) {
    return isPlain(style) && fonts.isWhite(styles.get(style).getFontIndex());
  }

  /** Whether a style has no ground. */
  private boolean isPlain(int style) {
    return style >= 0
        && style < styles.size()
        && styles.get(style).getAdtlFillPattern() == FillPatternType.NO_FILL.getCode();
  }

  /** Whether a style strikes the text out. */
  boolean strikes(int style) {
    return style >= 0 && style < styles.size() && fonts.strikes(styles.get(style).getFontIndex());
  }
}
