package io.github.opengpr.read.recognise;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.WrittenDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose numbers a table holds, as the lines above it say: those of the report, or those of another
 * year (2022年度（上年）) or of a part of the agency (其中：局机关).
 */
enum TableCaption {
  /** The year of the report, or the whole of the agency. */
  OF_REPORT,
  /** Neither. */
  SILENT,
  /** Another year, or a part. */
  OF_OTHERS;

  /** A longer line is no caption. */
  private static final int LONGEST = 40;

  private static final List<String> ANOTHER_YEAR = List.of("上年", "上一年", "去年", "往年", "前一年");
  private static final List<String> PART =
      List.of("其中", "机关本级", "局机关", "委机关", "本级机关", "下属", "直属单位", "所属单位", "二级单位");
  private static final List<String> WHOLE = List.of("合计", "全系统", "汇总", "总表", "及所属", "及下属", "及直属");

  /**
   * What the lines above a table say.
   *
   * @param lines the lines nearest to it
   * @param heading the heading it stands below, for what they leave open
   * @param year the year reported on; null if it is not known
   */
  static TableCaption of(List<String> lines, String heading, @Nullable Integer year) {
    TableCaption said = SILENT;
    for (String line : lines) {
      TableCaption says = of(line, year);
      said = says == SILENT ? said : says;
    }
    return said == SILENT ? of(heading, year) : said;
  }

  private static TableCaption of(String line, @Nullable Integer year) {
    if (!isCaption(line)) {
      return SILENT;
    }
    String folded = Fold.of(line);
    List<Integer> years = WrittenDate.yearsIn(line);
    boolean ours = year != null && years.contains(year);
    boolean another = year != null && !years.isEmpty() || holdsAny(folded, ANOTHER_YEAR);
    boolean whole = holdsAny(folded, WHOLE);
    if (another && !ours || holdsAny(folded, PART) && !whole) {
      return OF_OTHERS;
    }
    return ours || whole ? OF_REPORT : SILENT;
  }

  /** Whether a line may be the caption of a table, and no sentence. */
  static boolean isCaption(String line) {
    return line.length() <= LONGEST && line.indexOf('。') < 0 && line.indexOf('；') < 0;
  }

  private static boolean holdsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
