package io.github.opengpr.read.input;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.notation.ProgramData;
import java.io.IOException;
import java.util.Locale;

/** A report written as JSON, among files that may be documents. */
public final class JsonReport {

  private JsonReport() {}

  /**
   * {@return whether a file is to be read as JSON} By the content: whatever the name says, a
   * document does not begin like an object of JSON, unless it is the data of another program, which
   * has none of the fields that tell which form and year a report is of.
   *
   * @param bytes the content of the file
   * @param name the name of the file
   */
  public static boolean is(byte[] bytes, String name) {
    int first = firstNonBlank(bytes);
    boolean named = name.toLowerCase(Locale.ROOT).endsWith(".json");
    if (first < bytes.length && bytes[first] == '{') {
      int second = nonBlank(bytes, first + 1);
      boolean key = second < bytes.length && bytes[second] == '"';
      return named && key
          || key && !ProgramData.isIn(bytes)
          || second >= bytes.length
          || bytes[second] == '}';
    }
    return named;
  }

  /**
   * {@return where the content of a file begins, after a mark of UTF-8 and blanks; its length if
   * there is none}
   *
   * @param bytes the content of the file
   */
  public static int firstNonBlank(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return nonBlank(bytes, marked ? 3 : 0);
  }

  private static int nonBlank(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at;
  }

  /**
   * Reads a report.
   *
   * @param bytes the content of the file
   * @return the report
   * @throws IOException if it is larger than the standard limit, or not the JSON of a report
   */
  public static AnnualReport read(byte[] bytes) throws IOException {
    if (bytes.length > ReadLimits.standard().bytes()) {
      throw ReportReadException.of(
          ReportReadException.Reason.TOO_LARGE, "文件过大", "the file is too large");
    }
    return GprJson.read(bytes);
  }
}
