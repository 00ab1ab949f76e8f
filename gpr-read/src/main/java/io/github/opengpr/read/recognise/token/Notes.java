package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.Message;

/** What the recogniser has to say about cells and rows, in words. */
public final class Notes {

  public static final Message SECOND_REPORT =
      new Message(
          "文件里还有另一份报告，自此处起；只读取第一份的表格",
          "another report begins here; only the tables of the first are read");
  static final Message PLUS = new Message("数字前带有加号", "the number has a plus sign");
  static final Message WORD_SIGN = new Message("增减以文字表示", "the sign is written as a word");
  public static final Message BY_SUM = new Message("按合计数推定所在的列", "placed by its sum");
  public static final Message BY_SEQUENCE =
      new Message(
          "行名残缺，按前后行的次序认定",
          "the label is damaged; the row is placed by its position between its neighbours");
  public static final Message BY_ORDER =
      new Message(
          "行名与数据分开排列，按次序对应", "labels and numbers stand apart; they are matched by their order");

  public static final Message OUT_OF_ORDER =
      new Message(
          "本行的次序与表式不同，按行名认定", "the row is not where the form has it; its label says which it is");

  static final Message ZERO_AS_STROKE =
      new Message("单元格存储的是0，显示为横线", "the cell stores 0 and shows a stroke");

  private Notes() {}

  /** A number in another unit of money than the form's. */
  static Message converted(Unit unit) {
    return new Message(
        "以" + unit.word() + "为单位，表式以万元为单位，已换算为万元",
        "the number is in " + unit.word() + ", the form's unit is 万元; it was converted");
  }

  /** A number with a unit that its column does not have. */
  static Message otherUnit(Unit unit) {
    if (unit == Unit.CURRENCY) {
      return new Message(
          "数字只带货币符号，可能以元为单位，也可能以万元为单位",
          "the number has a sign of money only: it may be in 元 or in 万元");
    }
    return new Message(
        "数字以" + unit.word() + "为单位，与本栏的单位不符",
        "the number is in " + unit.word() + ", which is not the unit of its column");
  }

  static Message remark(String remark) {
    return new Message("数字之外另有文字：" + remark, "beside the number stands: " + remark);
  }
}
