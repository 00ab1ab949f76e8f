package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.Message;

/** What the recogniser has to say about cells and rows, in words. */
public final class Notes {

  static final Message NOT_A_NUMBER = new Message("不是数字", "not a number");
  static final Message DECIMALS =
      new Message("件数应为整数，此处有小数", "a count is a whole number; this one has decimals");
  static final Message TOO_LONG = new Message("数字过长", "the number is too long");
  static final Message SAME_TWICE =
      new Message("同一数字在一格内出现多次", "the same number stands more than once in the cell");
  static final Message TWO_NUMBERS =
      new Message("一格内有不止一个数字", "more than one number stands in the cell");
  static final Message LETTER_FOR_DIGIT =
      new Message("以字母代替数字，可能是识别错误", "a letter stands for a digit, perhaps misread by a machine");
  static final Message GROUPING =
      new Message("千位分隔符位置不合常规", "the thousands separators stand in unusual places");
  static final Message DASH_OR_MINUS =
      new Message(
          "数字前的横线可能是负号，也可能是破折号", "the stroke before the number may be a minus sign or a dash");
  static final Message CHINESE_NUMERAL =
      new Message("以汉字书写的数字", "the number is written in Chinese numerals");
  static final Message NOTATION =
      new Message("不是普通记数法（百分号、科学记数法等）", "not plain notation (percent, exponent or the like)");
  public static final Message SECOND_REPORT =
      new Message(
          "文件里还有另一份报告，自此处起；只读取第一份的表格",
          "another report begins here; only the tables of the first are read");
  static final Message PLUS = new Message("数字前带有加号", "the number has a plus sign");
  static final Message WORD_SIGN = new Message("增减以文字表示", "the sign is written as a word");
  static final Message APPROXIMATE = new Message("约数", "an approximate number");
  static final Message RAISED =
      new Message("数字后有上标，可能是注释序号", "a raised number follows, perhaps the mark of a note");
  public static final Message LOST_CELL =
      new Message(
          "本行单元格数与表头不符，各数所在的列无法确定",
          "the row has another number of cells than its head; the columns cannot be known");
  public static final Message BY_SUM = new Message("按合计数推定所在的列", "placed by its sum");
  public static final Message BY_SEQUENCE =
      new Message(
          "行名残缺，按前后行的次序认定",
          "the label is damaged; the row is placed by its position between its neighbours");
  public static final Message LABEL_LOST =
      new Message(
          "行名缺失，按次序推定所在的行", "the row has no label; it is placed by its position, which is a guess");
  static final Message CUT_ROW =
      new Message("一行数据分在两处，已合并", "the row stands in two pieces, put together");
  public static final Message CUT_OFF =
      new Message("文件到此中断，该数可能不完整", "the document ends here; the number may be cut off");
  static final Message MERGED =
      new Message("该数所在单元格跨越多列或多行", "the cell spans several columns or rows");
  public static final Message ORDER =
      new Message("表内行列次序无法确定", "the order of rows and columns cannot be known");
  public static final Message BY_ORDER =
      new Message(
          "行名与数据分开排列，按次序对应", "labels and numbers stand apart; they are matched by their order");
  public static final Message LAST_LOST =
      new Message("本行缺少一格，推定缺少的是最后一格", "the row lacks a cell, taken to be the last one");

  static final Message SHOWN_OTHERWISE =
      new Message(
          "单元格存储的数与显示的不同，按存储的数读取",
          "the cell stores another number than it shows; the stored one is read");
  static final Message ZERO_AS_STROKE =
      new Message("单元格存储的是0，显示为横线", "the cell stores 0 and shows a stroke");

  private Notes() {}

  static final Message HIDDEN =
      new Message(
          "数字中夹有看不见的控制字符，显示的数可能不同",
          "control characters nobody sees stand in the number; it may show otherwise");

  /** A number in another unit of money than the form's. */
  static Message converted(Unit unit) {
    return new Message(
        "以" + unit.word() + "为单位，表式以万元为单位，已换算为万元",
        "the number is in " + unit.word() + ", the form's unit is 万元; it was converted");
  }

  /** A number with a unit that its column does not have. */
  static Message otherUnit(Unit unit) {
    return new Message(
        "数字以" + unit.word() + "为单位，与本栏的单位不符",
        "the number is in " + unit.word() + ", which is not the unit of its column");
  }

  static Message remark(String remark) {
    return new Message("数字之外另有文字：" + remark, "beside the number stands: " + remark);
  }
}
