package io.github.opengpr.model.printed;

import io.github.opengpr.model.Message;

/**
 * Why the reading of a cell is not sure, or why there is none. It is set by whoever notices it, the
 * format or the recogniser, and stays with the cell.
 */
@SuppressWarnings("ImmutableEnumChecker") // a message without values is immutable
public enum CellDoubt {
  /** Something stands there that is no number. */
  NOT_A_NUMBER("不是数字", "not a number"),
  /** A number with decimals where things are counted. */
  DECIMALS("件数应为整数，此处有小数", "a count is a whole number; this one has decimals"),
  /** More than 18 digits. */
  TOO_LONG("数字过长", "the number is too long"),
  /** One number, printed more than once. */
  SAME_NUMBER_TWICE("同一数字在一格内出现多次", "the same number stands more than once in the cell"),
  /** Several numbers, or one torn into pieces. */
  SEVERAL_NUMBERS("一格内有不止一个数字", "more than one number stands in the cell"),
  /** O for 0, l for 1. */
  LETTER_FOR_DIGIT("以字母代替数字，可能是识别错误", "a letter stands for a digit, perhaps misread by a machine"),
  /** Commas that part no thousands. */
  GROUPING("千位分隔符位置不合常规", "the thousands separators stand in unusual places"),
  /** A stroke before the number. */
  DASH_OR_MINUS(
      "数字前的横线可能是负号，也可能是破折号", "the stroke before the number may be a minus sign or a dash"),
  /** 十二 for 12. */
  CHINESE_NUMERAL("以汉字书写的数字", "the number is written in Chinese numerals"),
  /** A percentage or an exponent. */
  NOTATION("不是普通记数法（百分号、科学记数法等）", "not plain notation (percent, exponent or the like)"),
  /** A number that says of itself that it is not exact. */
  APPROXIMATE("约数", "an approximate number"),
  /** A raised or circled number, a star or 注1 behind the number. */
  NOTE_MARK("数字后有上标或符号，可能是注释序号", "a raised number or sign follows, perhaps the mark of a note"),
  /** Characters that nobody sees and that change what is seen. */
  CONTROL_CHARACTERS(
      "数字中夹有看不见的控制字符，显示的数可能不同",
      "control characters nobody sees stand in the number; it may show otherwise"),
  /** A number in another unit of money, converted into that of the form. */
  CONVERTED("数字的单位与表式不同，已换算", "the number is in another unit than the form's; it was converted"),
  /** A number in a unit that its column does not have. */
  OTHER_UNIT("数字的单位与本栏不符", "the number is in a unit that its column does not have"),
  /** A spreadsheet stores another number than it shows. */
  STORED_OTHERWISE(
      "单元格存储的数与显示的不同，按存储的数读取",
      "the cell stores another number than it shows; the stored one is read"),
  /** The file keeps no value for the cell, as for a formula that was never computed. */
  NOT_STORED(
      "文件没有保存这一格的数值（如公式未计算）",
      "the file keeps no value for the cell, as for a formula never computed"),
  /** The value is struck out and nothing stands in its place. */
  STRUCK_OUT("数值被划去，又没有填写新的数值", "the value is struck out and nothing stands in its place"),
  /** The edge of the page, or of the cell, cuts it off. */
  CUT_OFF_BY_EDGE("单元格内容被页边或表格线截断", "the edge of the page or of the cell cuts the text off"),
  /** Digits that touch those of the next cell. */
  RUN_TOGETHER("数字与相邻单元格的数字连在一起，分不开", "the digits run together with those of the next cell"),
  /** A character that the document does not tell, such as one of a font without letters. */
  UNKNOWN_CHARACTER("有无法识别的字符", "it holds a character that the document does not tell"),
  /** Read from a picture, and not for sure. */
  PICTURE("扫描件识别结果不确定，请对照原件", "read from a scan and not sure; compare with the page"),
  /** Read from a picture, and a sum of the form does not hold with it. */
  AGAINST_SUMS(
      "扫描件识别结果与勾稽关系不符，可能是识别错误，也可能原件如此，请对照原件",
      "read from a scan and its sum does not hold: misread, or printed so; compare with the page"),
  /** Which cell of its row the number belongs to cannot be known. */
  COLUMN_UNKNOWN(
      "本行单元格数与表头不符，各数所在的列无法确定",
      "the row has another number of cells than its head; the columns cannot be known"),
  /** Which row the number belongs to is a guess. */
  ROW_UNKNOWN(
      "行名缺失，按次序推定所在的行", "the row has no label; it is placed by its position, which is a guess"),
  /** Rows and columns stand in an order that cannot be known. */
  ORDER_UNKNOWN("表内行列次序无法确定", "the order of rows and columns cannot be known"),
  /** Labels and numbers stand apart, and no sum bears their order out. */
  MATCHED_BY_ORDER(
      "行名与数据分开排列，按次序对应", "labels and numbers stand apart; they are matched by their order"),
  /** The table is printed twice, with different numbers, and nothing says which is meant. */
  TABLES_DIFFER("此表出现不止一次，各次所填的数不同", "the table is printed more than once, with different numbers"),
  /** The document breaks off in the cell. */
  DOCUMENT_ENDS("文件到此中断，该数可能不完整", "the document ends here; the number may be cut off"),
  /** The row has one cell less than its head; the last is taken to be the one. */
  LAST_CELL_MISSING("本行缺少一格，推定缺少的是最后一格", "the row lacks a cell, taken to be the last one"),
  /** The document has no such cell. */
  NOT_PRINTED("文件中没有这一格", "the document has no such cell");

  private final Message message;

  CellDoubt(String zh, String en) {
    this.message = new Message(zh, en);
  }

  /** {@return the reason in words, without a full stop} */
  public Message message() {
    return message;
  }

  /**
   * {@return whether one of the cell's readings must be what is meant}. Otherwise it may be any
   * number: one of another cell, or one that nobody read.
   */
  public boolean isAmongReadings() {
    return this == SAME_NUMBER_TWICE
        || this == SEVERAL_NUMBERS
        || this == DASH_OR_MINUS
        || this == CONVERTED
        || this == STORED_OTHERWISE
        || this == TABLES_DIFFER;
  }
}
