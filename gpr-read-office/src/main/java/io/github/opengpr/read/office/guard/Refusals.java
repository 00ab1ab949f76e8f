package io.github.opengpr.read.office.guard;

import io.github.opengpr.read.ReportReadException.Reason;

/** Why files are not read, in the words that formats share. */
public final class Refusals {

  private Refusals() {}

  /** It is locked with a password. */
  public static Refusal locked() {
    return new Refusal(
        Reason.ENCRYPTED, "文件已加密，请去除密码后再读取", "the file is locked with a password; remove it first");
  }

  /**
   * It is a file of a program whose files are not read.
   *
   * @param kind what it is, such as {@code PowerPoint}; empty if unknown
   */
  public static Refusal otherKind(String kind) {
    return new Refusal(
        Reason.UNKNOWN_FORMAT,
        "这是"
            + (kind.isEmpty() ? "其他类型的文件" : " " + kind + " 文件")
            + "，不能读取；请在 WPS 或 Word 中另存为 DOCX 或 PDF 后再读取",
        "this is "
            + (kind.isEmpty() ? "another kind of file" : "a file of " + kind)
            + ", which is not read; save it as DOCX or PDF with WPS or Word");
  }

  /**
   * It is damaged.
   *
   * @param kind what it is, such as {@code OFD}
   */
  public static Refusal damaged(String kind, Throwable cause) {
    return new Refusal(
        Reason.BROKEN,
        kind + " 文件已损坏或不完整，请用原来的软件打开并另存后再读取",
        "the file (" + kind + ") is damaged or cut off; open it with its program and save it anew",
        cause);
  }

  /** It has no text; perhaps pictures of text. */
  public static Refusal noText(boolean pictures) {
    return pictures
        ? new Refusal(
            Reason.SCANNED,
            "文档中没有文字，只有图片（扫描件）；请使用文字版文件",
            "no text: scanned; the document has only pictures, use a version with text")
        : new Refusal(Reason.EMPTY, "文档中没有文字", "the document has no text");
  }
}
