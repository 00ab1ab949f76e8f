package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.office.docx.Styles.StyleNumber;
import io.github.opengpr.read.office.numbering.ListCounter;
import io.github.opengpr.read.office.numbering.ListLevel;
import io.github.opengpr.read.office.numbering.Numerals;
import io.github.opengpr.read.office.packed.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that paragraphs of a document show but do not hold. Counts as it is asked, so it is
 * asked in the order of the text.
 */
final class Numbering {

  private static final int LEVELS = 9;

  private final Styles styles;
  private final Map<Integer, Xml> abstracts = new HashMap<>();
  private final Map<Integer, Xml> lists = new HashMap<>();
  private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Map<Integer, Optional<Xml>> definitions = new HashMap<>();
  private final Map<String, Integer> levelsOfStyles = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  /** Reads the numbering part; null if the document has none. */
  Numbering(@Nullable Xml root, Styles styles) {
    this.styles = styles;
    if (root != null) {
      root.children("w:abstractNum")
          .forEach(list -> abstracts.putIfAbsent(list.number("abstractNumId", -1), list));
      root.children("w:num").forEach(list -> lists.putIfAbsent(list.number("numId", -1), list));
    }
  }

  /**
   * The number of a paragraph, with what parts it from the text; empty if it has none. The
   * paragraph is counted.
   *
   * @param properties the paragraph's own properties
   * @param style its style
   */
  String next(Xml properties, @Nullable String style) {
    Xml own = properties.childOrNone("w:numPr");
    StyleNumber inherited = styles.number(style);
    int list =
        own.has("w:numId")
            ? own.childNumber("w:numId", 0)
            : inherited == null ? 0 : inherited.list();
    if (list == 0 || abstractOf(list) == null) {
      return "";
    }
    boolean told = own.has("w:ilvl") || own.has("w:numId");
    int level = told || inherited == null ? own.childNumber("w:ilvl", 0) : levelOf(list, inherited);
    return level < 0 || level >= LEVELS ? "" : count(list, level);
  }

  private String count(int list, int level) {
    ListCounter counter = counters.computeIfAbsent(abstractId(list), id -> new ListCounter());
    if (begun.add(list * 16L + level) && startOverride(list, level) != null) {
      counter.restart(level);
    }
    return counter.next(levels.computeIfAbsent(list, this::levels), level);
  }

  private int levelOf(int list, StyleNumber inherited) {
    return levelsOfStyles.computeIfAbsent(
        list + " " + inherited.style(), absent -> namedLevel(list, inherited));
  }

  /** The level of the list that names the style, else the one the style has. */
  private int namedLevel(int list, StyleNumber inherited) {
    Xml definition = abstractOf(list);
    if (definition != null) {
      for (Xml level : definition.children()) {
        if (level.is("w:lvl") && inherited.style().equals(level.childValue("w:pStyle"))) {
          return level.number("ilvl", 0);
        }
      }
    }
    return inherited.level();
  }

  private int abstractId(int list) {
    Xml definition = abstractOf(list);
    return definition == null ? -1 : definition.number("abstractNumId", -1);
  }

  /**
   * The definition behind a list; one that only names a numbering style is followed to that style's
   * list.
   */
  private @Nullable Xml abstractOf(int list) {
    return definitions
        .computeIfAbsent(list, absent -> Optional.ofNullable(definition(list)))
        .orElse(null);
  }

  private @Nullable Xml definition(int list) {
    int id = list;
    for (int hops = 0; hops < LEVELS; hops++) {
      Xml number = lists.get(id);
      Xml definition =
          number == null ? null : abstracts.get(number.childNumber("w:abstractNumId", -1));
      String link = definition == null ? null : definition.childValue("w:numStyleLink");
      StyleNumber linked = link == null ? null : styles.number(link);
      if (definition == null || linked == null || linked.list() == id) {
        return definition;
      }
      id = linked.list();
    }
    return null;
  }

  private List<ListLevel> levels(int list) {
    Xml definition = abstractOf(list);
    List<ListLevel> found = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      Xml level = override(list, i, "w:lvl");
      if (level == null && definition != null) {
        int wanted = i;
        level =
            definition
                .children("w:lvl")
                .filter(l -> l.number("ilvl", -1) == wanted)
                .findFirst()
                .orElse(null);
      }
      ListLevel made = level(level);
      Xml start = startOverride(list, i);
      found.add(start == null ? made : made.startingAt(start.number("val", 1)));
    }
    return found;
  }

  private @Nullable Xml startOverride(int list, int level) {
    return override(list, level, "w:startOverride");
  }

  private @Nullable Xml override(int list, int level, String what) {
    Xml number = lists.get(list);
    if (number == null) {
      return null;
    }
    return number
        .children("w:lvlOverride")
        .filter(override -> override.number("ilvl", -1) == level)
        .map(override -> override.child(what))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static ListLevel level(@Nullable Xml level) {
    if (level == null) {
      return new ListLevel(Numerals.NONE, "", 1, -1, false, false);
    }
    // Newer kinds of numerals stand in an alternative, with an older kind beside them.
    Xml fallback = level.childOrNone("mc:AlternateContent").child("mc:Fallback");
    Xml source = level.has("w:numFmt") || fallback == null ? level : fallback;
    String format = source.childValue("w:numFmt");
    String text = level.childValue("w:lvlText");
    String suffix = level.childValue("w:suff");
    return new ListLevel(
        Numerals.ofXml(format == null ? "decimal" : format),
        text == null ? "" : text,
        level.childNumber("w:start", 0),
        level.has("w:lvlRestart") ? level.childNumber("w:lvlRestart", -1) : -1,
        level.isOn("w:isLgl"),
        !"nothing".equals(suffix));
  }
}
