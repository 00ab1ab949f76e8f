package sample.gpr;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Turns what was sent into a report, whatever its format. */
@Component
public class Intake {

  private final ReportReader reader;
  private final ReadLimits limits;
  private final Duration bodyTime;

  Intake(
      ReportReader reader, ReadLimits limits, @Value("${gpr.max-body-seconds}") int bodySeconds) {
    this.reader = reader;
    this.limits = limits;
    this.bodyTime = Duration.ofSeconds(bodySeconds);
  }

  /**
   * A report that was sent.
   *
   * @param name the name of the file; empty if it has none
   * @param report the values
   * @param printed what the document printed; null if the values came as JSON
   */
  public record Received(String name, AnnualReport report, Printed printed) {

    /** The report with its document. */
    public Filing filing() {
      return new Filing(report, printed);
    }
  }

  /**
   * What was sent, not yet looked at.
   *
   * @param content the bytes, at most one more than are allowed
   * @param json whether they are said to be JSON
   * @param name the name of the file; empty if it has none
   */
  public record Sent(byte[] content, boolean json, String name) {}

  /** Takes a body into memory: at most as much as is allowed, and one byte more to see that. */
  Sent sent(InputStream body, MediaType type, String name) throws IOException {
    byte[] content = Bodies.read(body, limits.bytes(), bodyTime);
    boolean json = MediaType.APPLICATION_JSON.isCompatibleWith(type) || name.endsWith(".json");
    return new Sent(content, json, name);
  }

  /** Takes the file of a form into memory likewise. */
  public Sent sent(MultipartFile file) throws IOException {
    String type = file.getContentType();
    return sent(
        file.getInputStream(),
        type == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type),
        name(file));
  }

  private static String name(MultipartFile file) {
    String name = file.getOriginalFilename();
    String path = name == null ? "" : name.replace('\\', '/');
    // Only the name, of letters that are seen: it comes back in the answer.
    return path.substring(path.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}\\p{Cf}<>\"]", "_");
  }

  /**
   * Reads the report that was sent.
   *
   * @throws ReportReadException if the document cannot be read as a report
   * @throws io.github.opengpr.model.json.ReportJsonException if it is JSON, and not of a report
   */
  public Received read(Sent sent) throws IOException {
    if (!sent.json()) {
      Filing filing = reader.read(sent.content(), sent.name());
      return new Received(sent.name(), filing.report(), filing.printed());
    }
    if (sent.content().length > limits.bytes()) {
      throw ReportReadException.of(
          ReportReadException.Reason.TOO_LARGE, "文件过大", "the file is too large");
    }
    return new Received(sent.name(), json(sent.content()), null);
  }

  private static AnnualReport json(byte[] content) throws IOException {
    try {
      // A decoder that is made so refuses what is not UTF-8; one named by its charset repairs it.
      return GprJson.read(
          new InputStreamReader(
              new ByteArrayInputStream(content), StandardCharsets.UTF_8.newDecoder()));
    } catch (CharacterCodingException e) {
      throw ReportReadException.of(
          ReportReadException.Reason.BROKEN, "JSON 应为 UTF-8 编码", "JSON must be in UTF-8", e);
    }
  }
}
