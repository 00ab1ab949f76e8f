/** Reads annual reports from office documents, spreadsheets, web archives and pages. */
module io.github.opengpr.read.office {
  requires transitive io.github.opengpr.read;
  requires static transitive org.jspecify;
  requires apache.mime4j.core;
  requires java.desktop;
  requires java.xml;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires rtfparserkit;

  exports io.github.opengpr.read.office;
}
