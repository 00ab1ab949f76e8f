package io.github.opengpr.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.html.HtmlFormat;
import io.github.opengpr.read.text.TextFormat;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work of reading grows with the document and not faster: counted in steps, not in seconds. */
class StepsTest {

  private static final int SMALL = 200;
  private static final int TIMES = 10;

  /** Nested blocks are to be followed as far as they go. */
  private static final ReadLimits DEEP = ReadLimits.standard().withDepth(2 * SMALL * TIMES);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a wide row       | a.html | <html><body>@<table><tr>    | <td>1</td>
          many tables      | a.html | <html><body>@               | <table><tr><td>1<td>2</table>
          many paragraphs  | a.html | <html><body>@               | <p>甲
          nested blocks    | a.html | <html><body>@               | <div>甲
          blanks in a cell | a.txt  | @三、本年度办理结果 （一）予以公开 0 | '~'
          a long label     | a.txt  | @（一）予以公开               | 予以公开规章
          many cells       | a.txt  | @（一）予以公开               | '~0'
          many headings    | a.txt  | @                           | 六、其他需要报告的事项!
          many sentences   | a.txt  | @                           | 新收政府信息公开申请3件，其中自然人2件。!
          many empty lines | a.txt  | @                           | !
          """)
  void growWithTheDocument(String shape, String name, String before, String repeated)
      throws ReportReadException {
    double small = steps(name, before, repeated, SMALL);
    double large = steps(name, before, repeated, SMALL * TIMES);
    assertThat(large).as(shape).isLessThan(small * (TIMES + 2));
    assertThat(large).as(shape).isGreaterThan(small * 2);
  }

  private static long steps(String name, String before, String repeated, int times)
      throws ReportReadException {
    String line = name.endsWith(".html") ? "<p>" : "\n";
    String sections = line + "一、总体情况" + line + "甲。" + line + "二、主动公开政府信息情况" + line;
    String report = before.replace("@", sections);
    String text = (report + repeated.repeat(times)).replace('~', '\u00a0').replace('!', '\n');
    DocumentFormat format = name.endsWith(".html") ? new HtmlFormat() : new TextFormat();
    Work work = Work.unlimited();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = format.parse(bytes, name, DEEP, work);
    assertThat(Recogniser.recognise(document, work)).isPresent();
    return work.spent();
  }
}
