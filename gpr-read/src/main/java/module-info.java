/** Reads annual reports from plain text, Markdown and HTML. */
@SuppressWarnings("module") // the command is built after this module
module io.github.opengpr.read {
  requires transitive io.github.opengpr.model;
  requires static transitive org.jspecify;
  requires org.jsoup;

  exports io.github.opengpr.read;
  exports io.github.opengpr.read.document;
  exports io.github.opengpr.read.input to
      io.github.opengpr.cli;
}
