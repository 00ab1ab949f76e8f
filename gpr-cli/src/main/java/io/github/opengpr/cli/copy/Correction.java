package io.github.opengpr.cli.copy;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.NewFile;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.Input;
import io.github.opengpr.cli.option.Operands;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * A corrected copy, if the user wants one: only of a report in which one cell is to blame, and only
 * the cells the user names or confirms. The original is never touched.
 */
final class Correction {

  @Option(
      names = "--fix",
      paramLabel = "FILE.json",
      description = {
        "只有一格填错时，把更正后的副本写成 JSON；原文件不动，也不覆盖已有文件。退出状态仍按原文件。",
        "If one cell is to blame, writes a corrected copy as JSON; the original is never touched"
            + " and no file overwritten. The exit status is still that of the original."
      })
  private @Nullable Path copy;

  @Option(
      names = "--cell",
      paramLabel = "ADDRESS",
      description = {
        "--fix 或 --annotate 要更正的单元格，如 T3.received.total，可以多次使用；不写则在终端上逐格询问。",
        "A cell for --fix or --annotate to correct, such as T3.received.total; may be repeated."
            + " Without it you are asked on the terminal."
      })
  private List<String> named = List.of();

  boolean isWanted() {
    return copy != null;
  }

  /**
   * Refuses what cannot be right whatever the report holds, before it is read.
   *
   * @param marked whether cells may be named for a copy with remarks
   */
  void refuseUnfit(Operands operands, boolean marked) {
    if (copy == null) {
      if (!named.isEmpty() && !marked) {
        throw new RefusedException(
            "--cell 需要与 --fix 或 --annotate 一起用", "--cell goes with --fix or --annotate");
      }
      return;
    }
    operands.requireOne("--fix");
    if (!copy.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw new RefusedException(
          "--fix 只写 JSON，文件名应以 .json 结尾，不是 " + copy,
          "--fix writes JSON only; its file must end in .json, not be " + copy);
    }
    Path original = Input.fileOf(operands.files().get(0));
    if (original != null) {
      NewFile.requireOther("--fix", copy, original);
    }
    if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
      throw NewFile.exists(copy);
    }
  }

  /**
   * Writes the copy.
   *
   * @return what was changed, in words; empty if the user confirmed nothing
   */
  Optional<String> write(
      AnnualReport report, List<TableDiagnosis> diagnoses, Console console, Language language) {
    if (copy == null) {
      return Optional.empty();
    }
    List<CellChange> possible = CorrectedCopy.possible(diagnoses);
    List<CellChange> chosen =
        named.isEmpty() ? confirmed(possible, console, language) : named(possible, report);
    if (chosen.isEmpty()) {
      console.say("未确认任何单元格，没有写出副本 / no cell was confirmed; nothing was written");
      return Optional.empty();
    }
    CorrectedCopy.of(report, chosen).writeTo(copy);
    return Optional.of(CorrectedCopy.words(chosen, copy, language));
  }

  /** The corrections of the cells that were named; empty if none was. */
  List<CellChange> named(AnnualReport report, List<TableDiagnosis> diagnoses) {
    return named.isEmpty() ? List.of() : named(CorrectedCopy.possible(diagnoses), report);
  }

  private List<CellChange> named(List<CellChange> possible, AnnualReport report) {
    List<CellChange> chosen = new ArrayList<>();
    for (String address : new LinkedHashSet<>(named)) {
      if (report.form().find(address).isEmpty()) {
        throw new RefusedException("没有单元格 " + address, "no such cell: " + address);
      }
      chosen.add(
          possible.stream()
              .filter(change -> change.address().equals(address))
              .findFirst()
              .orElseThrow(() -> notAmong(address, possible)));
    }
    return chosen;
  }

  private static RefusedException notAmong(String address, List<CellChange> possible) {
    String addresses = addresses(possible);
    return new RefusedException(
        "诊断没有要求更正 " + address + "；可以更正的是 " + addresses,
        "the diagnosis does not correct " + address + "; it corrects " + addresses);
  }

  private static String addresses(List<CellChange> changes) {
    return changes.stream().map(CellChange::address).collect(Collectors.joining(", "));
  }

  private static List<CellChange> confirmed(
      List<CellChange> possible, Console console, Language language) {
    if (!console.canAsk()) {
      String options =
          possible.stream()
              .map(change -> "--cell " + change.address())
              .collect(Collectors.joining(" "));
      throw new RefusedException("请指明要更正的单元格：" + options, "name the cells to correct: " + options);
    }
    List<CellChange> confirmed = new ArrayList<>();
    for (CellChange change : possible) {
      String question =
          language.of(
              "更正 " + CorrectedCopy.words(change, language) + " ？y 更正，其他不改：",
              "Correct " + CorrectedCopy.words(change, language) + "? y to correct it: ");
      if (console.isConfirmed(question)) {
        confirmed.add(change);
      }
    }
    return confirmed;
  }
}
