package io.github.opengpr.rules.catalogue.structure;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.INFO;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.chinese.PageMark;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What conversion left in the text. */
public final class ResidueRules {

  static final Rule RESIDUE =
      Rule.check("ST-RESIDUE", INFO, ResidueRules::residue)
          .needs(PRINTED)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "正文不应留有书签、页码、乱码等转换残留（惯例）",
              "No residue of conversion should be left: bookmarks, page numbers, broken characters (practice)")
          .build();

  public static final List<Rule> ALL = List.of(RESIDUE);

  /**
   * What is looked for.
   *
   * @param signs a line without any of these characters has none
   */
  private record Residue(String signs, Pattern pattern, Message kind) {

    boolean mayBeIn(String text) {
      for (int i = 0; i < signs.length(); i++) {
        if (text.indexOf(signs.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<Residue> ANYWHERE =
      List.of(
          new Residue(
              "[",
              Pattern.compile("\\[bookmark:[^\\[\\]]{0,200}\\]"),
              new Message("书签", "a bookmark")),
          new Residue(
              "错",
              Pattern.compile("错误[!！] ?(?:未找到引用源|未定义书签)"),
              new Message("域代码错误", "a broken reference")),
          new Residue(
              "\uFFFD锟烫屯",
              Pattern.compile("\uFFFD|锟斤拷|烫烫烫|屯屯屯"),
              new Message("乱码", "a run of broken characters")));

  private static final Message PAGE_NUMBER = new Message("页码", "a page number");

  private ResidueRules() {}

  private static void residue(Subject subject, Findings findings) {
    Map<Integer, Integer> pieces = pieces(subject);
    for (Lines.Located located : Lines.all(subject)) {
      String text = located.line().text();
      if (hasSign(text)) {
        for (Residue residue : ANYWHERE) {
          if (residue.mayBeIn(text)) {
            report(findings, located, residue);
          }
        }
      }
      if (!text.isEmpty()
          && !Character.isLetter(text.charAt(0))
          && !isPieceOfRow(located.line(), pieces)) {
        boolean bare = !isCell(located.line().place()) && PageMark.isAmongText(text);
        if (bare || PageMark.is(text)) {
          report(findings, located, text.strip(), PAGE_NUMBER);
        }
      }
    }
  }

  /** Whether a line has a sign of anything that is looked for, as hardly any has. */
  private static boolean hasSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '[', '错', '\uFFFD', '锟', '烫', '屯' -> {
          return true;
        }
        default -> {
          // a sign of nothing
        }
      }
    }
    return false;
  }

  /** How many pieces are left over of each line. */
  private static Map<Integer, Integer> pieces(Subject subject) {
    Map<Integer, Integer> pieces = new HashMap<>();
    for (PrintedLine piece : subject.printed().leftovers()) {
      Integer at = lineOf(piece);
      if (at != null) {
        pieces.merge(at, 1, Integer::sum);
      }
    }
    return pieces;
  }

  /** Whether it is what was left over of a row, beside other pieces of it: no page number. */
  private static boolean isPieceOfRow(PrintedLine line, Map<Integer, Integer> pieces) {
    Integer at = lineOf(line);
    return at != null && pieces.getOrDefault(at, 0) > 1;
  }

  /** Whether it stands in a cell, as numbers of a row do that belongs to no row of the form. */
  private static boolean isCell(@Nullable Place place) {
    return place instanceof Place.InSheet
        || place instanceof Place.InTable within && within.table() > 0;
  }

  private static @Nullable Integer lineOf(PrintedLine line) {
    Place place = line.place();
    return place == null ? null : place.line();
  }

  private static void report(Findings findings, Lines.Located located, Residue residue) {
    Matcher matcher = residue.pattern.matcher(located.line().text());
    if (matcher.find()) {
      report(findings, located, matcher.group().strip(), residue.kind);
    }
  }

  private static final MessageTemplate LEFT_BEHIND =
      Message.template("留有{kind}“{found}”", "{kind} was left in the text: “{found}”");

  private static void report(Findings findings, Lines.Located located, String found, Message kind) {
    findings
        .at(located.address())
        .place(located.line().place())
        .excerpt(located.line().text())
        .with("kind", kind)
        .quoting("found", found)
        .says(LEFT_BEHIND)
        .add();
  }
}
