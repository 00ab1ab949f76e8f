package io.github.opengpr.read.recognise.layout.line;

import io.github.opengpr.model.chinese.Fold;

/** The title of the report at the head of a page, among the lines of a table. */
public final class RunningHeads {

  /** A longer line is a sentence. */
  private static final int LONGEST = 60;

  private RunningHeads() {}

  /** Whether a line is a title such as 某局2023年政府信息公开工作年度报告. */
  public static boolean is(String line) {
    if (line.length() > LONGEST || line.indexOf('报') < 0 || line.indexOf('\t') >= 0) {
      return false;
    }
    String folded = Fold.of(line);
    return folded.endsWith("年度报告") && folded.contains("信息公开");
  }
}
