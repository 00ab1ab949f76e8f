/** Reads annual reports from DOCX, DOC and PDF. */
module io.github.opengpr.read.office {
  requires transitive io.github.opengpr.read;
  requires static transitive org.jspecify;
  requires java.desktop;
  requires java.xml;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;

  exports io.github.opengpr.read.office;
}
