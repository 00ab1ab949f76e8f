package io.github.opengpr.read.html;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Note;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The characters of a page.
 *
 * @param text the page's source
 * @param notes what had to be guessed about its encoding
 */
record HtmlText(String text, List<Note> notes) {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int LOOKED_AT = 4096;

  /**
   * Believes a byte order mark first, then the bytes themselves where they can only be UTF-8, then
   * what the page says of itself.
   */
  static HtmlText decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return sure(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return sure(new String(bytes, StandardCharsets.UTF_16));
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return sure(utf8.get());
    }
    Optional<Charset> declared = declared(bytes);
    if (declared.isPresent()) {
      Charset charset = declared.get();
      Optional<String> text = strictly(bytes, charset);
      return text.map(HtmlText::sure).orElseGet(() -> damaged(bytes, charset));
    }
    return strictly(bytes, GB18030).map(HtmlText::guessed).orElseGet(() -> damaged(bytes, GB18030));
  }

  private static HtmlText sure(String text) {
    return new HtmlText(text, List.of());
  }

  private static HtmlText guessed(String text) {
    return noted(
        text, "网页未注明字符编码，按GB18030读取", "the page does not name its encoding; read as GB18030");
  }

  private static HtmlText damaged(byte[] bytes, Charset charset) {
    return noted(
        new String(bytes, charset),
        "网页中有不符合" + charset.name() + "编码的字节，已以替代符代替",
        "the page has bytes that are not "
            + charset.name()
            + "; they are shown as replacement characters");
  }

  private static HtmlText noted(String text, String zh, String en) {
    return new HtmlText(text, List.of(new Note(new Message(zh, en), null)));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The encoding named in a meta element or an XML declaration; GB2312 and GBK are read as GB18030,
   * which holds both.
   */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    int begin = at < 0 ? -1 : at + "charset=".length();
    if (begin < 0) {
      at = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
      begin = at < 0 ? -1 : at + "encoding=".length();
    }
    if (begin < 0) {
      return Optional.empty();
    }
    while (begin < head.length()
        && (head.charAt(begin) == '"' || head.charAt(begin) == '\'' || head.charAt(begin) == ' ')) {
      begin++;
    }
    int end = begin;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    String name = head.substring(begin, end);
    if (name.startsWith("gb")) {
      return Optional.of(GB18030);
    }
    try {
      return Optional.of(Charset.forName(name))
          .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
