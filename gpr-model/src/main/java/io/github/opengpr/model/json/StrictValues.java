package io.github.opengpr.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.ValueKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the single values of a report without coercing anything: whole numbers, amounts, texts and
 * the id of the form. What is wrong is said in the words of the form, not of the binding.
 */
final class StrictValues {

  private static final int DIGITS = ValueKind.MAX_DIGITS;

  private StrictValues() {}

  static SimpleModule module() {
    String ids =
        Arrays.stream(Form.values())
            .map(form -> "\"" + form.id() + "\"")
            .collect(Collectors.joining(", "));
    SimpleModule module = new SimpleModule("gpr-strict-values");
    add(
        module,
        Long.class,
        StrictValues::count,
        "应为不超过" + DIGITS + "位的整数，空白格写 null",
        "a count is a whole number of at most " + DIGITS + " digits, or null for a blank cell");
    add(
        module,
        Integer.class,
        StrictValues::year,
        "应为年份（四位数），如 2021，没有则写 null",
        "a year is a whole number of four digits such as 2021, or null if there is none");
    add(
        module,
        BigDecimal.class,
        StrictValues::amount,
        "应为数，小数点前后各不超过" + DIGITS + "位，空白格写 null",
        "an amount is a number of at most "
            + DIGITS
            + " digits before and after the point, or null for a blank cell");
    add(module, String.class, StrictValues::text, "应为带引号的文字", "a text in quotes is needed here");
    add(
        module,
        Form.class,
        StrictValues::form,
        "表式只能是 " + ids + " 之一",
        "the form is one of " + ids);
    return module;
  }

  private static <T> void add(
      SimpleModule module, Class<T> type, Take<T> take, String zh, String en) {
    module.addDeserializer(type, new Strict<>(type, take, new Message(zh, en)));
  }

  /** Takes a value as it stands. */
  private interface Take<T> {

    /** The value, or null if there is none of this kind. */
    @Nullable T from(JsonParser json) throws IOException;
  }

  private static final class Strict<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Take<T> take;
    private final transient Message needed;

    Strict(Class<T> type, Take<T> take, Message needed) {
      super(type);
      this.take = take;
      this.needed = needed;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      T value = take.from(json);
      if (value == null) {
        throw new WrongValueException(json, needed);
      }
      return value;
    }
  }

  private static @Nullable Long count(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      return null;
    }
    String number = json.getText();
    int digits = number.length() - (number.startsWith("-") ? 1 : 0);
    return digits <= DIGITS ? (Long) json.getLongValue() : null;
  }

  private static @Nullable Integer year(JsonParser json) throws IOException {
    boolean whole = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
    if (!whole || json.getNumberType() != JsonParser.NumberType.INT) {
      return null;
    }
    int year = json.getIntValue();
    return AnnualReport.isYear(year) ? (Integer) year : null;
  }

  private static @Nullable BigDecimal amount(JsonParser json) throws IOException {
    if (!json.currentToken().isNumeric()) {
      return null;
    }
    BigDecimal amount;
    try {
      amount = json.getDecimalValue();
    } catch (StreamReadException | ArithmeticException | NumberFormatException e) {
      return null; // an exponent beyond all numbers
    }
    boolean fits = amount.scale() <= DIGITS && (long) amount.precision() - amount.scale() <= DIGITS;
    return fits ? amount : null;
  }

  private static @Nullable String text(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      return null;
    }
    String text = json.getText();
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new WrongValueException(
          json,
          new Message(
              "应为由完整字符组成的文字（没有不成对的代理码）",
              "a text of whole characters, without single surrogates, is needed here"));
    }
    return text;
  }

  private static @Nullable Form form(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      return null;
    }
    String id = json.getText();
    return Arrays.stream(Form.values())
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
