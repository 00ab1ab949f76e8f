package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.number.Unit;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that belongs to a person and should not be published: a citizen identity number or a
 * mobile number.
 *
 * @param kind which of the two
 * @param span its characters
 * @param sentence the sentence it stands in
 * @param contact whether the sentence gives it as the agency's own contact (联系电话, 咨询电话)
 * @param masked the number with its middle hidden, the only form to print
 */
public record PersonalData(Kind kind, Span span, Span sentence, boolean contact, String masked) {

  /** What kind of number. */
  public enum Kind {
    /** A citizen identity number (GB 11643) with a possible birth date and a right check digit. */
    IDENTITY,
    /** A mobile number of mainland China. */
    MOBILE
  }

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final int IDENTITY_LENGTH = 18;
  private static final int MOBILE_LENGTH = 11;
  private static final int WINDOW = 60;

  static List<PersonalData> read(Narrative narrative) {
    List<PersonalData> found = new ArrayList<>();
    String text = narrative.passage().text();
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      boolean check =
          end - i == IDENTITY_LENGTH - 1
              && end < text.length()
              && (text.charAt(end) == 'X' || text.charAt(end) == 'x');
      int start = i;
      i = check ? end + 1 : end;
      boolean free =
          (start == 0 || !isJoined(text.charAt(start - 1)))
              && (i >= text.length() || !isJoined(text.charAt(i)));
      if (!free || i - start != IDENTITY_LENGTH && i - start != MOBILE_LENGTH) {
        continue;
      }
      String digits = text.substring(start, i);
      if (isIdentity(digits)) {
        found.add(of(narrative, Kind.IDENTITY, start, digits));
      } else if (isMobile(digits) && Unit.at(text, end) == null) {
        found.add(of(narrative, Kind.MOBILE, start, digits));
      }
    }
    return List.copyOf(found);
  }

  private static PersonalData of(Narrative narrative, Kind kind, int start, String digits) {
    Span span = new Span(start, start + digits.length());
    Span sentence = narrative.sentenceOf(span);
    String text = narrative.passage().text();
    String around =
        text.substring(
            Math.max(sentence.start(), start - WINDOW),
            Math.min(sentence.end(), span.end() + WINDOW));
    boolean contact =
        around.contains("联系电话")
            || around.contains("咨询电话")
            || around.contains("监督电话")
            || around.contains("联系方式")
            || around.contains("请与");
    String masked =
        digits.substring(0, 3)
            + "*".repeat(digits.length() - 5)
            + digits.substring(digits.length() - 2);
    return new PersonalData(kind, span, sentence, contact, masked);
  }

  private static boolean isMobile(String digits) {
    return digits.length() == MOBILE_LENGTH && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
  }

  private static boolean isIdentity(String digits) {
    if (digits.length() != IDENTITY_LENGTH || digits.charAt(0) == '0') {
      return false;
    }
    int year = number(digits, 6, 10);
    int month = number(digits, 10, 12);
    int day = number(digits, 12, 14);
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % 11) == Character.toUpperCase(digits.charAt(IDENTITY_LENGTH - 1));
  }

  private static int number(String digits, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + digits.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter, digit or joint makes it a piece of a longer code. */
  private static boolean isJoined(char c) {
    return c == '-'
        || c == '.'
        || c == '/'
        || c == '_'
        || c == ' '
        || (c < 128 && Character.isLetterOrDigit(c));
  }
}
