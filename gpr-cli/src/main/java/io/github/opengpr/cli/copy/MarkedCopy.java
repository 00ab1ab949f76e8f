package io.github.opengpr.cli.copy;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.NewFile;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.Input;
import io.github.opengpr.cli.input.Pipes;
import io.github.opengpr.cli.output.RemarkWords;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.office.annotate.AnnotatedCopy;
import io.github.opengpr.read.office.annotate.CellEdit;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.diagnosis.CellChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A copy of the user's own file with a remark at each finding. The original is never touched. */
final class MarkedCopy {

  private static final String AUTHOR = "gpr";

  @Option(
      names = "--annotate",
      paramLabel = "FILE",
      description = {
        "把校核结果作为批注写进原文件（.docx 或 .pdf）的副本；再用 --cell 指明的单元格，更正值以修订写入。" + "原文件不动，也不覆盖已有文件。",
        "Writes a copy of the file itself (.docx or .pdf) with a comment at each finding; the cells"
            + " named by --cell are corrected in it as tracked changes. The original is never"
            + " touched and no file overwritten."
      })
  private @Nullable Path copy;

  boolean isWanted() {
    return copy != null;
  }

  /** Refuses what cannot be right whatever the report holds, before it is read. */
  void refuseUnfit(List<String> operands) {
    if (copy == null) {
      return;
    }
    Path original = operands.size() == 1 ? Input.fileOf(operands.get(0)) : null;
    if (original == null) {
      throw new RefusedException(
          "--annotate 一次只能用于一个文件，不能用于多个文件、文件夹或标准输入",
          "--annotate goes with one file, not with several, a folder or standard input");
    }
    String ending = ending(original);
    if (!ending.equals(".docx") && !ending.equals(".pdf")) {
      throw new RefusedException(
          "--annotate 只用于 .docx 和 .pdf 文件，不是 " + original,
          "--annotate goes with .docx and .pdf files, not " + original);
    }
    if (!ending(copy).equals(ending)) {
      throw new RefusedException(
          "副本与原文件同类，文件名应以 " + ending + " 结尾，不是 " + copy,
          "the copy is of the same kind, so it must end in " + ending + ", not be " + copy);
    }
    NewFile.requireOther("--annotate", copy, original);
    NewFile.requirePlace(copy);
  }

  private static String ending(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  /**
   * Writes the copy.
   *
   * @param changes the cells to correct in it
   * @throws RefusedException if it cannot be made or written
   */
  void write(
      String operand,
      CheckResult result,
      Severity severity,
      List<CellChange> changes,
      Language language,
      Console console) {
    if (copy == null) {
      return;
    }
    try {
      byte[] original = Pipes.bytes(Path.of(operand));
      byte[] marked =
          AnnotatedCopy.of(
              original,
              AUTHOR,
              new RemarkWords(language).of(result, severity),
              changes.stream().map(MarkedCopy::edit).toList());
      NewFile.write(copy, marked);
      console.sayWritten(copy);
    } catch (ReportReadException e) {
      throw new RefusedException(
          operand + "：" + e.explanation().zh(), operand + ": " + e.explanation().en());
    } catch (IOException e) {
      throw new RefusedException(operand + "：读取失败", operand + ": cannot be read");
    }
  }

  private static CellEdit edit(CellChange change) {
    Place place = change.cell().place();
    if (place == null) {
      throw new RefusedException(
          "原文件中没有单元格 " + change.address() + "，不能更正",
          "the file has no cell " + change.address() + " to correct");
    }
    String raw = change.cell().raw();
    return new CellEdit(
        place,
        raw == null || change.from() == null ? "" : raw.strip(),
        String.valueOf(change.to()));
  }
}
