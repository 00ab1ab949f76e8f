package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.chinese.Fold;
import java.util.Set;

/** What heads of columns are called, the same column always the same. */
public final class HeadName {

  private static final String TOTAL = Fold.of("总计");

  /** What is printed instead of it, folded. */
  public static final Set<String> TOTALS = Set.of("合计", "共计", "总数", "合计数", "总计数");

  private HeadName() {}

  /** A folded text; the name of the form if the text is another name of the same column. */
  public static String of(String text) {
    String folded = Fold.of(text);
    return TOTALS.contains(folded) ? TOTAL : folded;
  }
}
