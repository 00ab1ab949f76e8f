package io.github.opengpr.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.opengpr.model.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a text is not the JSON of a report, and where. */
final class Refusal {

  private static final int SHOWN = 40;

  private static final Message MORE =
      new Message("报告之后还有多余的内容", "there is something after the report");

  private final String json;
  private final JsonProcessingException cause;
  private final List<String> path;
  private final JsonScan scan;

  private Refusal(String json, JsonProcessingException cause) {
    this.json = json;
    this.cause = cause;
    this.path = path(cause);
    this.scan = JsonScan.of(json, path);
  }

  static ReportJsonException of(String json, JsonProcessingException cause) {
    return new Refusal(json, cause).explained();
  }

  /** The refusal of a text that holds nothing but {@code null}. */
  static ReportJsonException ofNull() {
    Message message =
        new Message("应为一份报告（JSON 对象），而不是 null", "a report is a JSON object, not null");
    return new ReportJsonException(message, "", 1, 1, null);
  }

  private ReportJsonException explained() {
    if (json.isBlank()) {
      return at(
          "",
          0,
          0,
          new Message("内容为空，应为一份报告（JSON 对象）", "there is nothing; a report is a JSON object"));
    }
    JsonProcessingException error = scan.error();
    if (error != null) {
      return at(scan.errorPointer(), scan.errorLine(), scan.errorColumn(), notJson(error));
    }
    String pointer = pointer();
    JsonScan.Value value = scan.value();
    if (value == null) {
      return at(pointer, missing(pointer));
    }
    JsonLocation rest = cause.getLocation();
    return pointer.isEmpty() && rest != null && isMore(value)
        ? at(pointer, rest.getLineNr(), rest.getColumnNr(), MORE)
        : at(pointer, wrong(pointer, value));
  }

  /** Whether the report ended, and something else begins. */
  private boolean isMore(JsonScan.Value report) {
    return report.kind() == JsonToken.START_OBJECT
        && !(cause instanceof WrongValueException)
        && !(cause instanceof UnrecognizedPropertyException)
        && !(cause instanceof InvalidTypeIdException)
        && !(cause instanceof ValueInstantiationException);
  }

  private static Message notJson(JsonProcessingException error) {
    // The one thing that is JSON to some and not to us, worth its own words.
    if (String.valueOf(error.getOriginalMessage()).startsWith("Duplicate field")) {
      return new Message("同一字段写了两次", "the same field stands here twice");
    }
    Message why = Malformed.explain(error);
    if (error instanceof StreamConstraintsException) {
      return why; // JSON it may be
    }
    return new Message("不是正确的 JSON：" + why.zh(), "this is not JSON: " + why.en());
  }

  private static Message missing(String pointer) {
    String field = pointer.substring(pointer.lastIndexOf('/') + 1);
    return new Message(
        "缺少字段 " + field + "；没有值的也要写出，值为 null",
        "the field " + field + " is missing; a blank one must be there too, as null");
  }

  private Message wrong(String pointer, JsonScan.Value value) {
    if (cause instanceof WrongValueException wrong) {
      Message needed = wrong.needed();
      return new Message(
          needed.zh() + "，不能是 " + value.text(), needed.en() + ", not " + value.text());
    }
    if (cause instanceof UnrecognizedPropertyException unknown) {
      String known = listed(unknown.getKnownPropertyIds());
      String name = JsonScan.shortened(unknown.getPropertyName(), SHOWN);
      return new Message(
          "没有 " + name + " 这个字段；此处可用的字段：" + known,
          "there is no field " + name + " here; known are: " + known);
    }
    if (cause instanceof InvalidTypeIdException) {
      return new Message(
          "看不出是哪一种表式：字段应与两种表式之一的完全相同",
          "it cannot be told which form this is: the fields must be those of one of the two forms");
    }
    if (value.kind() == JsonToken.VALUE_NULL) {
      return new Message("此处不能是 null", "this must not be null");
    }
    if (cause instanceof ValueInstantiationException && pointer.isEmpty()) {
      return new Message("各表与所声明的表式（form）不一致", String.valueOf(reason()));
    }
    if (pointer.isEmpty() && value.kind() == JsonToken.START_OBJECT) {
      return MORE;
    }
    if (cause.getCause() instanceof NullPointerException) {
      return new Message("其中不能有 null", "there must be no null in it");
    }
    boolean list =
        cause instanceof MismatchedInputException mismatch
            && List.class.isAssignableFrom(mismatch.getTargetType());
    return list
        ? new Message(
            "应为数组 […]，不能是 " + value.text(), "a list […] is needed here, not " + value.text())
        : new Message(
            "应为对象 {…}，不能是 " + value.text(), "an object {…} is needed here, not " + value.text());
  }

  private static String listed(@Nullable Collection<Object> names) {
    return names == null
        ? "?"
        : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  private String pointer() {
    return path.stream()
        .map(step -> "/" + JsonScan.shortened(step, SHOWN))
        .collect(Collectors.joining());
  }

  private static List<String> path(JsonProcessingException cause) {
    if (!(cause instanceof JsonMappingException mapping)) {
      return List.of();
    }
    List<String> path = new ArrayList<>();
    mapping
        .getPath()
        .forEach(
            step ->
                path.add(
                    step.getFieldName() == null
                        ? Integer.toString(step.getIndex())
                        : step.getFieldName()));
    // The records refuse a missing part by its name.
    if (cause.getCause() instanceof NullPointerException missing) {
      path.add(String.valueOf(missing.getMessage()));
    }
    return path;
  }

  private @Nullable String reason() {
    Throwable inner = cause.getCause();
    return inner == null ? null : inner.getMessage();
  }

  private ReportJsonException at(String pointer, Message message) {
    JsonScan.Value value = scan.near();
    return value == null
        ? at(pointer, 0, 0, message)
        : at(pointer, value.line(), value.column(), message);
  }

  private ReportJsonException at(String pointer, int line, int column, Message message) {
    return new ReportJsonException(message, pointer, line, column, cause);
  }
}
