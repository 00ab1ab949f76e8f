package io.github.opengpr.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reports as JSON with Jackson 2. Keeps no state; threads may share it.
 *
 * <pre>{@code
 * String json = GprJson.write(report);
 * AnnualReport same = GprJson.read(json);
 * AnnualReport fromFile = GprJson.read(path);
 * }</pre>
 *
 * <p>Keys stand in the order of the form; {@code T2}, {@code T3} and {@code T4} hold the tables, so
 * that a cell's address is its JSON pointer. A blank cell is {@code null} and must be there. On the
 * way in nothing is coerced: {@code 1.7}, {@code "2"} and {@code true} are refused for a count, as
 * are unknown, doubled and missing fields. A text of more than 8 Mi characters, 1 000 000 values or
 * 100 levels is no report and is refused.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/embedding.md">The guide:
 *     embedding</a>
 */
public final class GprJson {

  /** No report is nearly as long; a longer text is refused before anything is made of it. */
  private static final int MOST_CHARACTERS = 8 << 20;

  /** The most bytes that so many characters take in UTF-8. */
  private static final int MOST_BYTES = 3 * MOST_CHARACTERS;

  /** The byte order mark that some editors put before a text. */
  private static final String MARK = "\uFEFF";

  /** What a text of JSON may ask for: names are short, and a value or a bracket is a token. */
  static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxDocumentLength(MOST_CHARACTERS)
          .maxTokenCount(1_000_000)
          .maxNestingDepth(100)
          .maxNameLength(1_000)
          .build();

  private static final JsonMapper MAPPER = mapper();

  /** Made when the first report is read: whoever only writes need not wait for it. */
  private static final class Reading {
    static final ObjectReader OF_REPORTS = MAPPER.readerFor(AnnualReport.class);
  }

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
   * @param json the text, an object on one line or many
   * @return the report; never null
   * @throws ReportJsonException if the text is not the JSON of a report; the message says which
   *     value is wrong
   */
  public static AnnualReport read(String json) throws ReportJsonException {
    Objects.requireNonNull(json, "json");
    if (json.length() > MOST_CHARACTERS) {
      throw tooLong();
    }
    try {
      AnnualReport report = Reading.OF_REPORTS.readValue(json);
      if (report == null) {
        throw Refusal.ofNull();
      }
      return report;
    } catch (JsonProcessingException e) {
      throw Refusal.of(json, e);
    }
  }

  /**
   * Reads a report from a file.
   *
   * @param file the file, in UTF-8 with or without a mark for it
   * @return the report; never null
   * @throws ReportJsonException if the file is not the JSON of a report; the message says which
   *     value is wrong
   * @throws IOException if the file cannot be read
   */
  public static AnnualReport read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readNBytes(MOST_BYTES + 1));
    }
  }

  /**
   * Reads a report.
   *
   * @param json the text in UTF-8, with or without a mark for it
   * @return the report; never null
   * @throws ReportJsonException if the bytes are not the JSON of a report, in UTF-8; the message
   *     says which value is wrong
   */
  public static AnnualReport read(byte[] json) throws ReportJsonException {
    Objects.requireNonNull(json, "json");
    if (json.length > MOST_BYTES) {
      throw tooLong();
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      return read(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      Message message = new Message("JSON 应为 UTF-8 编码", "JSON must be in UTF-8");
      throw new ReportJsonException(message, "", 0, 0, e);
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
    Objects.requireNonNull(json, "json");
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
    return written(Objects.requireNonNull(report, "report"));
  }

  /**
   * Writes a report to a file, on one line that ends; a file that is there is replaced.
   *
   * @param report the report, as filed
   * @param file the file, written in UTF-8
   * @throws IOException if it cannot be written
   */
  public static void write(AnnualReport report, Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    Files.writeString(file, write(report) + "\n");
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
    return written(Objects.requireNonNull(filing, "filing"));
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
