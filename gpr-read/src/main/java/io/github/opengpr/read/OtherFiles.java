package io.github.opengpr.read;

import io.github.opengpr.model.Message;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.notation.ProgramData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files that are no text and no page, whatever their bytes look like: what they are, truly. */
final class OtherFiles {

  private static final Message OFFICE =
      new Message(
          "Word、Excel、PDF、OFD 等文件需要 gpr-read-office 模块才能读取，或者文件已损坏",
          "files of Word, Excel, PDF, OFD and the like need the module gpr-read-office, or the file"
              + " is broken");
  private static final Message PICTURE =
      new Message(
          "这是图片，图片中的文字无法读取；请使用文字版文件，或在 WPS 中转为文字并另存为 DOCX",
          "this is a picture; text in it cannot be read: use a version with text, or turn it into"
              + " text and save it as DOCX");
  private static final Message ARCHIVE =
      new Message(
          "这是压缩包，不是一份文档；请解压后读取其中的文件",
          "this is an archive, not a document; unpack it and read the files in it");
  private static final Message RTF =
      new Message(
          "这是 RTF 文件，需要 gpr-read-office 模块才能读取，或者另存为 DOCX",
          "this is an RTF file; it needs the module gpr-read-office, or save it as DOCX");
  private static final Message WEB_ARCHIVE =
      new Message(
          "这是网页存档（MHT），需要 gpr-read-office 模块才能读取，或者文件已损坏；请另存为网页（HTML）",
          "this is a web archive (MHT); it needs the module gpr-read-office, or it is broken: save"
              + " it as HTML");
  private static final Message XML =
      new Message(
          "这是 Word 或 Excel 的 XML 文件，需要 gpr-read-office 模块才能读取，或者另存为 DOCX、XLSX",
          "this is an XML file of Word or Excel; it needs the module gpr-read-office, or save it as"
              + " DOCX or XLSX");
  private static final Message JSON =
      new Message(
          "这是 JSON 数据，不是文档；报告的 JSON 请用 GprJson.read 读取",
          "this is JSON, not a document; the JSON of a report is read by GprJson.read");

  /** What files begin with, one byte a character. */
  private record Beginning(String bytes, Reason reason, Message message) {}

  private static final List<Beginning> BEGINNINGS =
      List.of(
          new Beginning("%PDF-", Reason.UNKNOWN_FORMAT, OFFICE),
          new Beginning("PK\u0003\u0004", Reason.UNKNOWN_FORMAT, OFFICE),
          new Beginning("\u00D0\u00CF\u0011\u00E0", Reason.UNKNOWN_FORMAT, OFFICE),
          new Beginning("{\\rtf", Reason.UNKNOWN_FORMAT, RTF),
          new Beginning("\u00FF\u00D8\u00FF", Reason.SCANNED, PICTURE),
          new Beginning("\u0089PNG\r\n", Reason.SCANNED, PICTURE),
          new Beginning("GIF8", Reason.SCANNED, PICTURE),
          new Beginning("II*\u0000", Reason.SCANNED, PICTURE),
          new Beginning("MM\u0000*", Reason.SCANNED, PICTURE),
          new Beginning("Rar!\u001A\u0007", Reason.UNKNOWN_FORMAT, ARCHIVE),
          new Beginning("7z\u00BC\u00AF", Reason.UNKNOWN_FORMAT, ARCHIVE),
          new Beginning("\u001F\u008B", Reason.UNKNOWN_FORMAT, ARCHIVE));

  /** How far into the file its head may reach. */
  private static final int HEAD = 4096;

  private OtherFiles() {}

  /** Why a file is not read as a text or a page; null if it may be one. */
  static @Nullable ReportReadException refusal(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    for (Beginning beginning : BEGINNINGS) {
      if (head.startsWith(beginning.bytes())) {
        return refused(beginning.reason(), beginning.message());
      }
    }
    if (head.startsWith("BM") && head.indexOf('\u0000') > 0
        || head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return refused(Reason.SCANNED, PICTURE);
    }
    if (head.startsWith("ustar", 257)) {
      return refused(Reason.UNKNOWN_FORMAT, ARCHIVE);
    }
    if (head.indexOf(':') < 0 && head.indexOf('<') < 0 && head.indexOf('/') < 0) {
      return isJson(head) && !ProgramData.isIn(content)
          ? refused(Reason.UNKNOWN_FORMAT, JSON)
          : null; // as Chinese text is
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (isMime(lower)) {
      return refused(Reason.UNKNOWN_FORMAT, WEB_ARCHIVE);
    }
    if (lower.contains("<?mso-application")
        || lower.contains("schemas.microsoft.com/office/word/2003/wordml\"")
            && !lower.contains("<html")) {
      return refused(Reason.UNKNOWN_FORMAT, XML);
    }
    return isJson(head) && !ProgramData.isIn(content) ? refused(Reason.UNKNOWN_FORMAT, JSON) : null;
  }

  private static boolean isMime(String head) {
    return head.startsWith("mime-version:")
        || head.startsWith("from:") && head.contains("\nmime-version:");
  }

  private static boolean isJson(String head) {
    String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    String plain = start.stripLeading();
    return plain.startsWith("{") && plain.substring(1).stripLeading().startsWith("\"");
  }

  private static ReportReadException refused(Reason reason, Message message) {
    return ReportReadException.of(reason, message.zh(), message.en());
  }
}
