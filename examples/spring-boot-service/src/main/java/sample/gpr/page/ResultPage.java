package sample.gpr.page;

import io.github.opengpr.read.ReportReadException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.util.StreamUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of evidence with what can be taken along. The files are in the page itself, as addresses
 * of the kind {@code data:}, so that nothing has to be kept for whoever may want them.
 */
final class ResultPage {

  /** Browsers refuse addresses of more than two megabytes, and base64 takes a third more. */
  private static final int MOST_CARRIED = 1_400_000;

  private final String page;
  private final String heading;
  private final List<Entry> entries = new ArrayList<>();

  /** A link: to a file that the page carries, or to another page. */
  private record Entry(String words, Takeaways.File file, String address) {}

  private ResultPage(String page, String heading) {
    this.page = page;
    this.heading = heading;
  }

  static ResultPage of(Takeaways taken) throws IOException {
    ResultPage page = new ResultPage(taken.page(), taken.words("带走和继续", "Take along, go on"));
    if (taken.hasCopy()) {
      page.copy(taken);
    }
    page.entries.add(
        new Entry(taken.words("下载问题清单（Excel）", "Download the list (Excel)"), taken.list(), null));
    page.entries.add(new Entry(taken.words("校核另一份报告", "Check another report"), null, "/"));
    return page;
  }

  private void copy(Takeaways taken) {
    try {
      Takeaways.File copy = taken.copy();
      entries.add(
          copy.content().length > MOST_CARRIED
              ? new Entry(
                  taken.words(
                      "批注副本较大，请在首页选择同一文件单独下载",
                      "The annotated copy is large: choose the file again to download it"),
                  null,
                  "/#copy")
              : new Entry(taken.words("下载批注副本", "Download the annotated copy"), copy, null));
    } catch (ReportReadException e) {
      entries.add(
          new Entry(
              taken.words("不能制作批注副本：", "No annotated copy: ")
                  + e.explanation().in(taken.language().getLanguage()),
              null,
              null));
    }
  }

  /** Writes the page; the files are encoded as they go. */
  void writeTo(OutputStream out) throws IOException {
    int end = page.indexOf("</header>");
    write(out, page.substring(0, end));
    write(out, "<nav aria-label=\"" + HtmlUtils.htmlEscape(heading) + "\"><ul>\n");
    for (Entry entry : entries) {
      write(out, "<li>");
      link(out, entry);
      write(out, "</li>\n");
    }
    write(out, "</ul></nav>\n");
    write(out, page.substring(end));
  }

  private static void link(OutputStream out, Entry entry) throws IOException {
    String words = HtmlUtils.htmlEscape(entry.words(), "UTF-8");
    if (entry.file() != null) {
      String name = HtmlUtils.htmlEscape(entry.file().name(), "UTF-8");
      write(out, "<a download=\"" + name + "\" href=\"data:" + entry.file().type() + ";base64,");
      try (OutputStream encoded = Base64.getEncoder().wrap(StreamUtils.nonClosing(out))) {
        encoded.write(entry.file().content());
      }
      write(out, "\">" + words + "</a>");
    } else if (entry.address() != null) {
      write(out, "<a href=\"" + entry.address() + "\">" + words + "</a>");
    } else {
      write(out, words);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
