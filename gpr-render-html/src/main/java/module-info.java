/** Renders annual reports, and what checking them found, as self-contained web pages. */
module io.github.opengpr.render.html {
  requires transitive io.github.opengpr.model;
  requires transitive io.github.opengpr.rules;
  requires static transitive org.jspecify;

  exports io.github.opengpr.render.html;
}
