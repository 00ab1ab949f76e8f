package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.diagnosis.BrokenSum;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.search.Diagnosis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A diagnosis as a clerk would put it: what is wrong, what to change, what else is possible. It
 * never claims more than the sums prove, and never that an answer is the true one.
 */
final class Words {

  /** So many answers, or computed cells, are told; of the rest only how many. */
  private static final int TOLD = 5;

  private static final Message CHECK =
      new Message(
          "以上由合计推算，改动前请对照原始记录核实。",
          "All this follows from the sums alone; check against the records before changing anything.");

  private final Diagnosis found;
  private final String zh;
  private final String en;
  private final FiledTable filed;
  private final CellWords cells;
  private final List<Message> lines = new ArrayList<>();

  Words(Diagnosis found, int table, Form form, FiledTable filed) {
    this.found = found;
    this.zh = "表" + "〇一二三四".charAt(table);
    this.en = "Table " + table;
    this.filed = filed;
    this.cells = new CellWords(form);
  }

  /** The lines to print, the gist first. */
  List<Message> of(
      List<BrokenSum> broken,
      List<CellChange> certain,
      List<CellChange> computed,
      List<List<StepWords>> repairs) {
    switch (found.verdict()) {
      case UNIQUE_CELL -> uniqueCell(repairs.get(0).get(0));
      case UNIQUE_SET -> uniqueSet(repairs.get(0));
      case ALTERNATIVES -> alternatives(certain, repairs);
      case DETECT_ONLY -> detectOnly(broken);
      case UNRESOLVED -> unresolved();
      case BALANCED -> balanced(certain, repairs);
    }
    computed(computed);
    if (!repairs.isEmpty() || !computed.isEmpty()) {
      lines.add(CHECK);
    }
    return lines;
  }

  private void uniqueCell(StepWords step) {
    CellChange change = step.changes().get(0);
    int others = Math.max(2, 3 - filed.blanks());
    int sums = found.broken().size();
    add(
        Messages.concat(
            new Message(zh + "：", en + ": "),
            cells.should(change),
            step.remark(),
            new Message(
                "。这样改，"
                    + (sums == 0 ? "各项" : "不成立的" + sums + "个")
                    + "合计全部成立；其他任何改法至少要改"
                    + others
                    + "个单元格。",
                ". Then "
                    + (sums == 0 ? "all sums" : "all " + sums + " broken sums")
                    + " hold; any other correction changes at least "
                    + others
                    + " cells.")));
  }

  private void uniqueSet(List<StepWords> steps) {
    int cellsChanged = steps.stream().mapToInt(step -> step.changes().size()).sum();
    add(
        zh + "至少有" + found.atLeast() + "个单元格填错；只改" + cellsChanged + "个单元格就使合计全部成立的改法只有一种：",
        en
            + ": at least "
            + found.atLeast()
            + " cells are wrong; there is only one way to make all sums"
            + " hold by changing "
            + cellsChanged
            + " cells:");
    steps.forEach(step -> add(Messages.concat(step.words(), new Message("。", "."))));
  }

  private void alternatives(List<CellChange> certain, List<List<StepWords>> repairs) {
    String cellCount = found.atLeast() == 1 ? " cell is" : " cells are";
    String because = found.broken().isEmpty() ? "现有数字无法成立（有负数，或空白处须填负数），" : "";
    add(
        zh
            + because
            + "至少有"
            + found.atLeast()
            + "个单元格填错。找到"
            + found.found()
            + "种说得通的改法，仅凭合计分不出哪一种对"
            + (found.exhaustive() ? "。" : "；差错较多，未能查遍，可能还有其他改法。"),
        en
            + (because.isEmpty() ? ": at least " : " cannot be right (negative numbers): at least ")
            + found.atLeast()
            + cellCount
            + " wrong. "
            + found.found()
            + " plausible corrections were found; the sums cannot tell which is right"
            + (found.exhaustive() ? "." : ". So much is wrong that there may be others."));
    if (certain.isEmpty()) {
      add("没有哪一个单元格是各种改法都要同样改的。", "No cell is changed alike by all of them.");
    } else {
      add("各种改法都要改的：", "All of them change:");
      certain.forEach(change -> add(Messages.concat(cells.should(change), new Message("。", "."))));
    }
    numbered(certain, repairs);
  }

  /** Answers in order, each without what is told already. */
  private void numbered(List<CellChange> told, List<List<StepWords>> repairs) {
    for (int i = 0; i < Math.min(TOLD, repairs.size()); i++) {
      List<StepWords> rest = repairs.get(i).stream().filter(step -> !step.isWithin(told)).toList();
      boolean shortened = !rest.isEmpty() && rest.size() < repairs.get(i).size();
      List<Message> words =
          (rest.isEmpty() ? repairs.get(i) : rest).stream().map(StepWords::words).toList();
      add(
          Messages.concat(
              new Message(
                  "改法" + (i + 1) + (shortened ? "，此外：" : "："),
                  "Correction " + (i + 1) + (shortened ? ", besides: " : ": ")),
              Messages.join(words, "；", "; "),
              new Message("。", ".")));
    }
    int more = found.found() - Math.min(TOLD, repairs.size());
    if (more > 0) {
      add("另有" + more + "种改法未列出。", more + " more corrections are not listed.");
    }
  }

  private void detectOnly(List<BrokenSum> broken) {
    String rows =
        broken.stream().map(sum -> "“" + sum.line() + "”").collect(Collectors.joining("、"));
    add(
        zh
            + "有"
            + broken.size()
            + "个合计不成立（"
            + rows
            + "），至少有"
            + found.atLeast()
            + "个单元格填错。这里每个数只计入一个合计，仅凭合计无法断定是哪一格，请逐格核对。",
        en
            + ": "
            + broken.size()
            + (broken.size() == 1 ? " sum fails (" : " sums fail (")
            + rows
            + "), so at least "
            + found.atLeast()
            + (found.atLeast() == 1 ? " cell is" : " cells are")
            + " wrong. Each number here enters one sum only, so the sums cannot tell which cell; check"
            + " every one.");
  }

  private void unresolved() {
    boolean blank = filed.isMostlyBlank();
    add(
        zh
            + "至少有"
            + found.atLeast()
            + "个单元格填错，"
            + (blank ? "且空白过多" : "差错较多")
            + "，仅凭合计推不出是哪几格，请对照原始记录逐格核对。",
        en
            + ": at least "
            + found.atLeast()
            + (found.atLeast() == 1 ? " cell is" : " cells are")
            + " wrong, and too much is "
            + (blank ? "blank" : "amiss")
            + " to work out which; check every cell against the records.");
  }

  private void balanced(List<CellChange> certain, List<List<StepWords>> repairs) {
    if (repairs.isEmpty()) {
      return;
    }
    add(
        zh + "各项合计成立，但“上年结转”与上年度报告的“结转下年度”不一致。若以上年度报告为准，须改：",
        en
            + ": all sums hold, but what was carried in is not what last year's report carried out. If"
            + " last year's report is right, these must change:");
    if (!certain.isEmpty()) {
      add(Messages.concat(cells.changes(certain), new Message("。", ".")));
    }
    numbered(certain, repairs);
    add("若上年度报告有误，则本表不必改。", "If last year's report is wrong, nothing here need change.");
  }

  private void computed(List<CellChange> computed) {
    if (computed.isEmpty()) {
      return;
    }
    List<CellChange> told = computed.subList(0, Math.min(TOLD, computed.size()));
    int more = computed.size() - told.size();
    Message head =
        new Message(
            (lines.isEmpty() ? zh : "") + "空白单元格可由合计推算（非原报告所填）：",
            (lines.isEmpty() ? en + ": b" : "B")
                + "lank cells that the sums determine (computed, not filed): ");
    Message rest =
        more == 0
            ? new Message("。", ".")
            : new Message("；另有" + more + "个空白单元格亦可推算。", "; and " + more + " more.");
    add(Messages.concat(head, cells.changes(told), rest));
  }

  private void add(String chinese, String english) {
    lines.add(new Message(chinese, english));
  }

  private void add(Message line) {
    lines.add(line);
  }
}
