package io.github.opengpr.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one value of a JSON text stands. Made only after a text was refused, to say where: the
 * binding buffers values and has lost their places by then. Keeps nothing but the values on the way
 * to the one that is asked for.
 */
final class JsonScan {

  /** A value of the text: its place, and itself in few characters. */
  record Value(int line, int column, JsonToken kind, String text) {}

  private static final int SHOWN = 40;
  private static final int LONGEST_POINTER = 200;

  private final List<String> path;
  private @Nullable Value value;
  private @Nullable Value near;
  private int line;
  private int column;
  private String errorPointer = "";
  private @Nullable JsonProcessingException error;

  private JsonScan(List<String> path) {
    this.path = path;
  }

  /**
   * Goes once through a text.
   *
   * @param path the names and indices that lead to the value
   */
  static JsonScan of(String json, List<String> path) {
    JsonScan scan = new JsonScan(path);
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(GprJson.CONSTRAINTS)
            .build();
    try (JsonParser parser = factory.createParser(json)) {
      scan.walk(parser);
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
    return scan;
  }

  private void walk(JsonParser parser) throws IOException {
    int open = 0;
    int onPath = 0;
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructEnd()) {
          open--;
          onPath = Math.min(onPath, open);
        } else if (token != JsonToken.FIELD_NAME) {
          boolean leads = open == onPath && leads(parser, token, open);
          if (leads) {
            keep(parser, token, open);
          }
          if (token.isStructStart()) {
            open++;
            onPath += leads ? 1 : 0;
          }
        }
      }
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      error = e;
      errorPointer = pointer(parser);
      line = place.getLineNr();
      column = place.getColumnNr();
    }
  }

  /** Whether the value, inside so many others on the path, is the next one on it. */
  private boolean leads(JsonParser parser, JsonToken token, int open) {
    if (open == 0) {
      return near == null;
    }
    if (open > path.size()) {
      return false;
    }
    JsonStreamContext around = parser.getParsingContext();
    if (token.isStructStart()) {
      around = around.getParent();
    }
    String step =
        around.inArray() ? Integer.toString(around.getCurrentIndex()) : around.getCurrentName();
    return path.get(open - 1).equals(step);
  }

  private void keep(JsonParser parser, JsonToken token, int open) throws IOException {
    JsonLocation place = parser.currentTokenLocation();
    Value found = new Value(place.getLineNr(), place.getColumnNr(), token, shown(parser));
    near = found;
    if (open == path.size()) {
      value = found;
    }
  }

  private static String pointer(JsonParser parser) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return shortened(pointer, LONGEST_POINTER);
  }

  private static String shown(JsonParser parser) throws IOException {
    if (parser.currentToken().isStructStart()) {
      return parser.currentToken() == JsonToken.START_OBJECT ? "{…}" : "[…]";
    }
    String shown = escaped(shortened(parser.getText(), SHOWN));
    return parser.currentToken() == JsonToken.VALUE_STRING ? '"' + shown + '"' : shown;
  }

  /** Half a character as JSON writes it: it cannot be shown. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append("\\u").append(Integer.toHexString(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** The beginning of a text that may be long, and never half a character. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  /** Why the text is not JSON at all; null if it is. */
  @Nullable JsonProcessingException error() {
    return error;
  }

  /** The pointer at which {@link #error} was met. */
  String errorPointer() {
    return errorPointer;
  }

  int errorLine() {
    return line;
  }

  int errorColumn() {
    return column;
  }

  /** The value at the end of the path; null if there is none. */
  @Nullable Value value() {
    return value;
  }

  /** The value at the end of the path or, if there is none, the nearest one around it. */
  @Nullable Value near() {
    return near;
  }
}
