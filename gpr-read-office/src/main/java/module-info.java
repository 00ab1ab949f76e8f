/** Reads annual reports from office documents, spreadsheets, PDF, OFD and web archives. */
@SuppressWarnings("module") // the reader of scans is built after this module
module io.github.opengpr.read.office {
  requires transitive io.github.opengpr.read;
  requires static transitive org.jspecify;
  requires apache.mime4j.core;
  requires java.desktop;
  requires java.xml;
  requires org.apache.fontbox;
  requires org.apache.logging.log4j;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires rtfparserkit;

  exports io.github.opengpr.read.office;
  exports io.github.opengpr.read.office.annotate;
  exports io.github.opengpr.read.office.guard to
      io.github.opengpr.read.scan;
  exports io.github.opengpr.read.office.ofd to
      io.github.opengpr.read.scan;
  exports io.github.opengpr.read.office.pdf to
      io.github.opengpr.read.scan;
  exports io.github.opengpr.read.office.pdf.page to
      io.github.opengpr.read.scan;

  provides org.apache.logging.log4j.spi.Provider with
      io.github.opengpr.read.office.quiet.QuietProvider;
}
