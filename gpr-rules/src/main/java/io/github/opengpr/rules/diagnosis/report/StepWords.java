package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Operation;
import java.util.List;
import java.util.Map;

/**
 * One slip of a repair in words: what may have happened, and what to change.
 *
 * @param operation the slip
 * @param changes the cells it touched
 * @param cells words for them
 */
record StepWords(Operation operation, List<CellChange> changes, CellWords cells) {

  /** What may have happened to one cell, behind it in brackets. */
  private static final Map<Operation, Message> REMARKS =
      Map.of(
          Operation.OTHER_READING, new Message("（读取不确定，可作此读）", " (it can be read so)"),
          Operation.LEFT_ZERO, new Message("（疑漏填）", " (probably left out)"),
          Operation.OFF_BY_ONE, new Message("（相差1）", " (off by one)"),
          Operation.DIGITS_TRANSPOSED,
              new Message("（疑两位数字颠倒）", " (two digits the wrong way round?)"),
          Operation.DIGIT_SUBSTITUTED, new Message("（疑错一位数字）", " (one digit for another?)"),
          Operation.DIGIT_DROPPED, new Message("（疑少写一位数字）", " (a digit lost?)"),
          Operation.DIGIT_ADDED, new Message("（疑多写一位数字）", " (a digit too many?)"),
          Operation.NUMBER_DOUBLED, new Message("（疑重复书写）", " (written twice?)"),
          Operation.NEGATIVE_SIGN, new Message("（疑误写负号）", " (a stray minus sign?)"));

  /** What may have happened to several cells, before they are named. */
  private static final Map<Operation, Message> BEFORE =
      Map.of(
          Operation.SWAPPED, new Message("两格数字疑互换：", "two numbers exchanged? "),
          Operation.MISPLACED, new Message("数字疑填错位置：", "a number in the wrong place? "),
          Operation.TOTAL_FOLLOWED,
              new Message("明细疑填错，合计随之算错：", "a wrong detail, and a total computed from it? "),
          Operation.ROW_SHIFTED, new Message("整行数字疑错位一栏：", "a row shifted by a column? "),
          Operation.CARRY_ROW_LEFT_ZERO, new Message("整行疑漏填：", "a whole row left out? "),
          Operation.HANDLED_OMITS_OUTCOME,
              new Message("“（七）总计”疑漏加一项办理结果：", "an outcome left out of （七）总计? "),
          Operation.HANDLED_INCLUDES_CARRIED_OUT,
              new Message("“（七）总计”疑误加结转下年度：", "carried out counted in （七）总计? "));

  /** Whether all that is changed is among the given changes. */
  boolean isWithin(List<CellChange> others) {
    return others.containsAll(changes);
  }

  Message words() {
    return Messages.concat(before(), cells.changes(changes), remark());
  }

  /** What may have happened to one cell; empty where there is nothing to say. */
  Message remark() {
    return REMARKS.getOrDefault(operation, Message.NONE);
  }

  private Message before() {
    if (operation == Operation.PARTLY_MISPLACED) {
      return new Message(
          "疑有" + amount() + "件记错位置：", applications() + " counted in the wrong place? ");
    } else if (operation == Operation.OTHER_APPLICANT) {
      return new Message(
          "疑有" + amount() + "件，新收时与办结时记在不同申请人名下：",
          applications() + " received under one kind of applicant and handled under another? ");
    }
    return BEFORE.getOrDefault(operation, Message.NONE);
  }

  private String applications() {
    return amount() + (amount() == 1 ? " application" : " applications");
  }

  private long amount() {
    CellChange first = changes.get(0);
    Long from = first.from();
    return Math.abs(first.to() - (from == null ? 0 : from));
  }
}
