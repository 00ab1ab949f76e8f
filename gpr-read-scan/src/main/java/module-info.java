/** Reads annual reports from pictures of their pages. */
module io.github.opengpr.read.scan {
  requires transitive io.github.opengpr.read;
  requires static transitive org.jspecify;
  requires com.microsoft.onnxruntime;
  requires io.github.opengpr.read.office;
  requires java.desktop;
  requires org.apache.pdfbox;
  // The recognisers: a jar of models, found as resources.
  requires rapidocr.onnx.models;

  exports io.github.opengpr.read.scan;
}
