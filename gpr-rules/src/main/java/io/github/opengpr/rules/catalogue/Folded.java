package io.github.opengpr.rules.catalogue;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Printed text made comparable: compatibility forms, white space and punctuation do not count. They
 * are the extractor's more often than the agency's.
 */
final class Folded {

  // Radicals that PDF extractors put for characters and that have no compatibility mapping.
  private static final Map<Integer, Integer> RADICALS =
      Map.of(
          (int) '⺠', (int) '民', (int) '⻔', (int) '门', (int) '⻓', (int) '长', (int) '⻅', (int) '见',
          (int) '⻚', (int) '页', (int) '⻋', (int) '车', (int) '⻢', (int) '马', (int) '⻛', (int) '风',
          (int) '⺟', (int) '母');
  private static final Pattern REMARK = Pattern.compile("[（(](?![^（()）]*单位)[^（()）]{3,}[）)]");
  private static final Pattern OPEN_REMARK = Pattern.compile("[（(](?![^（()）]*单位)[^（()）]{3,}$");

  private Folded() {}

  /** Letters, digits and ideographs only, in their plain form. */
  static String text(String printed) {
    return Normalizer.normalize(printed, Normalizer.Form.NFKC)
        .codePoints()
        .map(c -> RADICALS.getOrDefault(c, c))
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The same without remarks in brackets; ordinals in brackets and units stay. */
  static String label(String printed) {
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return text(OPEN_REMARK.matcher(REMARK.matcher(plain).replaceAll("")).replaceAll(""));
  }
}
