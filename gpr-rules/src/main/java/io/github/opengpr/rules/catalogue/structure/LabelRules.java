package io.github.opengpr.rules.catalogue.structure;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.rules.CellLine;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.LabelText;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.basis.Structure;
import io.github.opengpr.rules.catalogue.cells.CellText;
import io.github.opengpr.rules.catalogue.tables.Table2Rules;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The labels of rows, columns and groups, the note in the corner of table three, and rows that only
 * head a group.
 */
public final class LabelRules {

  public static final Rule LABEL =
      Rule.check("ST-LABEL", WARNING, LabelRules::labels)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM)
          .summary(
              "行、列标题应当与表式一致（空白、标点和全半角不计）",
              "Labels of rows and columns must be the form's, white space, punctuation and width"
                  + " aside")
          .build();

  public static final Rule BALANCE_NOTE =
      Rule.check("ST-BALANCE-NOTE", INFO, LabelRules::balanceNote)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.BALANCE_NOTE)
          .summary("表三左上角应当保留勾稽关系说明", "The balance note in the corner of table 3 must be kept")
          .build();

  public static final Rule GROUP_VALUE =
      Rule.check("ST-GROUP-VALUE", WARNING, LabelRules::groupValues)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM)
          .summary("分组标题行不填数", "A row that only heads a group carries no value")
          .build();

  private static final Message EQUAL = new Message("与其下各行之和一致，但", "equal to");

  private static final Message NOT_EQUAL = new Message("且不等于其下各行之和；", "not");

  private static final int SHORTEST_PIECE = 2;

  /** The official labels of the tables of every form, folded, table two first. */
  private static final Map<Form, List<List<String>>> KNOWN = known();

  private LabelRules() {}

  private static void labels(Subject subject, Findings findings) {
    for (PrintedTable table : subject.printed().tables()) {
      String address = "T" + table.number();
      Predicate<String> cut = cut(subject, table);
      for (PrintedLabel label : table.rows()) {
        if (isChanged(table, label, cut)) {
          changed(findings, table, label, address + "." + label.key());
        }
      }
      for (PrintedLabel label : table.columns()) {
        if (isChanged(table, label, cut)) {
          changed(findings, table, label, address + ".*." + label.key());
        }
      }
      for (PrintedLabel label : table.groups()) {
        if (isChanged(table, label, cut)) {
          changed(findings, table, label, address);
        }
      }
    }
  }

  private static final MessageTemplate LABEL_WORDS =
      Message.template(
          "{table}的标题“{label}”与表式“{official}”不一致",
          "{table}: the label “{label}” differs from the form's “{official}”");

  private static boolean isChanged(PrintedTable table, PrintedLabel label, Predicate<String> cut) {
    String official = label.official();
    return official != null
        && !label.text().equals(official)
        && !Table2Rules.isOldLabel(table, label)
        && !agrees(table, label.text(), official, isOnPage(label) ? words -> true : cut);
  }

  /**
   * Whether a page shows the label, where a line or the end of the page may cut it without trace.
   */
  private static boolean isOnPage(PrintedLabel label) {
    return label.place() == null || label.place() instanceof Place.OnPage;
  }

  private static void changed(
      Findings findings, PrintedTable table, PrintedLabel label, String address) {
    findings
        .at(address)
        .place(label.place())
        .excerpt(label.text())
        .with("table", Structure.table(table.number()))
        .quoting("label", label.text().strip())
        .with("official", Objects.requireNonNull(label.official()))
        .says(LABEL_WORDS)
        .add();
  }

  /**
   * Whether a label says what the form says. Extraction runs labels of one line together and cuts
   * others where a line or a page breaks; pieces of official labels are not the agency's changes,
   * other words are, and words left out of a label that stand nowhere else.
   */
  private static boolean agrees(
      PrintedTable table, String text, String official, Predicate<String> cut) {
    String folded = LabelText.folded(text);
    String known = LabelText.folded(official);
    boolean ordinalOnly =
        !folded.isEmpty() && folded.length() < SHORTEST_PIECE && known.startsWith(folded);
    return folded.equals(known)
        || ordinalOnly
        || isMadeOfLabels(table, text)
            && !lacksWords(folded, known)
            && (!isPiece(folded, known, Ordinal.of(official).length() > 0)
                || cut.test(known.replaceFirst(Pattern.quote(folded), "")));
  }

  /**
   * Whether words are left out at the beginning or the end of a label. One that lacks its ordinal
   * is cut: an agency that shortens it keeps that.
   */
  private static boolean isPiece(String text, String label, boolean numbered) {
    return text.length() >= SHORTEST_PIECE
        && text.length() < label.length()
        && (numbered ? label.startsWith(text) : label.contains(text));
  }

  /**
   * Says of words that a label lacks whether they stand elsewhere: then a line or a page parted
   * them from it.
   */
  private static Predicate<String> cut(Subject subject, PrintedTable table) {
    String[] words = new String[1];
    return lacking -> {
      if (words[0] == null) {
        words[0] = elsewhere(subject, table); // as a sound table never asks for
      }
      return words[0].contains(lacking);
    };
  }

  private static String elsewhere(Subject subject, PrintedTable table) {
    StringBuilder elsewhere = new StringBuilder();
    subject
        .printed()
        .leftovers()
        .forEach(line -> elsewhere.append(Fold.of(line.text())).append('\n'));
    Stream.of(table.rows(), table.columns(), table.groups())
        .flatMap(List::stream)
        .filter(label -> label.official() == null || isLonger(label.text(), label.official()))
        .forEach(label -> elsewhere.append(Fold.of(label.text())).append('\n'));
    return elsewhere.toString();
  }

  private static boolean isLonger(String text, @Nullable String official) {
    return Fold.of(text).length() > Fold.of(official == null ? "" : official).length();
  }

  /** Whether a text begins and ends as a label does, and leaves out words between. */
  private static boolean lacksWords(String text, String label) {
    int last = text.length() - 1;
    if (last < 1
        || text.length() >= label.length()
        || text.charAt(0) != label.charAt(0)
        || text.charAt(last) != label.charAt(label.length() - 1)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < label.length() && at < text.length(); i++) {
      at += label.charAt(i) == text.charAt(at) ? 1 : 0;
    }
    return at == text.length();
  }

  /** Whether a text is made of pieces of the table's official labels and nothing else. */
  static boolean isMadeOfLabels(PrintedTable table, String text) {
    return isMadeOfPieces(LabelText.folded(text), known(table));
  }

  private static List<String> known(PrintedTable printed) {
    List<List<String>> tables = KNOWN.get(printed.form());
    return tables == null ? List.of() : tables.get(printed.number() - 2);
  }

  private static Map<Form, List<List<String>>> known() {
    Map<Form, List<List<String>>> known = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      known.put(form, form.tables().stream().map(LabelRules::folded).toList());
    }
    return known;
  }

  private static List<String> folded(Table table) {
    return TableLayout.of(table).boxes().stream()
        .map(TableLayout.Box::label)
        .filter(Objects::nonNull)
        .map(Fold::of)
        .distinct()
        .toList();
  }

  private static boolean isMadeOfPieces(String text, List<String> labels) {
    int longest = labels.stream().mapToInt(String::length).max().orElse(0);
    if (text.length() > labels.stream().mapToInt(String::length).sum()) {
      return false; // more than all labels run together: the agency's own words
    }
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int end = SHORTEST_PIECE; end <= text.length(); end++) {
      int first = Math.max(0, end - longest);
      for (int start = end - SHORTEST_PIECE; start >= first && !reached[end]; start--) {
        if (!reached[start]) {
          continue;
        }
        String piece = text.substring(start, end);
        reached[end] = labels.stream().anyMatch(label -> label.contains(piece));
      }
    }
    return !text.isEmpty() && reached[text.length()];
  }

  private static final MessageTemplate BALANCE_NOTE_WORDS =
      Message.template(
          "表三左上角没有表式中的说明“{official}”", "the corner of table 3 lacks the form's note “{official}”");

  private static void balanceNote(Subject subject, Findings findings) {
    Table table = subject.form().requests();
    Block block = table.blocks().get(0);
    String official = block.corner();
    PrintedTable printed = TableContentRules.first(subject, table);
    if (official == null || printed == null) {
      return;
    }
    String corner = printed.corner();
    if (corner == null || !Fold.of(corner).contains(Fold.of(official))) {
      findings
          .at("T3")
          .place(printed.place())
          .excerpt(corner)
          .with("official", official)
          .says(BALANCE_NOTE_WORDS)
          .add();
    }
  }

  private static final MessageTemplate GROUP_VALUES_WORDS =
      Message.template(
          "{table}分组标题“{group}”一行填了数（{values}），{relation}该行不应填数",
          "{table}: the row of group “{group}” carries values ({values}), {relation} the sums of"
              + " its rows; it must carry none");

  private static void groupValues(Subject subject, Findings findings) {
    for (PrintedTable table : subject.printed().tables()) {
      for (PrintedTable.GroupValues values : table.groupValues()) {
        List<String> filled =
            values.raw().stream().map(String::strip).filter(raw -> !raw.isEmpty()).toList();
        if (filled.isEmpty()) {
          continue;
        }
        boolean sums = equalsChildren(subject, table.number(), values);
        findings
            .at("T" + table.number())
            .place(values.group().place())
            .excerpt(String.join(" ", filled))
            .with("table", Structure.table(table.number()))
            .quoting("group", values.group().text().strip())
            .labels("values", filled)
            .with("relation", sums ? EQUAL : NOT_EQUAL)
            .says(GROUP_VALUES_WORDS)
            .add();
      }
    }
  }

  private static boolean equalsChildren(
      Subject subject, int table, PrintedTable.GroupValues values) {
    String official = values.group().official();
    List<CellLine> children =
        CellLine.rows(subject.form(), table).stream()
            .filter(row -> official != null && row.cells().get(0).row().labels().contains(official))
            .toList();
    int columns = children.isEmpty() ? 0 : children.get(0).cells().size();
    // Empty cells may stand between the label and the values.
    int before = values.raw().size() - columns;
    if (columns == 0
        || before < 0
        || !values.raw().subList(0, before).stream().allMatch(String::isBlank)) {
      return false;
    }
    for (int column = 0; column < columns; column++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (CellLine child : children) {
        BigDecimal value = subject.value(child.cells().get(column));
        sum = value == null ? sum : sum.add(value);
      }
      if (!CellText.of(values.raw().get(before + column)).isNumber(sum)) {
        return false;
      }
    }
    return true;
  }
}
