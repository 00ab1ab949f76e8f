package io.github.opengpr.cli.results;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.render.html.EvidencePage;
import io.github.opengpr.render.html.PageSettings;
import io.github.opengpr.render.html.ReportIndex;
import io.github.opengpr.rules.CheckResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Results as web pages: one page for one report, or a folder with a page for each and a list of
 * them. Of a report that is written only its row in the list is kept.
 */
public final class PageOutput implements CheckOutput {

  private static final String INDEX = "index.html";

  private final Path path;
  private final boolean folder;
  private final Locale locale;
  private final Language language;
  private final Console console;
  private final PageNames names = new PageNames();
  private final List<ReportIndex.Entry> entries = new ArrayList<>();
  private @Nullable String only;

  /**
   * Pages at the place the user named.
   *
   * @throws RefusedException if none can be written there
   */
  public PageOutput(Destination to, List<String> operands, Language language, Console console) {
    this.path = to.path();
    this.folder = to.isFolder(operands);
    this.language = language;
    this.locale = language.locale();
    this.console = console;
    to.refuseOperands(operands);
    boolean named = Destination.endsWith(path, ".html", ".htm");
    if (folder && named) {
      throw new RefusedException(
          "有多份报告，-o 应是文件夹，如 -o 结果/，不是 " + path,
          "there may be many reports, so -o must be a folder, such as -o results/, not " + path);
    }
    if (!folder && !named) {
      throw new RefusedException(
          "--format html 的 -o 应以 .html 结尾，不是 " + path,
          "-o of --format html must end in .html, not be " + path);
    }
    if (folder) {
      Destination.makeFolder(path);
    } else {
      Destination.requireFolderOf(path);
    }
    // Before the work: the list is written last, and pages without it are half a result.
    Destination.requireReplaceable(folder ? path.resolve(INDEX) : path);
  }

  @Override
  public Runnable prepare(ReadReport read, CheckResult result) {
    PageSettings settings =
        new PageSettings(locale, read.name(), folder ? INDEX : null).withPictures(pictures(read));
    String page =
        read.printed() == null
            ? EvidencePage.of(read.report(), result, settings)
            : EvidencePage.of(new Filing(read.report(), read.printed()), result, settings);
    ReportIndex.Entry entry =
        ReportIndex.Entry.of(read.name(), null, read.report(), result, locale);
    return () -> write(entry, page);
  }

  /** Of the cells that were not read for sure, by their addresses. */
  private static Map<String, byte[]> pictures(ReadReport read) {
    Printed printed = read.printed();
    if (printed == null) {
      return Map.of();
    }
    Map<String, Place> unsure = new LinkedHashMap<>();
    for (Cell cell : read.report().form().cells()) {
      Place place = printed.place(cell);
      if (place != null && printed.cell(cell).status().isInDoubt()) {
        unsure.put(cell.address(), place);
      }
    }
    if (unsure.isEmpty()) {
      return Map.of();
    }
    Map<Place, byte[]> pieces = read.pieces().of(unsure.values());
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    unsure.forEach(
        (address, place) -> {
          byte[] piece = pieces.get(place);
          if (piece != null) {
            pictures.put(address, piece);
          }
        });
    return pictures;
  }

  private void write(ReportIndex.Entry entry, String page) {
    if (!folder) {
      if (only != null) {
        throw new RefusedException(
            "有多份报告，-o 应是文件夹，不是一个文件：" + path,
            "there are many reports, so -o must be a folder, not one file: " + path);
      }
      only = page; // written once it is known to be the only one
    } else {
      String name = names.of(entry.document());
      Destination.writePage(path.resolve(name), page);
      entries.add(entry.withPage(name));
    }
  }

  @Override
  public void unread(String name, Message why) {
    entries.add(ReportIndex.Entry.unread(name, language.of(why)));
  }

  @Override
  public void finish() {
    Path first = folder ? path.resolve(INDEX) : path;
    if (folder) {
      Destination.writePage(first, ReportIndex.of(entries, locale));
    } else if (only != null) {
      Destination.writePage(first, only);
    }
    if (only != null || folder) {
      console.printWritten(first, language);
    }
  }

  @Override
  public boolean isForPeople() {
    return true;
  }
}
