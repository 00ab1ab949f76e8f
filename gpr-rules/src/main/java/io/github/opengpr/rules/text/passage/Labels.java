package io.github.opengpr.rules.text.passage;

/** Lines that begin with what they are about: 予以公开：6件; ■ 平台建设. */
final class Labels {

  private static final int LEAST = 2;
  private static final int MOST = 22;
  private static final String BULLETS = "■□●◆◇▲△★☆▪◎※►▶➢➤";
  private static final String UNITS = "件条份起宗部项次例人元个篇";
  private static final String NUMBERS = "0123456789一二三四五六七八九十百零两";

  private Labels() {}

  /** Whether a mark of lists stands at a place. */
  static boolean isBullet(char c) {
    return c > 0x7F && BULLETS.indexOf(c) >= 0;
  }

  /** Whether a folded line begins with a label and a colon, or with a mark of lists. */
  static boolean begin(CharSequence line, int from, int to) {
    if (from < to && isBullet(line.charAt(from))) {
      return true;
    }
    int most = Math.min(to, from + MOST);
    for (int i = from; i < most; i++) {
      char c = line.charAt(i);
      if (c == '：') {
        return i - from >= LEAST;
      }
      if (Glyphs.isDigit(c) || "，。；！？\n".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether a folded line ends with a number, with or without its unit. */
  static boolean endsWithNumber(CharSequence line, int from, int to) {
    int last = to - 1;
    boolean unit = last > from && UNITS.indexOf(line.charAt(last)) >= 0;
    last -= unit ? 1 : 0;
    return last >= from && NUMBERS.indexOf(line.charAt(last)) >= 0;
  }
}
