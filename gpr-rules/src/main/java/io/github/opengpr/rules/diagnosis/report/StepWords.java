package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Operation;
import java.util.List;

/**
 * One slip of a repair in words: what may have happened, and what to change.
 *
 * @param operation the slip
 * @param changes the cells it touched
 * @param cells words for them
 */
record StepWords(Operation operation, List<CellChange> changes, CellWords cells) {

  /** Whether all that is changed is among the given changes. */
  boolean isWithin(List<CellChange> others) {
    return others.containsAll(changes);
  }

  Message words() {
    return Messages.concat(before(), cells.changes(changes), remark());
  }

  /** What may have happened to one cell, in brackets; empty where there is nothing to say. */
  Message remark() {
    return switch (operation) {
      case OTHER_READING -> new Message("（读取不确定，可作此读）", " (it can be read so)");
      case LEFT_ZERO -> new Message("（疑漏填）", " (probably left out)");
      case OFF_BY_ONE -> new Message("（相差1）", " (off by one)");
      case DIGITS_TRANSPOSED -> new Message("（疑两位数字颠倒）", " (two digits the wrong way round?)");
      case DIGIT_SUBSTITUTED -> new Message("（疑错一位数字）", " (one digit for another?)");
      case DIGIT_DROPPED -> new Message("（疑少写一位数字）", " (a digit lost?)");
      case DIGIT_ADDED -> new Message("（疑多写一位数字）", " (a digit too many?)");
      case NUMBER_DOUBLED -> new Message("（疑重复书写）", " (written twice?)");
      case NEGATIVE_SIGN -> new Message("（疑误写负号）", " (a stray minus sign?)");
      default -> new Message("", "");
    };
  }

  /** What may have happened to several cells, before they are named. */
  private Message before() {
    return switch (operation) {
      case SWAPPED -> new Message("两格数字疑互换：", "two numbers exchanged? ");
      case MISPLACED -> new Message("数字疑填错位置：", "a number in the wrong place? ");
      case PARTLY_MISPLACED ->
          new Message(
              "疑有" + amount() + "件记错位置：",
              amount()
                  + (amount() == 1 ? " application" : " applications")
                  + " counted in the wrong place? ");
      case TOTAL_FOLLOWED ->
          new Message("明细疑填错，合计随之算错：", "a wrong detail, and a total computed from it? ");
      case ROW_SHIFTED -> new Message("整行数字疑错位一栏：", "a row shifted by a column? ");
      case CARRY_ROW_LEFT_ZERO -> new Message("整行疑漏填：", "a whole row left out? ");
      case HANDLED_OMITS_OUTCOME ->
          new Message("“（七）总计”疑漏加一项办理结果：", "an outcome left out of （七）总计? ");
      case HANDLED_INCLUDES_CARRIED_OUT ->
          new Message("“（七）总计”疑误加结转下年度：", "carried out counted in （七）总计? ");
      case OTHER_APPLICANT ->
          new Message(
              "疑有" + amount() + "件，新收时与办结时记在不同申请人名下：",
              amount()
                  + (amount() == 1 ? " application" : " applications")
                  + " received under one kind of applicant and handled under another? ");
      default -> new Message("", "");
    };
  }

  private long amount() {
    CellChange first = changes.get(0);
    Long from = first.from();
    return Math.abs(first.to() - (from == null ? 0 : from));
  }
}
