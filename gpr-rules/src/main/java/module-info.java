/**
 * Rules over the annual report, the findings they make and the diagnosis of what is probably wrong.
 */
module io.github.opengpr.rules {
  requires transitive io.github.opengpr.model;
  requires static transitive org.jspecify;
  // Not transitive: only who uses the bridge needs the API of validation.
  requires static jakarta.validation;
  requires static org.hibernate.validator;

  exports io.github.opengpr.rules;
  exports io.github.opengpr.rules.claims;
  exports io.github.opengpr.rules.diagnosis;
  exports io.github.opengpr.rules.jakarta;
  exports io.github.opengpr.rules.json;
  exports io.github.opengpr.rules.rollup;
  exports io.github.opengpr.rules.yearly;
}
