package io.github.opengpr.read.office.word;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Refusals;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was left out or decided while a file was read, each kind said once, at its first place. */
public final class Remarks {

  public enum Kind {
    /** Tracked insertions. */
    INSERTED(
        "文档含修订：新增内容按已接受读取", "the document has tracked changes: insertions are read as accepted"),
    /** Tracked deletions. */
    DELETED("文档含修订：已删除内容未读取", "the document has tracked changes: deletions are not read"),
    /** Text that a line strikes out. */
    STRUCK("文档中有划去的文字，未读取", "the document has text that is struck out; it is not read"),
    /** Hidden text. */
    HIDDEN("文档含隐藏文字，未读取", "the document has hidden text; it is not read"),
    /** Hidden rows, columns or sheets. */
    HIDDEN_CELLS("隐藏的行、列或工作表未读取", "hidden rows, columns or sheets are not read"),
    /** Formulas whose results the file does not hold. */
    UNCOMPUTED(
        "文件没有保存公式的计算结果，这些单元格未能可靠读取；请用 WPS 或 Excel 打开并保存后再读取",
        "the file does not hold the results of its formulas; open it with WPS or Excel and save it"),
    /** Notes at the foot of the page or the end of the document. */
    FOOTNOTE("脚注、尾注和批注未读取", "footnotes, endnotes and comments are not read"),
    /** A table of contents. */
    CONTENTS("目录未读取", "the table of contents is not read"),
    /** Text under a merged cell. */
    COVERED("被合并的单元格中留有不显示的文字，未读取", "merged cells hold text that is not shown; it is not read"),
    /** Pictures large enough to hold text. */
    PICTURE(
        "文档含大幅图片，图片中的文字和表格无法读取",
        "the document has large pictures; text and tables in them cannot be read"),
    /** Pages whose content could not be followed to its end. */
    DAMAGED("部分页面内容已损坏，未能全部读取", "some pages are damaged and could not be read to their end"),
    /** Embedded objects. */
    OBJECT("文档含嵌入对象，其内容未读取", "the document has embedded objects; they are not read"),
    /** Tables around tables. */
    LAYOUT("用于排版的外层表格已拆开", "tables that only lay out the page were taken apart");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  private final Map<Kind, Note> notes = new EnumMap<>(Kind.class);

  /** Adds a remark, unless one of its kind was added before. */
  public void add(Kind kind, Place place) {
    notes.putIfAbsent(kind, new Note(new Message(kind.zh, kind.en), place));
  }

  /** Whether there is a remark of that kind. */
  public boolean has(Kind kind) {
    return notes.containsKey(kind);
  }

  /**
   * What was read, with these remarks; refused if it is nothing.
   *
   * @param pictures whether there are pictures, so that a file without text may be a scan
   */
  public Document document(List<Block> blocks, boolean pictures) {
    if (blocks.isEmpty()) {
      throw Refusals.noText(pictures);
    }
    return new Document(blocks, notes(), true);
  }

  /** The remarks, in the order of their kinds. */
  public List<Note> notes() {
    return List.copyOf(notes.values());
  }
}
