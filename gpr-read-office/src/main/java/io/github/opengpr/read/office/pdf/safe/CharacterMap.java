package io.github.opengpr.read.office.pdf.safe;

import io.github.opengpr.read.office.guard.Budget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * The map of a font from codes to characters. PDFBox writes out every code of its ranges one by
 * one, however many a range of a few bytes claims.
 */
final class CharacterMap {

  private static final String MARK = "begincmap";

  /** The map says what it is soon. */
  private static final int MARK_WITHIN = 1 << 12;

  /** Real maps take less than a tenth. */
  private static final int LONGEST = 8 << 20;

  private static final Pattern SECTION = Pattern.compile("beginbfrange|endbfrange");

  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f\\s]{1,40}+)>\\s*+<([0-9A-Fa-f\\s]{1,40}+)>\\s*+[<\\[]");

  private CharacterMap() {}

  /** Refuses a map that gives more codes than there are characters; leaves anything else alone. */
  static void refuseLarge(RandomAccessRead stream, Budget budget) throws IOException {
    long length = stream.length();
    String begin = text(stream, (int) Math.min(length, MARK_WITHIN));
    if (begin.contains(MARK) || begin.contains("beginbfrange")) {
      if (length > LONGEST) {
        throw new IOException("a character map of " + length + " bytes");
      }
      count(text(stream, (int) length), budget);
    }
  }

  private static String text(RandomAccessRead stream, int length) throws IOException {
    byte[] bytes = new byte[length];
    stream.seek(0);
    int read = 0;
    while (read < length) {
      int more = stream.read(bytes, read, length - read);
      if (more <= 0) {
        break;
      }
      read += more;
    }
    stream.seek(0);
    return new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
  }

  private static void count(String map, Budget budget) {
    Matcher section = SECTION.matcher(map);
    int from = -1;
    while (section.find()) {
      if (section.group().startsWith("begin")) {
        from = section.end();
      } else if (from >= 0) {
        ranges(map.substring(from, section.start()), budget);
        from = -1;
      }
    }
    if (from >= 0) {
      ranges(map.substring(from), budget);
    }
  }

  private static void ranges(String section, Budget budget) {
    Matcher range = RANGE.matcher(section);
    while (range.find()) {
      budget.codes(code(range.group(2)) - code(range.group(1)) + 1);
    }
  }

  /** The number that the last four bytes are. */
  private static long code(String hex) {
    String digits = hex.replaceAll("\\s", "");
    return digits.isEmpty()
        ? 0
        : Long.parseLong(digits.substring(Math.max(0, digits.length() - 8)), 16);
  }
}
