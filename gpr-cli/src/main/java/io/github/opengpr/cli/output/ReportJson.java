package io.github.opengpr.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.json.GprJson;

/** Reports as JSON, one on a line. Immutable and thread-safe. */
public final class ReportJson {

  private final boolean origins;
  private final JsonMapper mapper = GprJson.mapper();

  /**
   * A writer of reports.
   *
   * @param origins whether to add the file's name and what its document printed
   */
  public ReportJson(boolean origins) {
    this.origins = origins;
  }

  /** The report, with its line end. */
  public String of(ReadReport read) {
    try {
      Object report = origins ? withOrigins(read) : read.report();
      return Printable.json(mapper.writeValueAsString(report)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report can always be written", e);
    }
  }

  private ObjectNode withOrigins(ReadReport read) {
    ObjectNode tree = mapper.createObjectNode();
    tree.put("file", read.name());
    tree.setAll((ObjectNode) mapper.valueToTree(read.report()));
    tree.set("printed", mapper.valueToTree(read.printed()));
    return tree;
  }
}
