package io.github.opengpr.read.html;

import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;

/** Web pages. Immutable. */
public final class HtmlFormat implements DocumentFormat {

  /** The format. */
  public HtmlFormat() {}

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return false;
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits)
      throws ReportReadException {
    throw new IllegalStateException();
  }
}
