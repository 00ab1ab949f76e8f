package io.github.opengpr.cli.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What a validator says of a document under a schema. */
final class Verdicts {

  private final Schema schema;

  private Verdicts(String schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  /** By the schema as it is published. */
  static Verdicts published(Contract contract) {
    return new Verdicts(Contract.stored(contract.published()));
  }

  /** By one that refuses every member it does not name, so that nothing is written unseen. */
  static Verdicts closed(Contract contract) {
    return new Verdicts(contract.generatedClosed());
  }

  /** The complaints; empty for a valid document. */
  List<String> of(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
