package io.github.opengpr.rules.catalogue.cells;

import io.github.opengpr.model.Message;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Characters in cells that look like plain ones, or like nothing: what there are, in words. */
enum WideCharacters {
  DIGITS("[０-９]", "全角数字", "wide digits"),
  PUNCTUATION("[，．－＋]", "全角标点", "wide punctuation"),
  SPACES("\\u3000", "全角空格", "wide spaces"),
  NO_BREAK("\\u00A0", "不间断空格", "no-break spaces"),
  INVISIBLE(CellText.UNSEEN, "不可见字符", "invisible characters");

  private final Pattern pattern;
  private final String zh;
  private final String en;

  WideCharacters(String pattern, String zh, String en) {
    this.pattern = Pattern.compile(pattern);
    this.zh = zh;
    this.en = en;
  }

  boolean isIn(String text) {
    return pattern.matcher(text).find();
  }

  /** The kinds that stand in any of the texts. */
  static Message namesIn(Collection<String> texts) {
    return new Message(names(texts, kind -> kind.zh, "、"), names(texts, kind -> kind.en, ", "));
  }

  private static String names(
      Collection<String> texts, Function<WideCharacters, String> language, String comma) {
    return Arrays.stream(values())
        .filter(kind -> texts.stream().anyMatch(kind::isIn))
        .map(language)
        .collect(Collectors.joining(comma));
  }
}
