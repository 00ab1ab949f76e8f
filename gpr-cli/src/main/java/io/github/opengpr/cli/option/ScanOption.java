package io.github.opengpr.cli.option;

import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.read.DocumentFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether pictures of pages are read. What reads them is heavy and comes in a file of its own. */
public final class ScanOption {

  private final List<DocumentFormat> formats;

  @Option(
      names = "--scan",
      description = {
        "识别扫描件：图片（PNG、JPEG、TIFF、BMP）和 PDF、OFD 中的扫描页；较慢，没有把握的数字会标明。",
        "Reads scans: pictures (PNG, JPEG, TIFF, BMP) and scanned pages of PDF and OFD; slow;"
            + " figures it is not sure of are marked."
      })
  private boolean wanted;

  /** Pictures can be read by these formats; by none in the command without its second file. */
  public ScanOption(List<DocumentFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  public boolean isWanted() {
    return wanted;
  }

  /**
   * What reads pictures; null if they are not to be read.
   *
   * @throws RefusedException if they are, and nothing here can
   */
  public @Nullable List<DocumentFormat> formats() {
    if (!wanted) {
      return null;
    }
    if (formats.isEmpty()) {
      throw new RefusedException(
          "识别扫描件需要 gpr-scan.jar：把它放在 gpr.jar 旁边，用 java -jar gpr-scan.jar check --scan … 运行",
          "reading scans needs gpr-scan.jar: put it beside gpr.jar and run java -jar gpr-scan.jar"
              + " check --scan …");
    }
    return formats;
  }
}
