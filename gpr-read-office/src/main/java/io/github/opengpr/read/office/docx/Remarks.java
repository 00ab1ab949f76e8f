package io.github.opengpr.read.office.docx;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was left out or decided while a Word file was read, each kind said once, at its first place.
 */
final class Remarks {

  /** A kind of remark. */
  enum Kind {
    INSERTED(
        "文档含修订：新增内容按已接受读取", "the document has tracked changes: insertions are read as accepted"),
    DELETED("文档含修订：已删除内容未读取", "the document has tracked changes: deletions are not read"),
    HIDDEN("文档含隐藏文字，未读取", "the document has hidden text; it is not read"),
    FOOTNOTE("脚注、尾注和批注未读取", "footnotes, endnotes and comments are not read"),
    CONTENTS("目录未读取", "the table of contents is not read"),
    COVERED("被合并的单元格中留有不显示的文字，未读取", "merged cells hold text that is not shown; it is not read"),
    PICTURE(
        "文档含大幅图片，图片中的文字和表格无法读取",
        "the document has large pictures; text and tables in them cannot be read"),
    OBJECT("文档含嵌入对象，其内容未读取", "the document has embedded objects; they are not read"),
    LAYOUT("用于排版的外层表格已拆开", "tables that only lay out the page were taken apart");

    private final Message message;

    Kind(String zh, String en) {
      this.message = new Message(zh, en);
    }
  }

  private final Map<Kind, Note> notes = new EnumMap<>(Kind.class);

  void add(Kind kind, Place place) {
    notes.putIfAbsent(kind, new Note(kind.message, place));
  }

  boolean has(Kind kind) {
    return notes.containsKey(kind);
  }

  List<Note> notes() {
    return List.copyOf(notes.values());
  }
}
