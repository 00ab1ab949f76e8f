package io.github.opengpr.render.text;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.TableLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown. Text that Markdown would take for markup is escaped, so that it shows as filed. */
final class MarkdownText extends TextStyle {

  /** Markup wherever it stands. */
  private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>|~]");

  /** The ampersand of an entity. */
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

  /** Markup at the beginning of a line: headings, lists, rules and underlines of headings. */
  private static final Pattern LEADING = Pattern.compile("^([#+=-])|^([0-9]{1,9})([.)])(?=\\s|$)");

  @Override
  void title(String title) {
    piece(List.of("# " + String.join(" ", escaped(title))));
  }

  @Override
  void heading(String heading) {
    piece(List.of("## " + heading));
  }

  @Override
  void paragraphs(List<String> paragraphs) {
    paragraphs.stream()
        .flatMap(text -> escaped(text).stream())
        .forEach(line -> piece(List.of(line)));
  }

  @Override
  void table(TableLayout layout, Figures figures) {
    List<String> lines = new ArrayList<>();
    List<List<String>> rows = rows(layout, figures);
    rows.forEach(row -> lines.add(row(row)));
    // A table begins with a row of as many cells as the rule below it has.
    lines.set(0, lines.get(0) + " |".repeat(layout.width() - rows.get(0).size()));
    lines.add(1, row(Collections.nCopies(layout.width(), "---")));
    piece(lines);
  }

  private static String row(List<String> cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(cell.isEmpty() ? " " : " " + cell + " ").append('|');
    }
    return row.toString();
  }

  private static List<String> escaped(String text) {
    return lines(text).stream().map(MarkdownText::escapedLine).toList();
  }

  private static String escapedLine(String line) {
    String inline = INLINE.matcher(line).replaceAll("\\\\$0");
    String entities = ENTITY.matcher(inline).replaceAll("\\\\&");
    return LEADING.matcher(entities).replaceFirst(MarkdownText::escapedMark);
  }

  private static String escapedMark(MatchResult mark) {
    String escaped =
        mark.group(1) != null ? "\\" + mark.group(1) : mark.group(2) + "\\" + mark.group(3);
    return Matcher.quoteReplacement(escaped);
  }
}
