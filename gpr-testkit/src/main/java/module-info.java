/** Makes sound and corrupted annual reports for tests. */
module io.github.opengpr.testkit {
  requires transitive io.github.opengpr.model;
  requires static transitive org.jspecify;
  requires static net.jqwik.api;
  requires static org.junit.jupiter.api;

  exports io.github.opengpr.testkit;
  exports io.github.opengpr.testkit.jqwik;
  exports io.github.opengpr.testkit.junit;

  provides net.jqwik.api.SampleReportingFormat with
      io.github.opengpr.testkit.jqwik.ReportFormat;
}
