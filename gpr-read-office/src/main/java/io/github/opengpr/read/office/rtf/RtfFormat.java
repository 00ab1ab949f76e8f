package io.github.opengpr.read.office.rtf;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.word.Remarks;
import java.io.IOException;

/** Rich Text files, whatever their names say. Immutable and thread-safe. */
public final class RtfFormat implements DocumentFormat {

  private static final String MAGIC = "{\\rt";

  /** The format. */
  public RtfFormat() {}

  @Override
  public String name() {
    return "RTF";
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
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    try {
      Budget budget = new Budget(limits, work, bytes.length);
      RtfBody body = new RtfBody(budget);
      new StandardRtfParser().parse(new RtfSource(bytes), new RtfListener(body, budget));
      body.finish();
      if (body.blocks().isEmpty()) {
        throw Refusals.noText(body.remarks().has(Remarks.Kind.PICTURE));
      }
      return new Document(body.blocks(), body.remarks().notes(), true);
    } catch (Refusal e) {
      throw e.toException();
    } catch (WorkLimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The parser answers damage with whatever exception it runs into.
      throw Refusals.damaged("RTF", e).toException();
    }
  }
}
