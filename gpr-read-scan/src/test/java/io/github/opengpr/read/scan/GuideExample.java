package io.github.opengpr.read.scan;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The code of the guide. */
final class GuideExample {

  private GuideExample() {}

  static Filing read(Path path) throws ReportReadException {
    List<DocumentFormat> formats = new ArrayList<>(ScanFormats.all());
    formats.addAll(OfficeFormats.all());
    Filing filing = ReportReader.of(formats).withLimits(ScanFormats.limits()).read(path);
    return filing;
  }
}
