package io.github.opengpr.read.scan;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.scan.page.PictureFile;

/** Why a picture is not read. */
final class ScanRefusals {

  private ScanRefusals() {}

  static Refusal tooManyPages() {
    return new Refusal(
        Reason.TOO_LARGE,
        "图片文件超过 " + PictureFile.PAGES + " 页，不予读取；请核对是否选错了文件",
        "the picture has more than " + PictureFile.PAGES + " pages; is it the right file?");
  }

  static Refusal tooLarge() {
    long millions = PictureFile.PIXELS / 1_000_000;
    return new Refusal(
        Reason.TOO_LARGE,
        "图片超过 " + millions + " 百万像素，不予读取；扫描件用 200 至 300 dpi 即可",
        "the picture has more than "
            + millions
            + " million pixels; 200 to 300 dpi are enough for a scan");
  }

  static Refusal broken(Throwable cause) {
    return new Refusal(
        Reason.BROKEN,
        "图片已损坏或不是可读的格式；请重新扫描，存为 PNG、JPEG、TIFF 或 PDF",
        "the picture is damaged or of a kind that cannot be read; scan it again as PNG, JPEG, TIFF"
            + " or PDF",
        cause);
  }
}
