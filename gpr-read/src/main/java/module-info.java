/** Reads annual reports from plain text, Markdown and HTML. */
module io.github.opengpr.read {
  requires transitive io.github.opengpr.model;
  requires static transitive org.jspecify;
  requires org.jsoup;

  exports io.github.opengpr.read;
  exports io.github.opengpr.read.document;
}
