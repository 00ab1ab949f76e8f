package io.github.opengpr.read.office.rtf;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.word.Remarks;
import java.io.IOException;

/** Rich Text files, whatever their names say. Immutable and thread-safe. */
public final class RtfFormat extends GuardedFormat {

  private static final String MAGIC = "{\\rt";

  public RtfFormat() {
    super("RTF");
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    int at = RtfSource.begin(bytes);
    for (int i = 0; i < MAGIC.length(); i++) {
      if (at + i >= bytes.length || bytes[at + i] != MAGIC.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) throws IOException {
    RtfBody body = new RtfBody(budget);
    new StandardRtfParser().parse(new RtfSource(bytes), new RtfListener(body, budget));
    body.finish();
    Remarks remarks = body.remarks();
    return remarks.document(body.blocks(), remarks.has(Remarks.Kind.PICTURE));
  }

  @Override
  protected Refusal refusal(Exception failure) {
    return Refusals.damaged("RTF", failure);
  }
}
