package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Refusal;

/** Why a PDF is not read. */
final class PdfRefusals {

  private PdfRefusals() {}

  static Refusal locked() {
    return new Refusal(
        Reason.ENCRYPTED,
        "PDF 已加密，打开需要密码；请去除密码后再读取",
        "the PDF is locked with a password; remove it first");
  }

  static Refusal broken(Throwable cause) {
    return new Refusal(
        Reason.BROKEN,
        "PDF 已损坏或不完整，无法读取；请重新下载或重新导出",
        "the PDF is damaged or cut off; download or export it again",
        cause);
  }

  static Refusal scanned() {
    return new Refusal(
        Reason.SCANNED,
        "PDF 没有文字，只有图片（扫描件）；请使用文字版 PDF、Word 文件或网页",
        "no text: scanned; the PDF has only pictures, use a PDF with text, a Word file or the web"
            + " page");
  }

  static Refusal recognised() {
    return new Refusal(
        Reason.SCANNED,
        "PDF 是扫描件，其中的文字是识别软件加上的隐藏文字，数字不可靠，不予读取；请使用文字版 PDF、Word 文件或网页",
        "no text: scanned; its hidden text comes from character recognition, whose numbers cannot"
            + " be relied on; use a PDF with text, a Word file or the web page");
  }

  static Refusal empty() {
    return new Refusal(Reason.EMPTY, "PDF 中没有文字", "the PDF has no text");
  }

  static Refusal withoutUnicode() {
    return new Refusal(
        Reason.BROKEN,
        "PDF 的字体没有文字编码信息（ToUnicode），无法得知文字内容；请重新导出 PDF，或使用 Word 文件、网页",
        "the fonts of the PDF do not tell which characters they show (no ToUnicode); export it"
            + " again, or use a Word file or the web page");
  }
}
