package io.github.opengpr.read.scan;

import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import java.time.Duration;
import java.util.List;

/**
 * The formats of this module, to be given to a reader before those of gpr-read-office. Keeps no
 * state; threads may share it.
 *
 * <pre>{@code
 * List<DocumentFormat> formats = new ArrayList<>(ScanFormats.all());
 * formats.addAll(OfficeFormats.all());
 * ReportReader reader = ReportReader.of(formats).withLimits(ScanFormats.limits());
 * }</pre>
 */
public final class ScanFormats {

  /** How long a document of many pages may take. */
  private static final Duration TIME = Duration.ofMinutes(20);

  private static final List<DocumentFormat> ALL =
      List.of(new PictureFormat(), new ScannedPdfFormat(), new ScannedOfdFormat());

  private ScanFormats() {}

  /**
   * PNG, JPEG, TIFF, BMP, and PDF and OFD with pages that are pictures, in the order in which they
   * look at a file. Cells are read twice and held against the sums of the form; see {@link
   * io.github.opengpr.model.printed.CellStatus#UNSURE}. Nothing is fetched from anywhere.
   *
   * @return the formats, for {@link io.github.opengpr.read.ReportReader#of(java.util.List)}
   */
  public static List<DocumentFormat> all() {
    return ALL;
  }

  /**
   * The standard limits with more time: a page takes seconds, on a busy machine half a minute.
   *
   * @return the limits, for {@link io.github.opengpr.read.ReportReader#withLimits}
   */
  public static ReadLimits limits() {
    return ReadLimits.standard().withTime(TIME);
  }
}
