package io.github.opengpr.read.office.pdf.safe;

import io.github.opengpr.read.office.guard.Budget;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Parses a file whose streams unpack within a budget. PDFBox unpacks each stream as a whole and
 * sets no bound to it.
 */
public final class BoundedParser extends PDFParser {

  private BoundedParser(byte[] bytes, RandomAccessStreamCache cache, Budget budget)
      throws IOException {
    super(new RandomAccessReadBuffer(bytes), "", null, null, () -> cache);
    document.close();
    document = new BoundedDocument(cache, this, budget);
  }

  public static BoundedParser of(byte[] bytes, Budget budget) throws IOException {
    return new BoundedParser(bytes, IOUtils.createMemoryOnlyStreamCache().create(), budget);
  }

  /** Makes the streams of the file. */
  private static final class BoundedDocument extends COSDocument {

    private final RandomAccessStreamCache cache;
    private final ICOSParser parser;
    private final Budget budget;

    BoundedDocument(RandomAccessStreamCache cache, ICOSParser parser, Budget budget) {
      super(() -> cache, parser);
      this.cache = cache;
      this.parser = parser;
      this.budget = budget;
    }

    @Override
    public COSStream createCOSStream(COSDictionary entries, long begin, long length)
        throws IOException {
      COSStream stream =
          new BoundedStream(cache, parser.createRandomAccessReadView(begin, length), budget);
      entries.forEach(stream::setItem);
      stream.setKey(entries.getKey());
      return stream;
    }
  }
}
