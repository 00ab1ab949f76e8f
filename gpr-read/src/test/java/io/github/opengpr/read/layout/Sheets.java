package io.github.opengpr.read.layout;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The tables of a form as official sheets, filled with figures. */
final class Sheets {

  static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  private Sheets() {}

  static String text(Figures figures, Cell cell) {
    BigDecimal value = figures.get(cell);
    return value == null ? "" : value.toPlainString();
  }

  static Sheet disclosure(Figures figures) {
    Sheet sheet = new Sheet(4);
    for (Sheet block : disclosureBlocks(figures)) {
      sheet.rows.addAll(block.rows);
    }
    return sheet;
  }

  static List<Sheet> disclosureBlocks(Figures figures) {
    List<Sheet> sheets = new ArrayList<>();
    for (Block block : figures.form().disclosure().blocks()) {
      Sheet sheet = new Sheet(4);
      sheet.row();
      sheet.label(block.item(), 4, 1);
      sheet.row();
      sheet.label("信息内容", 1, 1);
      int n = block.columns().size();
      for (int c = 0; c < n; c++) {
        sheet.label(block.columns().get(c).label(), c == n - 1 ? 4 - n : 1, 1);
      }
      for (int r = 0; r < block.rows().size(); r++) {
        sheet.row();
        sheet.label(block.rows().get(r).label(), 1, 1);
        for (int c = 0; c < n; c++) {
          Cell cell = block.cell(r, c);
          sheet.value(text(figures, cell), cell, c == n - 1 ? 4 - n : 1);
        }
      }
      sheets.add(sheet);
    }
    return sheets;
  }

  static Sheet requests(Figures figures) {
    Sheet sheet = new Sheet(10);
    requestsHead(sheet);
    Block block = figures.form().requests().blocks().get(0);
    List<Row> rows = block.rows();
    for (int r = 0; r < rows.size(); r++) {
      sheet.row();
      List<String> labels = rows.get(r).labels();
      for (int depth = 0; depth < labels.size(); depth++) {
        boolean first = r == 0 || !begins(rows.get(r - 1), labels.subList(0, depth + 1));
        boolean own = depth == labels.size() - 1;
        if (own) {
          sheet.label(labels.get(depth), 3 - depth, 1);
        } else if (first) {
          sheet.label(labels.get(depth), 1, height(rows, r, labels.subList(0, depth + 1)));
        }
      }
      for (int c = 0; c < block.columns().size(); c++) {
        sheet.value(text(figures, block.cell(r, c)), block.cell(r, c));
      }
    }
    return sheet;
  }

  static void requestsHead(Sheet sheet) {
    Block block = Form.FORM_2021.requests().blocks().get(0);
    sheet.row();
    sheet.label(CORNER, 3, 3);
    sheet.label("申请人情况", 7, 1);
    sheet.row();
    sheet.label(block.columns().get(0).label(), 1, 2);
    sheet.label(block.columns().get(1).labels().get(0), 5, 1);
    sheet.label(block.columns().get(6).label(), 1, 2);
    sheet.row();
    for (int c = 1; c < 6; c++) {
      sheet.label(block.columns().get(c).label(), 1, 1);
    }
  }

  private static boolean begins(Row row, List<String> labels) {
    return row.labels().size() > labels.size()
        && row.labels().subList(0, labels.size()).equals(labels);
  }

  private static int height(List<Row> rows, int from, List<String> labels) {
    int height = 0;
    while (from + height < rows.size() && begins(rows.get(from + height), labels)) {
      height++;
    }
    return height;
  }

  /** One row of fifteen values, as the form prints it. */
  static Sheet disputes(Figures figures) {
    Sheet sheet = new Sheet(15);
    Block block = figures.form().disputes().blocks().get(0);
    sheet.row();
    sheet.label(block.rows().get(0).label(), 5, 1);
    sheet.label(block.rows().get(1).labels().get(0), 10, 1);
    sheet.row();
    block.columns().forEach(column -> sheet.label(column.label(), 1, 2));
    sheet.label(block.rows().get(1).label(), 5, 1);
    sheet.label(block.rows().get(2).label(), 5, 1);
    sheet.row();
    for (int i = 0; i < 2; i++) {
      block.columns().forEach(column -> sheet.label(column.label(), 1, 1));
    }
    sheet.row();
    block.cells().forEach(cell -> sheet.value(text(figures, cell), cell));
    return sheet;
  }

  /** Three rows of five values. */
  static Sheet disputesByRow(Figures figures) {
    Sheet sheet = new Sheet(7);
    Block block = figures.form().disputes().blocks().get(0);
    sheet.row();
    sheet.label("类别", 2, 1);
    block.columns().forEach(column -> sheet.label(column.label(), 1, 1));
    for (int r = 0; r < 3; r++) {
      sheet.row();
      Row row = block.rows().get(r);
      if (r == 0) {
        sheet.label(row.label(), 2, 1);
      } else {
        if (r == 1) {
          sheet.label(row.labels().get(0), 1, 2);
        }
        sheet.label(row.label(), 1, 1);
      }
      for (int c = 0; c < 5; c++) {
        sheet.value(text(figures, block.cell(r, c)), block.cell(r, c));
      }
    }
    return sheet;
  }
}
