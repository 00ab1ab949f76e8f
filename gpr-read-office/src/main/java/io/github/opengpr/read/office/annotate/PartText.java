package io.github.opengpr.read.office.annotate;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.packed.Parts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a part, and the way back to its bytes.
 *
 * @param name the name of the part
 * @param text what it holds, a mark of the byte order among it
 * @param charset how it is encoded
 */
record PartText(String name, String text, Charset charset) {

  /** A part that must be there. */
  static PartText of(Parts parts, String name, Budget budget) {
    return find(parts, name, budget).orElseThrow(() -> damaged(name));
  }

  /** A part, by its name in whatever case; empty if there is none. */
  static Optional<PartText> find(Parts parts, String name, Budget budget) {
    return parts.names().stream()
        .filter(other -> other.replace('\\', '/').equalsIgnoreCase(name))
        .findFirst()
        .map(found -> decoded(found, bytes(parts, found, budget)));
  }

  /** The bytes of another text of the same part. */
  byte[] with(String changed) {
    return changed.getBytes(charset);
  }

  private static PartText decoded(String name, byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
    } else if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
    }
    String text = new String(bytes, charset);
    if (!Arrays.equals(text.getBytes(charset), bytes)) {
      throw damaged(name); // another encoding: nothing could be changed without harm
    }
    return new PartText(name, text, charset);
  }

  private static byte[] bytes(Parts parts, String name, Budget budget) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = parts.part(name, budget).orElseThrow(() -> damaged(name))) {
      in.transferTo(bytes);
    } catch (IOException e) {
      throw damaged(name);
    }
    return bytes.toByteArray();
  }

  /** The part cannot be changed without harm. */
  static Refusal damaged(String name) {
    return new Refusal(
        Reason.BROKEN,
        "文件内的 " + name + " 不能加批注，请用 Word 或 WPS 打开并另存后再试",
        "the part " + name + " cannot be annotated; save the file anew with Word or WPS");
  }
}
