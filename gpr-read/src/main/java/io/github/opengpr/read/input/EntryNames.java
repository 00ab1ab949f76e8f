package io.github.opengpr.read.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Names in ZIP archives, which seldom say what they are in: UTF-8 or, from Chinese Windows, GBK.
 */
public final class EntryNames {

  /** More is no archive of reports. */
  public static final int MOST = 100_000;

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private EntryNames() {}

  /**
   * {@return a name in the characters it was written in}
   *
   * @param raw the name as the archive gives it, opened with one byte a character, ISO 8859-1
   */
  public static String decoded(String raw) {
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    if (!new String(bytes, StandardCharsets.ISO_8859_1).equals(raw)) {
      return raw; // the entry said what its name is in
    }
    for (Charset charset : CHARSETS) {
      try {
        return charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
      } catch (CharacterCodingException e) {
        // The next one.
      }
    }
    return raw;
  }
}
