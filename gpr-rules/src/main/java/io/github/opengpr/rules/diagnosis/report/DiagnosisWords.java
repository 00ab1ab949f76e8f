package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.diagnosis.BrokenSum;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.search.Diagnosis;
import java.util.ArrayList;
import java.util.List;

/**
 * A diagnosis as a clerk would put it: what is wrong, what to change, what else is possible. It
 * never claims more than the sums prove, and never that an answer is the true one.
 */
final class DiagnosisWords {

  /** So many answers, or computed cells, are told; of the rest only how many. */
  private static final int TOLD = 5;

  private static final Message STOP = new Message("。", ".");
  private static final Message NOTHING = new Message("", "");
  private static final Message CHECK =
      new Message(
          "以上由合计推算，改动前请对照原始记录核实。",
          "All this follows from the sums alone; check against the records before changing"
              + " anything.");

  private final Diagnosis found;
  private final String zh;
  private final String en;
  private final FiledTable filed;
  private final Message given;
  private final CellWords cells;
  private final List<Message> lines = new ArrayList<>();

  DiagnosisWords(Diagnosis found, int table, CellWords cells, FiledTable filed, boolean pinned) {
    this.found = found;
    this.zh = "表" + "〇一二三四".charAt(table);
    this.en = "Table " + table;
    this.filed = filed;
    this.given =
        pinned
            ? new Message("以上年度报告的“结转下年度”为准，", "going by what last year's report carried out, ")
            : NOTHING;
    this.cells = cells;
  }

  /** The lines to print, the gist first. */
  List<Message> of(
      List<BrokenSum> broken,
      List<CellChange> certain,
      List<CellChange> computed,
      List<List<StepWords>> repairs) {
    Localisation where = found.localisation();
    if (where == Localisation.UNIQUE_CELL) {
      uniqueCell(repairs.get(0).get(0));
    } else if (where == Localisation.UNIQUE_SET) {
      uniqueSet(repairs.get(0));
    } else if (where == Localisation.ALTERNATIVES) {
      alternatives(certain, repairs);
    } else if (where == Localisation.DETECT_ONLY) {
      detectOnly(broken);
    } else if (where == Localisation.UNRESOLVED) {
      unresolved();
    } else {
      balanced(certain, repairs);
    }
    computed(computed);
    if (!repairs.isEmpty() || !computed.isEmpty()) {
      lines.add(CHECK);
    }
    return lines;
  }

  private void uniqueCell(StepWords step) {
    int others = Math.max(2, 3 - filed.blanks());
    int sums = found.broken().size();
    add(
        Messages.concat(
            new Message(zh + "：", en + ": "),
            cells.should(step.changes().get(0)),
            step.remark(),
            sums == 0
                ? new Message("。这样改，各项合计成立；", ". Then all sums hold; ")
                : new Message(
                    "。这样改，不成立的%d个合计全部成立；".formatted(sums),
                    ". Then the %s hold; ".formatted(count(sums, "broken sum"))),
            new Message(
                "其他任何改法至少要改%d个单元格。".formatted(others),
                "any other correction changes at least %d cells.".formatted(others))));
  }

  private void uniqueSet(List<StepWords> steps) {
    int changed = steps.stream().mapToInt(step -> step.changes().size()).sum();
    add(
        Messages.concat(
            atLeast(),
            new Message(
                "；只改%d个单元格就使合计全部成立的改法只有一种：".formatted(changed),
                "; there is only one way to make all sums hold by changing %s:"
                    .formatted(count(changed, "cell")))));
    steps.forEach(step -> add(Messages.concat(step.words(), STOP)));
  }

  private void alternatives(List<CellChange> certain, List<List<StepWords>> repairs) {
    Message impossible =
        new Message(
            "（合计虽相符，但有负数，或空白处只能填负数）",
            " (the sums agree, yet a number is negative or a blank" + " would have to be)");
    add(
        Messages.concat(
            atLeast(),
            found.broken().isEmpty() ? impossible : NOTHING,
            new Message(
                "。找到%d种说得通的改法，仅凭合计分不出哪一种对".formatted(found.found()),
                ". %s found; the sums cannot tell which is right"
                    .formatted(count(found.found(), "plausible correction"))),
            found.exhaustive()
                ? STOP
                : new Message(
                    "；差错较多，未能查遍，可能还有其他改法。", ". So much is wrong that there may be others.")));
    if (!certain.isEmpty()) {
      add("各种改法都要改的：", "All of them change:");
      certain.forEach(change -> add(Messages.concat(cells.should(change), STOP)));
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
                  "改法" + (i + 1) + "：" + (shortened ? "除上述改动外，" : ""),
                  "Correction " + (i + 1) + ": " + (shortened ? "besides, " : "")),
              Messages.join(words, "；", "; "),
              STOP));
    }
    int more = found.found() - Math.min(TOLD, repairs.size());
    if (more > 0) {
      add("另有" + more + "种改法未列出。", more + " more corrections are not listed.");
    }
  }

  private void detectOnly(List<BrokenSum> broken) {
    List<String> rows = broken.stream().map(sum -> "“" + sum.line() + "”").toList();
    add(
        Messages.concat(
            atLeast(),
            new Message(
                "（%d个合计不成立：%s）".formatted(broken.size(), String.join("、", rows)),
                " (%s: %s)".formatted(count(broken.size(), "broken sum"), String.join(", ", rows))),
            new Message(
                "。仅凭合计无法断定是哪一格，请逐格核对。",
                ". The sums cannot tell which; check every cell of them against the records.")));
  }

  private void unresolved() {
    add(
        Messages.concat(
            atLeast(),
            filed.isMostlyBlank()
                ? new Message("，且空白过多", ", and too much is blank")
                : new Message("，差错较多", ", and too much is amiss"),
            new Message(
                "，仅凭合计推不出是哪几格，请对照原始记录逐格核对。",
                " to work out which; check every cell against the records.")));
  }

  private Message atLeast() {
    int cellsWrong = found.atLeast();
    return Messages.concat(
        new Message(zh + "：", en + ": "),
        given,
        new Message(
            "至少有%d个单元格填错".formatted(cellsWrong),
            "at least %s wrong"
                .formatted(count(cellsWrong, "cell") + (cellsWrong == 1 ? " is" : " are"))));
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private void balanced(List<CellChange> certain, List<List<StepWords>> repairs) {
    if (repairs.isEmpty()) {
      return;
    }
    add(
        zh + "：各项合计成立，但“上年结转”与上年度报告的“结转下年度”不一致。若以上年度报告为准，须改：",
        en
            + ": all sums hold, but what was carried in is not what last year's report carried out."
            + " If last year's report is right, these must change:");
    if (!certain.isEmpty()) {
      add(Messages.concat(cells.changes(certain), STOP));
    }
    if (repairs.get(0).size() > 1) {
      add("改后合计要继续成立，还须另改其他单元格：", "For the sums to hold then, other cells must change too:");
      numbered(certain, repairs);
    }
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
            (lines.isEmpty() ? zh + "：" : "") + "空白单元格可由合计推算（非原报告所填）：",
            (lines.isEmpty() ? en + ": b" : "B")
                + "lank cells that the sums determine (computed, not filed): ");
    Message rest =
        more == 0 ? STOP : new Message("；另有" + more + "个空白单元格亦可推算。", "; and " + more + " more.");
    add(Messages.concat(head, cells.changes(told), rest));
  }

  private void add(String chinese, String english) {
    lines.add(new Message(chinese, english));
  }

  private void add(Message line) {
    lines.add(line);
  }
}
