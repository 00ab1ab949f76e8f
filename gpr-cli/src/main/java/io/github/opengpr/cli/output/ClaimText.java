package io.github.opengpr.cli.output;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Page;
import io.github.opengpr.cli.text.Paint;
import io.github.opengpr.model.Message;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.claims.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The account of the numbers in the text, for a clerk: a line for each, and their sum. */
final class ClaimText {

  /** More cells than these are told as so many. */
  private static final int MANY = 4;

  private final Language language;
  private final Paint paint;

  ClaimText(Language language, Paint paint) {
    this.language = language;
    this.paint = paint;
  }

  /** Every number in the order of the text. */
  void write(List<Claim> claims, Page page) {
    if (claims.isEmpty()) {
      return;
    }
    page.line(0, paint.strong(language.of("正文中的数字", "Numbers in the text")));
    for (Claim claim : claims) {
      page.line(2, line(claim));
    }
    page.gap();
  }

  private String line(Claim claim) {
    StringBuilder line = new StringBuilder();
    line.append(language.of("“", "“")).append(claim.text()).append("” ");
    if (claim.value() != null) {
      line.append(claim.value().toPlainString()).append(claim.unit()).append(' ');
    }
    line.append(language.of(claim.verdict().zh(), claim.verdict().id()));
    if (!claim.cells().isEmpty()) {
      line.append(language.of("：", ": ")).append(cells(claim.cells()));
    }
    if (claim.expected() != null && claim.verdict() == Verdict.CONTRADICTS) {
      line.append(language.of("，应为", ", should be "))
          .append(claim.expected().stripTrailingZeros().toPlainString());
    }
    Message reason = claim.reason();
    if (reason != null) {
      line.append(language.bracketed(language.of(reason)));
    }
    return line.toString();
  }

  private String cells(List<CellRef> cells) {
    String named =
        cells.stream().limit(MANY).map(CellRef::address).collect(Collectors.joining(" "));
    return cells.size() <= MANY
        ? named
        : named
            + language.of("等" + cells.size() + "个单元格", " and " + (cells.size() - MANY) + " more");
  }

  /** How many numbers there are of each verdict; nothing for a text without numbers. */
  void sum(List<Claim> claims, Page page) {
    if (claims.isEmpty()) {
      return;
    }
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    claims.forEach(claim -> counts.merge(claim.verdict(), 1, Integer::sum));
    List<String> words = new ArrayList<>();
    counts.forEach(
        (verdict, count) ->
            words.add(language.of(count + "个" + verdict.zh(), count + " " + verdict.en())));
    String label = language.of("正文中的数字", "numbers in the text");
    page.line(2, label + language.of("：", ": ") + String.join(language.of("，", ", "), words));
  }
}
