package io.github.opengpr.read.office.pdf.safe;

import io.github.opengpr.read.office.guard.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a file that unpacks within a budget. Pictures are not unpacked at all, unless they
 * are the pages.
 */
final class BoundedStream extends COSStream {

  private static final Set<String> JPEG = Set.of("DCTDecode", "DCT");
  private static final Set<String> FAX = Set.of("CCITTFaxDecode", "CCF");
  private static final Set<String> OTHER_PICTURES = Set.of("JPXDecode", "JBIG2Decode");

  /** A row of a table of bytes is no longer than this; some filters hold one in memory. */
  private static final long LONGEST_ROW = 1 << 20;

  private final RandomAccessStreamCache cache;
  private final Budget budget;

  BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView content, Budget budget)
      throws IOException {
    super(cache, content);
    this.cache = cache;
    this.budget = budget;
  }

  /** One filter as a list of one: PDFBox unpacks a deflated page another way, without bounds. */
  @Override
  public @Nullable COSBase getFilters() {
    COSBase filters = super.getFilters();
    if (filters instanceof COSName name) {
      COSArray list = new COSArray();
      list.add(name);
      return list;
    }
    return filters;
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    List<COSName> filters = filters();
    if (filters.isEmpty()) {
      return super.createInputStream(options);
    }
    RandomAccessRead unpacked = unpacked(filters, options);
    return new COSStream(cache, new RandomAccessReadView(unpacked, 0, unpacked.length()))
        .createInputStream(options);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    List<COSName> filters = filters();
    RandomAccessRead view =
        filters.isEmpty() ? super.createView() : unpacked(filters, DecodeOptions.DEFAULT);
    CharacterMap.refuseLarge(view, budget);
    return view;
  }

  /** The filters in the order in which they unpack; one named twice is meant once. */
  private List<COSName> filters() {
    COSBase filters = getFilters();
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private RandomAccessRead unpacked(List<COSName> filters, DecodeOptions options)
      throws IOException {
    Bounded bounded = new Bounded(getLength());
    InputStream packed = createRawInputStream();
    RandomAccessReadWriteBuffer unpacked = new RandomAccessReadWriteBuffer();
    for (int i = 0; i < filters.size(); i++) {
      refuseLongRows(parameters(i));
      packed = admitted(filters.get(i).getName(), packed, parameters(i));
      unpacked = new RandomAccessReadWriteBuffer();
      bounded.into(unpacked);
      FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, bounded, this, i, options);
      unpacked.seek(0);
      packed = new RandomAccessInputStream(unpacked);
    }
    return unpacked;
  }

  /** What is to be unpacked, if it may be. */
  private InputStream admitted(
      String filter, InputStream packed, @Nullable COSDictionary parameters) throws IOException {
    boolean jpeg = JPEG.contains(filter);
    boolean fax = FAX.contains(filter);
    if (OTHER_PICTURES.contains(filter) || (jpeg || fax) && !budget.unpacksPictures()) {
      throw new IOException("a picture is not unpacked");
    }
    if (fax) {
      budget.picture(PictureBytes.ofFax(this, parameters));
    }
    if (!jpeg) {
      return packed;
    }
    byte[] whole = packed.readAllBytes();
    budget.picture(PictureBytes.ofJpeg(new ByteArrayInputStream(whole)));
    return new ByteArrayInputStream(whole);
  }

  private boolean isPicture() {
    return budget.unpacksPictures() && COSName.IMAGE.equals(getCOSName(COSName.SUBTYPE));
  }

  private @Nullable COSDictionary parameters(int filter) {
    COSBase parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    COSBase found =
        parameters instanceof COSArray array && filter < array.size()
            ? array.getObject(filter)
            : parameters;
    return found instanceof COSDictionary dictionary ? dictionary : null;
  }

  private static void refuseLongRows(@Nullable COSDictionary parameters) throws IOException {
    if (parameters != null
        && (Math.abs((long) parameters.getInt(COSName.COLUMNS, 1)) > LONGEST_ROW
            || Math.abs((long) parameters.getInt(COSName.COLORS, 1)) > 32
            || Math.abs((long) parameters.getInt(COSName.BITS_PER_COMPONENT, 8)) > 16)) {
      throw new IOException("rows of " + parameters + " are too long");
    }
  }

  /** Counts what is unpacked. */
  private final class Bounded extends OutputStream {

    private final long packed;
    private long count;
    private @Nullable RandomAccessReadWriteBuffer target;

    Bounded(long packed) {
      this.packed = packed;
    }

    void into(RandomAccessReadWriteBuffer buffer) {
      target = buffer;
      count = 0;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      count += length;
      if (isPicture()) {
        budget.picture(count);
      } else {
        budget.expand(length);
        budget.expansion(packed, count);
      }
      budget.tick();
      if (target != null) {
        target.write(bytes, offset, length);
      }
    }
  }
}
