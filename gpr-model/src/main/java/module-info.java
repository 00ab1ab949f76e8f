/**
 * The annual report on government information disclosure as immutable values: the official forms
 * and their cells, the report, what the document printed, and JSON.
 */
module io.github.opengpr.model {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.databind;

  exports io.github.opengpr.model;
  exports io.github.opengpr.model.form;
  exports io.github.opengpr.model.json;
  exports io.github.opengpr.model.printed;
}
