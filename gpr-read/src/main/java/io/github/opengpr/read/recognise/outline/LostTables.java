package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.Bars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives tables that stand below no heading of their section a part of their own, found by words
 * only they have: the heading is lost, or the tables stand at the end (附表1).
 */
final class LostTables {

  /** So far above the words that table four is known by its head may begin. */
  private static final int HEAD = 24;

  /** A longer line is no row of a table, however many cells it has. */
  private static final int LONGEST = 400;

  /** A longer line is not table three. */
  private static final int LONGEST_TABLE = 8000;

  /** Shorter labels are words of sentences too. */
  private static final int LABEL = 6;

  /** So many rows of table three are no accident. */
  private static final int ROWS = 4;

  /** So many lines may stand in a section whose table is printed elsewhere. */
  private static final int ELSEWHERE = 2;

  /** So far above a table the line may stand that announces it, and so long may it be. */
  private static final int CAPTION = 5;

  private static final int LONGEST_CAPTION = 40;

  private static final List<TableLabels> REQUESTS =
      List.of(TableLabels.of(Form.FORM_2021, 3), TableLabels.of(Form.FORM_2019, 3));

  private final List<SectionSpan> parts;
  private final Set<Integer> known = new HashSet<>();

  LostTables(List<SectionSpan> parts) {
    this.parts = parts;
    parts.stream().filter(LostTables::mayHoldTable).forEach(part -> known.add(part.table()));
  }

  /** Whether more stands in a section than where its table is to be found: 见附表1. */
  private static boolean mayHoldTable(SectionSpan part) {
    int lines = 0;
    for (SourceLine piece : part.pieces()) {
      if (piece.isRow() || piece.text().indexOf('\t') >= 0 || Bars.hasBar(piece.text())) {
        return true;
      }
      lines += piece.isBlank() ? 0 : 1;
    }
    return lines > ELSEWHERE;
  }

  List<SectionSpan> restored() {
    if (known.contains(2) && known.contains(3) && known.contains(4)) {
      return parts;
    }
    List<SectionSpan> restored = new ArrayList<>();
    for (SectionSpan part : parts) {
      restore(part, restored);
    }
    return known.contains(3) ? restored : withHeadlessRequests(restored);
  }

  /** The document may begin in the midst of table three: then only its rows tell. */
  private static List<SectionSpan> withHeadlessRequests(List<SectionSpan> parts) {
    List<SectionSpan> restored = new ArrayList<>();
    for (SectionSpan part : parts) {
      restored.add(part);
      int start = part.table() == 0 ? firstRow(part.pieces()) : -1;
      if (start >= 0) {
        List<SourceLine> rest = part.pieces().subList(start, part.pieces().size());
        SectionSpan table = SectionSpan.table(3);
        table.pieces().addAll(rest);
        rest.clear();
        restored.add(table);
      }
    }
    return restored;
  }

  /** Where the rows of table three begin among the pieces; -1 if too few stand there. */
  private static int firstRow(List<SourceLine> pieces) {
    int first = -1;
    int rows = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int found = rows(pieces.get(i));
      if (found > 0) {
        rows += found;
        first = first < 0 ? i : first;
      }
    }
    if (rows < ROWS) {
      return -1;
    }
    while (first > 1 && isTabular(pieces.get(first - 1))) {
      first--;
    }
    // The first line of a document may be the end of a label: it can be any that ends so.
    return first == 1 && beginsGroup(pieces.get(0)) ? 0 : first;
  }

  private static boolean beginsGroup(SourceLine piece) {
    String folded = Fold.of(piece.text());
    return REQUESTS.stream()
        .flatMap(labels -> labels.groups().keySet().stream())
        .anyMatch(folded::startsWith);
  }

  /** How many rows of table three a piece holds: one that begins it, or all of a long line. */
  private static int rows(SourceLine piece) {
    if (piece.text().indexOf('。') >= 0) {
      return 0;
    }
    if (piece.text().length() <= LONGEST) {
      String folded = Fold.of(piece.text());
      return REQUESTS.stream().anyMatch(labels -> labels.beginsRow(folded)) ? 1 : 0;
    }
    if (piece.text().length() > LONGEST_TABLE) {
      return 0;
    }
    String folded = Fold.of(piece.text());
    int most = 0;
    for (TableLabels labels : REQUESTS) {
      int rows = 0;
      for (RowLabel row : labels.rows()) {
        rows += row.own().length() >= LABEL && folded.contains(row.own()) ? 1 : 0;
      }
      most = Math.max(most, rows);
    }
    return most;
  }

  /** Whether a piece may be a part of table three: cells, numbers, or words of a label. */
  private static boolean isTabular(SourceLine piece) {
    if (piece.isRow() || piece.text().indexOf('\t') >= 0 || Bars.hasBar(piece.text())) {
      return true;
    }
    String folded = Fold.of(piece.text());
    int end = folded.length();
    while (end > 0 && Character.isDigit(folded.charAt(end - 1))) {
      end--;
    }
    String words = folded.substring(0, end);
    int from = 0;
    while (from < end && Character.isDigit(words.charAt(from))) {
      from++;
    }
    String label = words.substring(from);
    return label.isEmpty()
        || REQUESTS.stream()
            .anyMatch(labels -> labels.mayBeOfRow(words) || labels.mayBeOfRow(label));
  }

  private void restore(SectionSpan part, List<SectionSpan> restored) {
    List<SourceLine> pieces = List.copyOf(part.pieces());
    int cut = pieces.size();
    SectionSpan current = part;
    restored.add(part);
    for (int i = 0; i < pieces.size(); i++) {
      int table = anchor(pieces, i);
      if (table == 0 || table == current.table() || known.contains(table)) {
        continue;
      }
      known.add(table);
      int start = start(pieces, i, table, cut < pieces.size() ? cut : 0);
      List<SourceLine> rest = current.pieces();
      int keep = rest.size() - (pieces.size() - start);
      List<SourceLine> moved = List.copyOf(rest.subList(keep, rest.size()));
      rest.subList(keep, rest.size()).clear();
      current = SectionSpan.table(table);
      current.pieces().addAll(moved);
      restored.add(current);
      cut = start;
    }
  }

  /** The table that only can have this piece; 0 if any text may have it. */
  private static int anchor(List<SourceLine> pieces, int at) {
    SourceLine piece = pieces.get(at);
    if (piece.isBlank() || piece.text().length() > LONGEST || piece.text().indexOf('。') >= 0) {
      return 0;
    }
    String folded = Fold.of(piece.text());
    boolean cells =
        piece.isRow()
            || folded.length() <= 40
            || piece.text().indexOf('\t') >= 0
            || Bars.hasBar(piece.text());
    if (!cells) {
      return 0;
    }
    if (folded.startsWith("第二十条第") && folded.length() < 14
        || folded.contains("本年制发件数")
        || folded.contains("本年新制作数量")) {
      return 2;
    }
    if (folded.contains("勾稽关系") || folded.equals("申请人情况") || folded.contains("本年新收政府信息公开申请数量")) {
      return 3;
    }
    if (folded.contains("未经复议直接起诉") || folded.startsWith("行政复议行政诉讼") && folded.length() < 12) {
      return 4;
    }
    return 0;
  }

  /** The head of table four begins above the words it is known by, a caption above any table. */
  private static int start(List<SourceLine> pieces, int at, int table, int notBefore) {
    int start = at;
    for (int i = at; table == 4 && i >= Math.max(notBefore, at - HEAD); i--) {
      if (Fold.of(pieces.get(i).text()).startsWith("行政复议")) {
        start = i;
      }
    }
    for (int i = start - 1; i >= Math.max(notBefore, start - CAPTION); i--) {
      if (isAppendix(pieces.get(i))) {
        return i;
      }
    }
    return start;
  }

  /** Whether a line says that a table printed behind the report begins: 附表1, 附件2：统计表. */
  private static boolean isAppendix(SourceLine piece) {
    String folded = Fold.of(piece.text());
    return !piece.isRow()
        && folded.length() <= LONGEST_CAPTION
        && piece.text().indexOf('。') < 0
        && (folded.startsWith("附表") || folded.startsWith("附件") || folded.startsWith("表"));
  }
}
