/** Renders annual reports as canonical plain text. */
module io.github.opengpr.render.text {
  requires transitive io.github.opengpr.model;
  requires static transitive org.jspecify;

  exports io.github.opengpr.render.text;
}
