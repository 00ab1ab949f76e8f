package io.github.opengpr.read.text;

import io.github.opengpr.model.Message;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: by a byte order mark, as strict UTF-8, as UTF-16 by its pattern, or as GB18030.
 * Thread-safe.
 */
public final class TextDecoder {

  private static final int SAMPLE = 4096;
  private static final char REPLACEMENT = 0xFFFD;

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param text the text, without byte order mark
   * @param charset the encoding
   * @param guess what is to be said if the encoding was guessed; null if it was certain
   */
  public record Decoded(String text, Charset charset, @Nullable Message guess) {}

  /**
   * Decodes a file.
   *
   * @param declared the encoding the file itself names; null if it names none
   * @throws ReportReadException if the bytes are no text
   */
  public static Decoded decode(byte[] bytes, @Nullable Charset declared)
      throws ReportReadException {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return certain(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return certain(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return certain(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      String text = strict(bytes, 0, wide);
      if (text != null) {
        return new Decoded(text, wide, guess(wide));
      }
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      String text = strict(bytes, 0, declared);
      if (text != null && isText(text)) {
        return new Decoded(text, declared, null);
      }
    }
    // Decoding without asking is much faster; what was malformed shows as a replacement character.
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf(REPLACEMENT) >= 0) {
      utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    }
    if (utf8 == null) {
      utf8 = cutOff(bytes);
    }
    if (utf8 != null) {
      return checked(new Decoded(utf8, StandardCharsets.UTF_8, null));
    }
    Charset chinese = Charset.forName("GB18030");
    String text = strict(bytes, 0, chinese);
    if (text == null && bytes.length > 4) {
      text = strict(java.util.Arrays.copyOf(bytes, bytes.length - 1), 0, chinese);
    }
    if (text == null) {
      throw notText();
    }
    return checked(new Decoded(text, chinese, guess(chinese)));
  }

  /** UTF-8 whose last character was cut by the end of the file. */
  private static @Nullable String cutOff(byte[] bytes) {
    int n = bytes.length;
    for (int k = 1; k <= 3 && k < n; k++) {
      int b = bytes[n - k] & 0xFF;
      if (b >= 0xC0) {
        return strict(java.util.Arrays.copyOf(bytes, n - k), 0, StandardCharsets.UTF_8);
      }
      if (b < 0x80) {
        return null;
      }
    }
    return null;
  }

  private static Decoded certain(byte[] bytes, int from, Charset charset)
      throws ReportReadException {
    String text = strict(bytes, from, charset);
    if (text == null) {
      text = new String(bytes, from, bytes.length - from, charset);
    }
    return checked(new Decoded(text, charset, null));
  }

  private static Decoded checked(Decoded decoded) throws ReportReadException {
    if (!isText(decoded.text())) {
      throw notText();
    }
    return decoded;
  }

  private static ReportReadException notText() {
    return ReportReadException.of(
        Reason.UNKNOWN_FORMAT,
        "不是文本文件，也不是本工具能识别的格式；如能用 WPS 打开，请在 WPS 中另存为 DOCX 后再读取",
        "neither text nor a format this reader knows; if WPS can open it, save it as DOCX with WPS");
  }

  private static Message guess(Charset charset) {
    return new Message(
        "文件未注明编码，按 " + charset.name() + " 读取",
        "the file does not name its encoding; read as " + charset.name());
  }

  private static boolean starts(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * UTF-16 without a mark shows in its line ends, tabs, blanks and digits, whose other byte is 0.
   * Other zero bytes tell nothing: 一 and the wide blank have one on the other side.
   */
  private static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return null;
    }
    int n = Math.min(bytes.length, SAMPLE);
    int little = 0;
    int big = 0;
    for (int i = 0; i + 1 < n; i += 2) {
      if (bytes[i + 1] == 0 && isTelling(bytes[i])) {
        little++;
      } else if (bytes[i] == 0 && isTelling(bytes[i + 1])) {
        big++;
      }
    }
    if (Math.max(little, big) < Math.max(2, n / 400)) {
      return null;
    }
    if (little > 8 * big) {
      return StandardCharsets.UTF_16LE;
    }
    return big > 8 * little ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isTelling(byte b) {
    return b == '\n' || b == '\r' || b == '\t' || b == ' ' || (b >= '1' && b <= '9');
  }

  /** Whether hardly any character is one that texts do not have. */
  private static boolean isText(String text) {
    int n = Math.min(text.length(), 4 * SAMPLE);
    int strange = 0;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      boolean cellEnds = c == 0x07 && i > 0 && text.charAt(i - 1) == '\r';
      if (c >= 0xA0 && c != REPLACEMENT || cellEnds) {
        continue;
      }
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B
          || c == REPLACEMENT
          || c >= 0x7F) {
        strange++;
      }
    }
    return strange * 50 <= n;
  }
}
