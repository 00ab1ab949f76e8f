/**
 * The annual report on government information disclosure as immutable values: the official forms
 * and their cells, the report, what the document printed, and JSON.
 */
@SuppressWarnings("module") // the modules of the project that share the kit are built later
module io.github.opengpr.model {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.databind;

  exports io.github.opengpr.model;
  exports io.github.opengpr.model.form;
  exports io.github.opengpr.model.json;
  exports io.github.opengpr.model.printed;
  exports io.github.opengpr.model.work;
  exports io.github.opengpr.model.chinese to
      io.github.opengpr.cli,
      io.github.opengpr.read,
      io.github.opengpr.read.office,
      io.github.opengpr.render.html,
      io.github.opengpr.render.text,
      io.github.opengpr.rules;
}
