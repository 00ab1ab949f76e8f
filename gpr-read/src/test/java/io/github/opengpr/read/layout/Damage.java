package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * The ways files spoil a sheet. A spoilt sheet still has the same values unless its name says
 * otherwise.
 */
@SuppressWarnings({
  "ImmutableEnumChecker",
  "LoopOverCharArray",
  "ReferenceEquality",
  "UnusedVariable"
})
enum Damage {
  NONE(true, (sheet, random) -> sheet),
  /** A character or two of some labels misread. */
  MISREAD_LABELS(
      true,
      (sheet, random) ->
          labels(sheet, 0.25, random, text -> misread(text, 1 + text.length() / 9, random))),
  /** One label misread beyond recognition. */
  RUINED_LABEL(true, Damage::ruinOne),
  /** Ordinals of labels lost. */
  NO_ORDINALS(
      true,
      (sheet, random) ->
          labels(sheet, 1, random, text -> text.replaceFirst("^(（.）|\\d\\.|[一二三四]、)", ""))),
  /** Traditional characters. */
  TRADITIONAL(true, (sheet, random) -> labels(sheet, 1, random, Damage::traditional)),
  /** Radicals for characters, as some PDF fonts give them. */
  RADICALS(
      true,
      (sheet, random) ->
          labels(
              sheet,
              1,
              random,
              text ->
                  text.replace('一', '⼀')
                      .replace('行', '⾏')
                      .replace('民', '⺠')
                      .replace('门', '⻔')
                      .replace('人', '⼈')
                      .replace('工', '⼯')
                      .replace('见', '⻅'))),
  /** Half-width punctuation. */
  HALF_WIDTH(
      true,
      (sheet, random) ->
          labels(
              sheet,
              1,
              random,
              text ->
                  text.replace('（', '(').replace('）', ')').replace("、", ",").replace('：', ':'))),
  /** Explanations with digits inside labels. */
  EXPLAINED(
      true,
      (sheet, random) ->
          labels(sheet, 0.4, random, text -> text.length() < 5 ? text : text + "（指2019年以来第3类事项）")),
  /** Blanks inside labels. */
  SPACED_LABELS(
      true,
      (sheet, random) ->
          labels(
              sheet,
              0.5,
              random,
              text -> text.length() < 3 ? text : text.substring(0, 2) + " " + text.substring(2))),
  /** Labels broken into two lines. */
  BROKEN_LABELS(
      true,
      (sheet, random) ->
          labels(
              sheet,
              0.4,
              random,
              text ->
                  text.length() < 4
                      ? text
                      : text.substring(0, text.length() / 2)
                          + "\n"
                          + text.substring(text.length() / 2))),
  /** Full-width digits, odd blanks, invisible characters. */
  ODD_DIGITS(true, (sheet, random) -> values(sheet, random, text -> odd(text, random))),
  /** Thousands separators. */
  SEPARATORS(true, (sheet, random) -> values(sheet, random, Damage::separated)),
  /** Units and remarks after numbers. */
  UNITS(
      true,
      (sheet, random) ->
          values(
              sheet,
              random,
              text ->
                  random.nextInt(4) > 0 ? text : text + (random.nextBoolean() ? "件" : "（其中修订2件）"))),
  /** Marks for nothing in blank cells. */
  MARKS(true, Damage::marks),
  /** Some numbers stand twice in their cells. */
  DOUBLED(
      false,
      (sheet, random) ->
          values(sheet, random, text -> random.nextInt(12) > 0 ? text : text + "\n" + text)),
  /** Some numbers fall apart. */
  SPLIT(
      false,
      (sheet, random) ->
          values(
              sheet,
              random,
              text ->
                  text.length() < 2 || random.nextInt(12) > 0
                      ? text
                      : text.charAt(0) + " " + text.substring(1))),
  /** The last cells of some rows are lost. */
  LAST_CELL_LOST(false, (sheet, random) -> lose(sheet, random, true)),
  /** Some cells are lost. */
  CELL_LOST(false, (sheet, random) -> lose(sheet, random, false)),
  /** Some labels are lost. */
  LABELS_LOST(false, (sheet, random) -> labels(sheet, 0.1, random, text -> "")),
  /** A row is lost. */
  ROW_LOST(false, Damage::loseRow),
  /** Letters for digits. */
  LETTERS(
      false,
      (sheet, random) ->
          values(
              sheet,
              random,
              text -> random.nextInt(5) > 0 ? text : text.replace('0', 'O').replace('1', 'l')));

  /** Whether the text of every cell still says its value. */
  final boolean harmless;

  private final BiFunction<Sheet, Random, Sheet> spoil;

  Damage(boolean harmless, BiFunction<Sheet, Random, Sheet> spoil) {
    this.harmless = harmless;
    this.spoil = spoil;
  }

  Sheet apply(Sheet sheet, Random random) {
    return spoil.apply(sheet, random);
  }

  private static Sheet labels(
      Sheet sheet, double share, Random random, java.util.function.UnaryOperator<String> change) {
    return sheet.map(
        cell ->
            cell.isValue() || random.nextDouble() >= share
                ? cell
                : cell.withText(change.apply(cell.text())));
  }

  private static Sheet values(
      Sheet sheet, Random random, java.util.function.UnaryOperator<String> change) {
    return sheet.map(
        cell ->
            cell.isValue() && !cell.text().isEmpty()
                ? cell.withText(change.apply(cell.text()))
                : cell);
  }

  private static String misread(String text, int times, Random random) {
    if (text.length() < 4) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < times; i++) {
      out.setCharAt(random.nextInt(out.length()), "丁么幵甲乙未木曰目".charAt(random.nextInt(9)));
    }
    return out.toString();
  }

  private static Sheet ruinOne(Sheet sheet, Random random) {
    List<Sheet.Printed> rows = new ArrayList<>();
    for (List<Sheet.Printed> row : sheet.rows) {
      for (int i = 0; i + 1 < row.size(); i++) {
        if (!row.get(i).isValue() && row.get(i + 1).isValue()) {
          rows.add(row.get(i));
        }
      }
    }
    if (rows.size() < 3) {
      return sheet;
    }
    Sheet.Printed ruined = rows.get(random.nextInt(rows.size()));
    return sheet.map(cell -> cell == ruined ? cell.withText("丁么幵木") : cell);
  }

  private static String traditional(String text) {
    String from = "总况开动务请处数结转续办规范废现条项费许罚发单万额业织机构会国属于类内执档询无关没补后确认访举报诉复议讼维纠审经与对";
    String to = "總況開動務請處數結轉續辦規範廢現條項費許罰發單萬額業織機構會國屬於類內執檔詢無關沒補後確認訪舉報訴復議訟維糾審經與對";
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = from.indexOf(c);
      out.append(at < 0 ? c : to.charAt(at));
    }
    return out.toString();
  }

  private static String odd(String text, Random random) {
    return switch (random.nextInt(5)) {
      case 0 ->
          text.chars()
              .mapToObj(c -> String.valueOf(c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : (char) c))
              .reduce("", String::concat);
      case 1 -> "\u00A0" + text;
      case 2 -> text + "\u200B";
      case 3 -> "\u3000" + text + " ";
      default -> text;
    };
  }

  private static String separated(String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    if (digits.length() != 4 || digits.indexOf('.') >= 0) {
      return text;
    }
    String separator = digits.charAt(3) % 2 == 0 ? "," : "，";
    return text.substring(0, text.length() - 3) + separator + text.substring(text.length() - 3);
  }

  private static Sheet marks(Sheet sheet, Random random) {
    String[] marks = {"/", "—", "－", "-", "无", "空", "不涉及", "不适用", "N/A", "\\", "——"};
    return sheet.map(
        cell ->
            cell.isValue() && cell.text().isEmpty()
                ? cell.withText(marks[random.nextInt(marks.length)])
                : cell);
  }

  private static Sheet lose(Sheet sheet, Random random, boolean last) {
    Sheet other = sheet.map(cell -> cell);
    for (List<Sheet.Printed> row : other.rows) {
      if (row.stream().filter(Sheet.Printed::isValue).count() >= 5 && random.nextInt(8) == 0) {
        int from = 0;
        while (!row.get(from).isValue()) {
          from++;
        }
        int lost = last ? row.size() - 1 : from + random.nextInt(row.size() - from);
        row.set(lost, row.get(lost).withText(Sheet.LOST));
      }
    }
    return other;
  }

  private static Sheet loseRow(Sheet sheet, Random random) {
    Sheet other = sheet.map(cell -> cell);
    List<List<Sheet.Printed>> rows = other.rows;
    if (rows.size() > 8) {
      rows.remove(4 + random.nextInt(rows.size() - 5));
    }
    return other;
  }
}
