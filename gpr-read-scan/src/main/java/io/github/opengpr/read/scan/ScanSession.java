package io.github.opengpr.read.scan;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Recognition;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.scan.label.FormLabels;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.page.Sheet;
import io.github.opengpr.read.scan.proof.Proof;
import io.github.opengpr.read.scan.proof.Proof.Verdict;
import io.github.opengpr.read.scan.recognise.CellReading;
import io.github.opengpr.read.scan.recognise.CellReading.Trust;
import io.github.opengpr.read.scan.recognise.Models;
import io.github.opengpr.read.scan.recognise.NoRecogniserException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of one document. The recognisers are loaded with the first page that needs them
 * and closed with the session. Used by one thread.
 */
final class ScanSession implements AutoCloseable {

  private static final Message PROVED =
      new Message("扫描件识别，经勾稽核验", "read from a scan, proved by its sums");

  private final FormLabels labels = FormLabels.official();
  private final Map<Place, CellReading> readings = new LinkedHashMap<>();
  private @Nullable Models models;
  private int pages;

  /** Whether any page was read. */
  boolean isUsed() {
    return pages > 0;
  }

  /**
   * Reads a page.
   *
   * @param number its number, from 1
   * @param width how wide it is in points; 0 if only its pixels are known
   */
  List<PageBlock> read(Grey page, int number, double width) {
    pages++;
    Sheet sheet = Upright.of(Sheet.of(page, 0), page, models());
    PageContent content =
        new PageContent(sheet, number, width > 0 ? width : sheet.width(), models(), labels);
    content.read();
    readings.putAll(content.readings());
    return content.blocks();
  }

  private Models models() {
    Models loaded = models;
    if (loaded == null) {
      try {
        loaded = Models.open();
      } catch (NoRecogniserException e) {
        throw new Refusal(
            Reason.UNKNOWN_FORMAT,
            "本机平台（" + platform() + "）没有可用的识别引擎，扫描件无法读取；请使用文字版 PDF、Word 文件或网页",
            "there is no recogniser for this platform ("
                + platform()
                + "), scans cannot be read; use a PDF"
                + " with text, a Word file or the web page",
            e);
      }
      models = loaded;
    }
    return loaded;
  }

  private static String platform() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  /** The document with what is sure and what is not, said of each cell. */
  Document proved(Document document) {
    Map<Place, Recognition> recognitions = new HashMap<>();
    readings.forEach((place, reading) -> recognitions.put(place, unproved(reading)));
    int proved;
    try {
      proved = prove(ReportReader.standard().read(document), recognitions);
    } catch (ReportReadException e) {
      // No report: whoever asked for it will be told so; the blocks stay as they are.
      return document;
    }
    List<Block> blocks =
        document.blocks().stream().map(block -> recognised(block, recognitions)).toList();
    List<Note> notes = new ArrayList<>(document.notes());
    notes.add(new Note(said(proved), null));
    return new Document(blocks, notes, document.wholeCells());
  }

  /** Says of each cell of the form what may be relied on, and counts those proved by sums. */
  private int prove(Filing filing, Map<Place, Recognition> recognitions) {
    Map<Cell, CellReading> cells = new HashMap<>();
    for (Cell cell : filing.report().form().cells()) {
      Place place = filing.printed().place(cell);
      CellReading reading = place == null ? null : readings.get(place);
      if (reading != null) {
        cells.put(cell, reading);
      }
    }
    Map<Cell, Verdict> verdicts = Proof.of(filing.report().form(), cells);
    cells.forEach(
        (cell, reading) -> {
          Place place = filing.printed().place(cell);
          Verdict verdict = verdicts.get(cell);
          if (place != null && verdict != null) {
            recognitions.put(place, recognition(reading, verdict));
          }
        });
    return (int) verdicts.values().stream().filter(Verdict.PROVED::equals).count();
  }

  private Message said(int proved) {
    return new Message(
        "有 " + pages + " 页是扫描件，由图像识别；" + proved + " 个单元格经勾稽核验",
        pages
            + " pages are scans and were read from their pictures; "
            + proved
            + " cells are proved by sums");
  }

  private static Recognition unproved(CellReading reading) {
    boolean sure = reading.trust() == Trust.EMPTY || reading.trust() == Trust.WORDS;
    return recognition(reading, sure ? Verdict.SURE : Verdict.UNSURE);
  }

  private static Recognition recognition(CellReading reading, Verdict verdict) {
    return switch (verdict) {
      case SURE -> Recognition.sure(null);
      case PROVED -> Recognition.sure(PROVED);
      case BROKEN -> Recognition.doubtful(CellDoubt.AGAINST_SUMS, reading.alternatives());
      case UNSURE -> Recognition.doubtful(CellDoubt.PICTURE, reading.alternatives());
    };
  }

  private static Block recognised(Block block, Map<Place, Recognition> recognitions) {
    if (!(block instanceof Grid grid)) {
      return block;
    }
    List<GridRow> rows = new ArrayList<>();
    for (GridRow row : grid.rows()) {
      List<GridCell> cells = new ArrayList<>();
      for (GridCell cell : row.cells()) {
        Recognition recognition = recognitions.get(cell.place());
        cells.add(recognition == null ? cell : cell.recognised(recognition));
      }
      rows.add(new GridRow(cells));
    }
    return new Grid(rows, grid.exact(), grid.place());
  }

  @Override
  public void close() {
    if (models != null) {
      models.close();
    }
  }
}
