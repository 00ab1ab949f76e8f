/** Writes annual reports, blank forms and lists as Word files and workbooks. */
module io.github.opengpr.render.office {
  requires transitive io.github.opengpr.model;
  requires static transitive org.jspecify;

  exports io.github.opengpr.render.office;
  exports io.github.opengpr.render.office.list;
}
