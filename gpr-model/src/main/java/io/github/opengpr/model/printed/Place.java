package io.github.opengpr.model.printed;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands. Everything is counted from 1. Implementations are immutable
 * and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(Place.InText.class),
  @JsonSubTypes.Type(Place.InTable.class),
  @JsonSubTypes.Type(Place.InSheet.class),
  @JsonSubTypes.Type(Place.OnPage.class)
})
public sealed interface Place {

  /** {@return the line of the text, where the document has lines; null otherwise} */
  @Nullable Integer line();

  /** {@return the place in Chinese, such as {@code 第12行}} */
  String zh();

  /** {@return the place in English, such as {@code line 12}} */
  String en();

  /**
   * A place in plain text.
   *
   * @param line the line
   * @param column the column, in characters
   */
  record InText(Integer line, int column) implements Place {
    @Override
    public String zh() {
      return "第" + line + "行";
    }

    @Override
    public String en() {
      return "line " + line;
    }
  }

  /**
   * A place in a document of paragraphs and tables, such as a web page or a Word file.
   *
   * @param table the number of the table in the document; 0 outside tables
   * @param row the row in the table, or the number of the paragraph outside tables
   * @param cell the cell in the row; 0 outside tables
   * @param line the line of the source text, where it has lines; null otherwise
   */
  record InTable(int table, int row, int cell, @Nullable Integer line) implements Place {
    @Override
    public String zh() {
      return (table == 0 ? "第" + row + "段" : "文件中第" + table + "个表格第" + row + "行第" + cell + "格")
          + sourceZh();
    }

    @Override
    public String en() {
      return (table == 0
              ? "paragraph " + row
              : "table " + table + " of the file, row " + row + ", cell " + cell)
          + sourceEn();
    }

    /** Without brackets: places mostly stand in brackets. */
    String sourceZh() {
      return line == null ? "" : "，源文件第" + line + "行";
    }

    String sourceEn() {
      return line == null ? "" : ", source line " + line;
    }
  }

  /**
   * A place in a workbook.
   *
   * @param sheet the name of the sheet
   * @param cell the cell as spreadsheets name it, such as {@code B12}
   */
  record InSheet(String sheet, String cell) implements Place {
    @Override
    public @Nullable Integer line() {
      return null;
    }

    @Override
    public String zh() {
      return "工作表“" + sheet + "”" + cell;
    }

    @Override
    public String en() {
      return "sheet " + sheet + " cell " + cell;
    }
  }

  /**
   * A place on a page.
   *
   * @param page the page
   * @param x the left edge, in points from the left edge of the page
   * @param y the upper edge, in points from the upper edge of the page
   * @param width the width in points
   * @param height the height in points
   */
  record OnPage(int page, float x, float y, float width, float height) implements Place {
    @Override
    public @Nullable Integer line() {
      return null;
    }

    @Override
    public String zh() {
      return "第" + page + "页";
    }

    @Override
    public String en() {
      return "page " + page;
    }
  }
}
