package io.github.opengpr.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where every value of a JSON text stands. Made only after a text was refused, to say where: the
 * binding buffers values and has lost their places by then.
 */
final class JsonScan {

  /** A value of the text: its place, and itself in few characters. */
  record Value(int line, int column, JsonToken kind, String text) {}

  private static final int SHOWN = 40;

  private final Map<String, Value> values = new HashMap<>();
  private int line;
  private int column;
  private String pointer = "";
  private @Nullable JsonProcessingException error;

  private JsonScan() {}

  static JsonScan of(String json) {
    JsonScan scan = new JsonScan();
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(json)) {
      scan.walk(parser);
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
    return scan;
  }

  private void walk(JsonParser parser) throws IOException {
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart() || token.isScalarValue()) {
          JsonLocation place = parser.currentTokenLocation();
          Value value = new Value(place.getLineNr(), place.getColumnNr(), token, shown(parser));
          values.putIfAbsent(pointer(parser), value);
        }
      }
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      error = e;
      pointer = pointer(parser);
      line = place.getLineNr();
      column = place.getColumnNr();
    }
  }

  private static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private static String shown(JsonParser parser) throws IOException {
    if (parser.currentToken().isStructStart()) {
      return parser.currentToken() == JsonToken.START_OBJECT ? "{…}" : "[…]";
    }
    String text = parser.getText();
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return parser.currentToken() == JsonToken.VALUE_STRING ? '"' + shown + '"' : shown;
  }

  /** Why the text is not JSON at all; null if it is. */
  @Nullable JsonProcessingException error() {
    return error;
  }

  /** The pointer at which {@link #error} was met. */
  String errorPointer() {
    return pointer;
  }

  int errorLine() {
    return line;
  }

  int errorColumn() {
    return column;
  }

  /** The value at a pointer; null if there is none. */
  @Nullable Value at(String pointer) {
    return values.get(pointer);
  }

  /** The value at a pointer or, if there is none, the nearest one around it. */
  @Nullable Value near(String pointer) {
    Value value = values.get(pointer);
    return value != null || pointer.isEmpty()
        ? value
        : near(pointer.substring(0, pointer.lastIndexOf('/')));
  }
}
