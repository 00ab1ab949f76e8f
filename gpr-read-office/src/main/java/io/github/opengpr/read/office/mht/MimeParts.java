package io.github.opengpr.read.office.mht;

import io.github.opengpr.read.office.guard.Budget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** The parts of a MIME file. Used once, by one thread. */
final class MimeParts {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;
  private final Budget budget;

  MimeParts(byte[] bytes, Budget budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  /** The pages, decoded; where there are none, the texts. */
  List<byte[]> pages() throws IOException, MimeException {
    List<byte[]> pages = new ArrayList<>();
    List<byte[]> texts = new ArrayList<>();
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxContentLen(-1)
            .build();
    MimeTokenStream parts = new MimeTokenStream(config);
    parts.parse(new ByteArrayInputStream(bytes));
    int depth = 0;
    for (EntityState at = parts.getState(); at != EntityState.T_END_OF_STREAM; at = parts.next()) {
      budget.element();
      if (at == EntityState.T_START_MULTIPART || at == EntityState.T_START_MESSAGE) {
        budget.depth(++depth);
      } else if (at == EntityState.T_END_MULTIPART || at == EntityState.T_END_MESSAGE) {
        depth--;
      } else if (at == EntityState.T_BODY) {
        BodyDescriptor body = parts.getBodyDescriptor();
        String type = String.valueOf(body.getMimeType()).toLowerCase(Locale.ROOT);
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
          pages.add(decoded(parts.getDecodedInputStream(), body.getCharset()));
        } else if (type.equals("text/plain")) {
          texts.add(decoded(parts.getDecodedInputStream(), body.getCharset()));
        }
      }
    }
    return pages.isEmpty() ? texts : pages;
  }

  /** The bytes of a part; in UTF-8 if the head of the part names another encoding rightly. */
  private byte[] decoded(InputStream content, @Nullable String charset) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] block = new byte[8192];
    int count = content.read(block);
    while (count >= 0) {
      budget.expand(count);
      budget.tick();
      read.write(block, 0, count);
      count = content.read(block);
    }
    byte[] raw = read.toByteArray();
    Charset named = charset(charset);
    if (named == null) {
      return raw;
    }
    try {
      String text =
          named
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(raw))
              .toString();
      ByteArrayOutputStream marked = new ByteArrayOutputStream();
      marked.writeBytes(MARK);
      marked.writeBytes(text.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_8));
      return marked.toByteArray();
    } catch (CharacterCodingException e) {
      return raw;
    }
  }

  /** The encoding of that name; null if it says nothing: none, or the one that is always said. */
  private static @Nullable Charset charset(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.startsWith("gb")) {
      return Charset.forName("GB18030");
    }
    if (plain.equals("us-ascii")) {
      return null;
    }
    try {
      return Charset.forName(plain);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
