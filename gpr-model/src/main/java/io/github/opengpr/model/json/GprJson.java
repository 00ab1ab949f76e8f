package io.github.opengpr.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.opengpr.model.AnnualReport;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.Collectors;

/**
 * Reports as JSON with Jackson 2.
 *
 * <p>Keys stand in the order of the form; {@code T2}, {@code T3} and {@code T4} hold the tables, so
 * that a cell's address is its JSON pointer. A blank cell is {@code null} and must be there. On the
 * way in nothing is coerced: {@code 1.7}, {@code "2"} and {@code true} are refused for a count, as
 * are unknown, doubled and missing fields.
 */
public final class GprJson {

  private GprJson() {}

  /**
   * A new strict mapper. Thread-safe once configured, as every Jackson mapper; keep and share it.
   */
  public static JsonMapper mapper() {
    return JsonMapper.builder()
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
  }

  /**
   * Reads a report.
   *
   * @throws ReportJsonException if the text is not the JSON of a report; the message says which
   *     value is wrong
   */
  public static AnnualReport read(String json) throws ReportJsonException {
    try {
      return read(new StringReader(json));
    } catch (ReportJsonException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
  }

  /**
   * Reads a report and closes the reader.
   *
   * @throws ReportJsonException if the text is not the JSON of a report; the message says which
   *     value is wrong
   * @throws IOException if reading fails
   */
  public static AnnualReport read(Reader json) throws IOException {
    try {
      return mapper().readValue(json, AnnualReport.class);
    } catch (JsonProcessingException e) {
      throw wrong(e);
    }
  }

  /** Writes a report on one line. */
  public static String write(AnnualReport report) {
    try {
      return mapper().writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report can always be written", e);
    }
  }

  private static ReportJsonException wrong(JsonProcessingException e) {
    String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
    JsonLocation location = e.getLocation();
    int line = location == null ? 0 : Math.max(0, location.getLineNr());
    int column = location == null ? 0 : Math.max(0, location.getColumnNr());
    String where =
        (pointer.isEmpty() ? "" : " at " + pointer)
            + (line == 0 ? "" : " (line " + line + ", column " + column + ")");
    return new ReportJsonException(
        "not the JSON of a report" + where + ": " + e.getOriginalMessage(),
        pointer,
        line,
        column,
        e);
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                "/"
                    + (step.getFieldName() == null
                        ? Integer.toString(step.getIndex())
                        : step.getFieldName()))
        .collect(Collectors.joining());
  }
}
