package io.github.opengpr.cli;

import io.github.opengpr.cli.output.Language;
import io.github.opengpr.cli.output.Printable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report with some cells corrected, as JSON. */
final class CorrectedCopy {

  private final AnnualReport report;

  private CorrectedCopy(AnnualReport report) {
    this.report = report;
  }

  static CorrectedCopy of(AnnualReport filed, List<CellChange> changes) {
    AnnualReport corrected = filed;
    for (CellChange change : changes) {
      corrected =
          corrected.with(filed.form().cell(change.address()), BigDecimal.valueOf(change.to()));
    }
    return new CorrectedCopy(corrected);
  }

  /**
   * What may be corrected: the one cell to blame, and the blanks that then follow from the sums.
   *
   * @throws RefusedException if it is not just one cell
   */
  static List<CellChange> possible(List<TableDiagnosis> diagnoses) {
    Optional<TableDiagnosis> unique =
        diagnoses.stream().filter(one -> one.verdict() == Verdict.UNIQUE_CELL).findFirst();
    if (unique.isPresent()) {
      List<CellChange> changes = new ArrayList<>(unique.get().certain());
      changes.addAll(unique.get().computed());
      return changes;
    }
    if (diagnoses.isEmpty()) {
      throw new RefusedException("没有需要更正的单元格，未写出副本", "no cell to correct; nothing was written");
    }
    TableDiagnosis first = diagnoses.get(0);
    Message why = why(first.verdict());
    String table = "〇一二三四".substring(first.table(), first.table() + 1);
    throw new RefusedException(
        "表" + table + why.zh() + "，不能代为更正，未写出副本",
        "table "
            + first.table()
            + ": "
            + why.en()
            + " ("
            + first.verdict().id()
            + "), so nothing was corrected or written");
  }

  private static Message why(Verdict verdict) {
    return switch (verdict) {
      case BALANCED -> new Message("各项合计成立", "no sum fails");
      case UNIQUE_CELL -> new Message("只有一格填错", "one cell is to blame");
      case UNIQUE_SET -> new Message("填错的不止一格", "more than one cell is wrong");
      case ALTERNATIVES -> new Message("改法不止一种", "there is more than one way to correct it");
      case DETECT_ONLY -> new Message("仅凭合计无法断定是哪一格", "the sums cannot tell which cell is wrong");
      case UNRESOLVED -> new Message("差错或空白过多", "too much is wrong or blank");
    };
  }

  /**
   * Writes a new file.
   *
   * @throws RefusedException if the file exists or cannot be written; nothing is left behind then
   */
  void writeTo(Path file) {
    byte[] json = (GprJson.write(report) + "\n").getBytes(StandardCharsets.UTF_8);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RefusedException(
          "没有这个文件夹，副本无处可写：" + file, "no such folder to write the copy to: " + file);
    }
    Path part = null;
    try {
      part = Files.createTempFile(folder, ".gpr-", ".part");
      Files.write(part, json);
      readable(part);
      place(part, file);
    } catch (FileAlreadyExistsException e) {
      throw Correction.exists(file);
    } catch (IOException e) {
      throw unwritable(file, e);
    } finally {
      remove(part);
    }
  }

  /**
   * Gives the whole file its name in one step, and never to a name that is taken: a link does both
   * at once. Where there are no links the file is moved.
   */
  private static void place(Path part, Path file) throws IOException {
    try {
      Files.createLink(file, part);
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.move(part, file);
    }
  }

  /** A temporary file is its owner's alone; the copy is as any new file. */
  static void readable(Path part) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  static void remove(@Nullable Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // The copy is written; what is left beside it is hidden and says what it is.
    }
  }

  private static RefusedException unwritable(Path file, IOException e) {
    return new RefusedException(
        "副本写不出来：" + file + "（" + e.getClass().getSimpleName() + "）",
        "the copy cannot be written: " + file + " (" + e.getClass().getSimpleName() + ")");
  }

  /** What was changed, a line each. */
  static String words(List<CellChange> changes, Path file, Language language) {
    StringBuilder words = new StringBuilder();
    words.append(
        language.of(
            "已写出更正后的副本 " + file + "，原文件未改动：\n",
            "The corrected copy is " + file + "; the original is untouched:\n"));
    for (CellChange change : changes) {
      words.append("  ").append(words(change, language)).append('\n');
    }
    return Printable.lines(words.toString());
  }

  /** One change: the cell, where it stands, its address, from and to. */
  static String words(CellChange change, Language language) {
    Place place = change.cell().place();
    Long from = change.from();
    return language.quoted(change.cell().label())
        + (place == null ? "" : language.bracketed(language.of(place)))
        + " "
        + change.address()
        + language.of("：", ": ")
        + (from == null ? language.of("空白", "blank") : from.toString())
        + " → "
        + change.to();
  }
}
