package io.github.opengpr.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Filing;
import java.io.IOException;
import java.io.Reader;

/**
 * Reports as JSON with Jackson 2. Keeps no state; threads may share it.
 *
 * <p>Keys stand in the order of the form; {@code T2}, {@code T3} and {@code T4} hold the tables, so
 * that a cell's address is its JSON pointer. A blank cell is {@code null} and must be there. On the
 * way in nothing is coerced: {@code 1.7}, {@code "2"} and {@code true} are refused for a count, as
 * are unknown, doubled and missing fields. A text of more than 8 Mi characters, 1 000 000 values or
 * 100 levels is no report and is refused.
 */
public final class GprJson {

  /** No report is nearly as long; a longer text is refused before anything is made of it. */
  private static final int MOST_CHARACTERS = 8 << 20;

  /** What a text of JSON may ask for: names are short, and a value or a bracket is a token. */
  static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxDocumentLength(MOST_CHARACTERS)
          .maxTokenCount(1_000_000)
          .maxNestingDepth(100)
          .maxNameLength(1_000)
          .build();

  private static final JsonMapper MAPPER = mapper();
  private static final ObjectReader READER = MAPPER.readerFor(AnnualReport.class);

  private GprJson() {}

  /**
   * {@return a new strict mapper}. Thread-safe once configured, as every Jackson mapper; keep and
   * share it.
   */
  public static JsonMapper mapper() {
    JsonFactory strict = JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
    return JsonMapper.builder(strict)
        .addMixIn(AnnualReport.class, BoundReport.ByConstructor.class)
        .addModule(StrictValues.module())
        .addModule(FilingWriter.module())
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
   * @param json the text, an object on one line or many; for the reader in the charset it was
   *     opened with
   * @return the report; never null
   * @throws ReportJsonException if the text is not the JSON of a report; the message says which
   *     value is wrong
   */
  public static AnnualReport read(String json) throws ReportJsonException {
    if (json.length() > MOST_CHARACTERS) {
      throw tooLong();
    }
    try {
      AnnualReport report = READER.readValue(json);
      if (report == null) {
        throw Refusal.ofNull();
      }
      return report;
    } catch (JsonProcessingException e) {
      throw Refusal.of(json, e);
    }
  }

  /**
   * Reads a report and closes the reader.
   *
   * @param json the text, an object on one line or many; for the reader in the charset it was
   *     opened with
   * @return the report; never null
   * @throws ReportJsonException if the text is not the JSON of a report; the message says which
   *     value is wrong
   * @throws IOException if reading fails
   */
  public static AnnualReport read(Reader json) throws IOException {
    try (json) {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[1 << 13];
      for (int n = json.read(buffer); n >= 0; n = json.read(buffer)) {
        text.append(buffer, 0, n);
        if (text.length() > MOST_CHARACTERS) {
          throw tooLong();
        }
      }
      return read(text.toString());
    }
  }

  private static ReportJsonException tooLong() {
    Message message =
        new Message(
            "内容超过上限（" + MOST_CHARACTERS + " 字），不予读取",
            "it is longer than the limit of " + MOST_CHARACTERS + " characters");
    return new ReportJsonException(message, "", 0, 0, null);
  }

  /**
   * Writes a report on one line.
   *
   * @param report the report, as filed
   * @return the JSON, without a line end
   */
  public static String write(AnnualReport report) {
    return written(report);
  }

  /**
   * Writes a report with what its document printed on one line: {@code report} as {@link
   * #write(AnnualReport)} writes it, and {@code printed} with the cells by address. It is for
   * people and programs that look at where a value came from; it is not read back.
   *
   * @param filing the report and its document
   * @return the JSON, without a line end
   */
  public static String write(Filing filing) {
    return written(filing);
  }

  /** Values as a text that can be read. */
  static String text(Object values) throws JsonProcessingException {
    return MAPPER.writeValueAsString(values);
  }

  private static String written(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report can always be written", e);
    }
  }
}
