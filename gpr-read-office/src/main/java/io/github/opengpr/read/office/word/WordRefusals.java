package io.github.opengpr.read.office.word;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Refusal;

/** Why a file that looks like one of Word's is not read. */
public final class WordRefusals {

  private WordRefusals() {}

  /** It is locked with a password. */
  public static Refusal locked() {
    return new Refusal(
        Reason.ENCRYPTED, "文件已加密，请去除密码后再读取", "the file is locked with a password; remove it first");
  }

  /**
   * It is a file of another program.
   *
   * @param kind what it is, such as {@code Excel}; empty if unknown
   */
  public static Refusal notWord(String kind) {
    return new Refusal(
        Reason.UNKNOWN_FORMAT,
        "这是"
            + (kind.isEmpty() ? "其他类型的文件" : " " + kind + " 文件")
            + "而不是 Word 文档；请另存为 DOCX、DOC、PDF 或网页后再读取",
        "this is "
            + (kind.isEmpty() ? "another kind of file" : "a file of " + kind)
            + ", not a Word document; save it as DOCX, DOC, PDF or a web page");
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
