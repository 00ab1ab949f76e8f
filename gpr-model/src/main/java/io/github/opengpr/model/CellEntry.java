package io.github.opengpr.model;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.ValueKind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a cell of the form on a screen: the value it stands for, or what is
 * wrong with it. Nothing is guessed: what can be read in two ways is refused. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * CellEntry entry = CellEntry.parse(Form.FORM_2021.cell("T3.received.total"), "1,351");
 * if (entry.isRefused()) {
 *   show(entry.refusal().in(Locale.CHINA));
 * } else {
 *   figures.put(entry.cell(), entry.value()); // 1351; null for a field left empty
 * }
 * }</pre>
 *
 * <p>Taken are digits, full-width ones too, with a comma before every three of them or none at all,
 * for amounts a decimal point, for changes a minus sign; white space around them does not matter. A
 * field left empty is a blank, not 0.
 *
 * @param cell the cell
 * @param text what was typed, as it was
 * @param value the value in the unit of the cell (件, 万元 or 元), exact; null for a blank, and if the
 *     text is refused
 * @param refusal what is wrong with the text and what would be right; null if nothing is
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/web-form.md">The guide: a form
 *     on a screen</a>
 */
public record CellEntry(
    Cell cell, String text, @Nullable BigDecimal value, @Nullable Message refusal) {

  private static final Pattern NUMBER =
      Pattern.compile("(?<sign>-?)(?<whole>\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(?<part>\\d+))?");
  private static final Pattern NOTHING = Pattern.compile("[-–—―_/\\\\~～]+|无|没有|/无");
  private static final Pattern DIGITS_AND_COMMAS = Pattern.compile("[-\\d.,，、]*[,，、][-\\d.,，、]*");
  private static final int SHOWN = 20;

  private static final MessageTemplate NO_NUMBER =
      Message.template("应填数字，如 1351，不能是“{text}”", "a number is needed, such as 1351, not “{text}”");
  private static final MessageTemplate NO_DASH =
      Message.template(
          "没有发生的填 0，尚不清楚的留空，不填“{text}”",
          "enter 0 if there was none, and nothing if it is not known yet, not “{text}”");
  private static final MessageTemplate WITH_WORDS =
      Message.template("只填数字，不带单位和文字：“{text}”", "digits only, without a unit or words: “{text}”");
  private static final MessageTemplate BAD_GROUPS =
      Message.template(
          "逗号只能作千位分隔符，每三位一个，如 1,351：“{text}”",
          "a comma may stand before every three digits only, as in 1,351: “{text}”");
  private static final MessageTemplate LEADING_ZERO =
      Message.template("数字不能以 0 开头：“{text}”", "a number does not begin with 0: “{text}”");
  private static final MessageTemplate NEGATIVE =
      Message.template("不能是负数：“{text}”", "it cannot be negative: “{text}”");
  private static final MessageTemplate NOT_WHOLE =
      Message.template("应填整数，不能是“{text}”", "a whole number is needed, not “{text}”");
  private static final MessageTemplate TOO_LONG =
      Message.template(
          "小数点前后各不超过 {digits} 位：“{text}”",
          "at most {digits} digits before and after the point: “{text}”");

  /**
   * Keeps what was typed with what became of it.
   *
   * @throws IllegalArgumentException if there are a value and a refusal
   */
  public CellEntry {
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(text, "text");
    if (value != null && refusal != null) {
      throw new IllegalArgumentException(
          "有值就不能有拒收的理由 / what is refused has no value: " + cell.address());
    }
  }

  /**
   * {@return what a person typed into a cell, read strictly}
   *
   * @param cell the cell
   * @param text the text of the field; null for a field that was not sent is a blank too
   */
  public static CellEntry parse(Cell cell, @Nullable String text) {
    Objects.requireNonNull(cell, "cell");
    String typed = text == null ? "" : text;
    String plain = plain(typed);
    if (plain.isEmpty()) {
      return new CellEntry(cell, typed, null, null);
    }
    Matcher number = NUMBER.matcher(plain);
    MessageTemplate wrong = number.matches() ? wrong(cell.kind(), number) : whyNoNumber(plain);
    return wrong == null
        ? new CellEntry(cell, typed, new BigDecimal(plain.replace(",", "")), null)
        : new CellEntry(cell, typed, null, refusal(wrong, typed.strip()));
  }

  /** {@return whether the text was not taken, so that {@link #refusal()} says why} */
  public boolean isRefused() {
    return refusal != null;
  }

  /** {@return whether nothing was typed} */
  public boolean isBlank() {
    return value == null && refusal == null;
  }

  private static @Nullable MessageTemplate wrong(ValueKind kind, Matcher number) {
    String whole = number.group("whole").replace(",", "");
    String part = number.group("part");
    if (whole.length() > 1 && whole.charAt(0) == '0') {
      return LEADING_ZERO;
    }
    if (!number.group("sign").isEmpty() && !kind.isSigned()) {
      return NEGATIVE;
    }
    if (part != null && !kind.isDecimal()) {
      return NOT_WHOLE;
    }
    boolean fits =
        whole.length() <= ValueKind.MAX_DIGITS
            && (part == null || part.length() <= ValueKind.MAX_DIGITS);
    return fits ? null : TOO_LONG;
  }

  private static MessageTemplate whyNoNumber(String plain) {
    if (NOTHING.matcher(plain).matches()) {
      return NO_DASH;
    }
    if (DIGITS_AND_COMMAS.matcher(plain).matches()) {
      return BAD_GROUPS;
    }
    return Character.isDigit(plain.charAt(0))
            && Character.isLetter(plain.charAt(plain.length() - 1))
        ? WITH_WORDS
        : NO_NUMBER;
  }

  private static Message refusal(MessageTemplate why, String typed) {
    String shown = typed.length() > SHOWN ? typed.substring(0, SHOWN) + "…" : typed;
    return why.fill().quoting("text", shown).with("digits", ValueKind.MAX_DIGITS).build();
  }

  /** Without white space around it, and with full-width digits, points and signs in plain form. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= '０' && c <= '９' || c == '．' || c == '－';
      plain.append(wide ? (char) (c - '０' + '0') : isSpace(c) ? ' ' : c);
    }
    return plain.toString().strip();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
