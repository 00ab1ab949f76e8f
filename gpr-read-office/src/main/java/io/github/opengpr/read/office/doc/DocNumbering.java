package io.github.opengpr.read.office.doc;

import io.github.opengpr.read.office.numbering.ListCounter;
import io.github.opengpr.read.office.numbering.ListLevel;
import io.github.opengpr.read.office.numbering.Numerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that paragraphs of a document show but do not hold. Counts as it is asked, so it is
 * asked in the order of the text.
 */
final class DocNumbering {

  private static final int LEVELS = 9;

  private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  /**
   * The number of a paragraph, with what parts it from the text; empty if it has none. The
   * paragraph is counted.
   */
  String next(Paragraph paragraph) {
    int level = paragraph.getIlvl();
    if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
      return "";
    }
    HWPFList list;
    try {
      list = paragraph.getList();
    } catch (IllegalArgumentException | NoSuchElementException e) {
      // The paragraph names a list that the file does not have: it shows no number.
      return "";
    }
    if (list.getListData() == null) {
      return "";
    }
    int number = paragraph.getIlfo();
    ListCounter counter = counters.computeIfAbsent(list.getLsid(), id -> new ListCounter());
    if (begun.add(number * 16L + level) && startOverride(list, level) != null) {
      counter.restart(level);
    }
    return counter.next(levels.computeIfAbsent(number, id -> levels(list)), level);
  }

  private static List<ListLevel> levels(HWPFList list) {
    ListData data = list.getListData();
    List<ListLevel> found = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      ListFormatOverrideLevel override = override(list, i);
      org.apache.poi.hwpf.model.ListLevel level =
          override != null && override.isFormatting() && override.getLevel() != null
              ? override.getLevel()
              : i < data.numLevels() ? data.getLevel(i + 1) : null;
      ListLevel made =
          level == null ? new ListLevel(Numerals.NONE, "", 1, -1, false, false) : level(level);
      Integer start = startOverride(list, i);
      found.add(start == null ? made : made.startingAt(start));
    }
    return found;
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    String raw = level.getNumberText() == null ? "" : level.getNumberText();
    StringBuilder pattern = new StringBuilder();
    // A number of another level is kept as the level itself, from 0 to 8.
    raw.chars().forEach(c -> pattern.append(c < LEVELS ? "%" + (c + 1) : Character.toString(c)));
    return new ListLevel(
        Numerals.ofBinary(level.getNumberFormat() & 0xff),
        pattern.toString(),
        level.getStartAt(),
        -1,
        level.isLegalNumbering(),
        level.getTypeOfCharFollowingTheNumber() != 2);
  }

  private static @Nullable Integer startOverride(HWPFList list, int level) {
    ListFormatOverrideLevel override = override(list, level);
    return override != null && override.isStartAt() && !override.isFormatting()
        ? override.getIStartAt()
        : null;
  }

  private static @Nullable ListFormatOverrideLevel override(HWPFList list, int level) {
    LFOData data = list.getLFOData();
    if (data == null || data.getRgLfoLvl() == null) {
      return null;
    }
    for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
      if (override != null && override.getLevelNum() == level) {
        return override;
      }
    }
    return null;
  }
}
