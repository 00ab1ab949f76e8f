/** Makes sound and corrupted annual reports for tests. */
module io.github.opengpr.testkit {
  requires transitive io.github.opengpr.model;
  requires static transitive org.jspecify;
  requires static net.jqwik.api;

  exports io.github.opengpr.testkit;
  exports io.github.opengpr.testkit.jqwik;
}
