package io.github.opengpr.read.office.pdf.safe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Callable;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a file names and does not hold.
 *
 * <p>PDFBox would look for them all over the machine and write what it found into the home folder.
 * What is read must not depend on the machine, and reading writes nothing; characters and widths
 * are told by the file itself, the shapes are not needed. PDFBox has one font mapper for the whole
 * program, so this one answers only while a file is read here, on the thread that reads it, and
 * leaves everybody else to the mapper that was there before.
 */
public final class BareFonts implements FontMapper {

  private static final String LAST_RESORT =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** {@code cmap}, as the four letters stand in the file. */
  private static final int CHARACTERS = 0x636D6170;

  /** {@code post}. */
  private static final int NAMES = 0x706F7374;

  private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

  private final FontMapper others;
  private final TrueTypeFont font;

  /**
   * Stands in for fonts of glyph numbers. It does not know which characters its glyphs show: where
   * the file does not tell it either, PDFBox would take those of the font standing in.
   */
  private final TrueTypeFont glyphs;

  private BareFonts(FontMapper others) {
    this.others = others;
    byte[] bytes = load();
    this.font = parse(bytes);
    this.glyphs = parse(withoutCharacters(bytes));
  }

  /** Does something that needs no fonts but those of the file. */
  public static <T> T reading(Callable<T> action) throws Exception {
    Installed.once();
    boolean outer = READING.get();
    READING.set(true);
    try {
      return action.call();
    } finally {
      if (outer) {
        READING.set(true);
      } else {
        READING.remove();
      }
    }
  }

  /** Installs the mapper when it is first needed. */
  private static final class Installed {
    static {
      FontMappers.set(new BareFonts(FontMappers.instance()));
    }

    private Installed() {}

    static void once() {
      // Loading the class does it.
    }
  }

  private static byte[] load() {
    try (InputStream in = FontMapper.class.getResourceAsStream(LAST_RESORT)) {
      if (in == null) {
        throw new IllegalStateException("PDFBox has no " + LAST_RESORT);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont parse(byte[] bytes) {
    try {
      return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The font with its tables of characters and of names under tags that nobody looks for. */
  private static byte[] withoutCharacters(byte[] bytes) {
    ByteBuffer font = ByteBuffer.wrap(bytes.clone());
    int tables = font.getShort(4);
    for (int at = 12; at < 12 + 16 * tables; at += 16) {
      if (font.getInt(at) == CHARACTERS || font.getInt(at) == NAMES) {
        font.put(at, (byte) 'x');
      }
    }
    byte[] changed = new byte[bytes.length];
    font.get(0, changed);
    return changed;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(font, true)
        : others.getTrueTypeFont(baseFont, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(font, true)
        : others.getFontBoxFont(baseFont, descriptor);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
    return READING.get()
        ? new CIDFontMapping(null, glyphs, true)
        : others.getCIDFont(baseFont, descriptor, info);
  }
}
