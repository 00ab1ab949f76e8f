package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the real reports say, where they are at hand. */
class RealReportsTest {

  private static Narrative read(String name, int year) throws IOException {
    Path file = reports().resolve(name);
    assumeTrue(Files.exists(file));
    List<TextLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.indexOf('\t') < 0 && line.strip().length() > 12) {
        lines.add(new TextLine(number, line));
      }
    }
    return Narrative.of(lines, year);
  }

  private static Path reports() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("../shared/reports"))) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("none") : folder.resolve("../shared/reports");
  }

  private static List<String> certain(Narrative narrative) {
    return narrative.statements().stream()
        .filter(Statement::isCertain)
        .map(statement -> statement.kind() + "=" + statement.number())
        .toList();
  }

  @Test
  void lingshanwei() throws IOException {
    Narrative narrative = read("lingshanwei-2021.txt", 2021);
    assertThat(certain(narrative)).containsExactly("REQUESTS=9");
    assertThat(narrative.statements())
        .anyMatch(statement -> statement.doubts().contains(Doubt.OTHERS_WORK));
    assertThat(narrative.breakdowns()).hasSize(2).allMatch(Breakdown::adds);
    assertThat(narrative.missingNumbers()).isEmpty();
    assertThat(narrative.yearMentions())
        .noneMatch(year -> year.year() != 2021 && year.use() == YearMention.Use.AS_REPORT_YEAR);
    assertThat(narrative.fees().mentioned()).isFalse();
  }

  @Test
  void jiaojie() throws IOException {
    Narrative narrative = read("jiaojie-2021.txt", 2021);
    assertThat(certain(narrative)).containsExactly("REQUESTS=0");
    assertThat(narrative.fees().charged()).isFalse();
    assertThat(narrative.parts())
        .singleElement()
        .satisfies(parts -> assertThat(parts.number()).isEqualTo(parts.listed().size()));
    assertThat(narrative.periods())
        .anyMatch(period -> period.statistics() && period.from().getYear() == 2021);
    assertThat(narrative.obsolete()).isEmpty();
    assertThat(narrative.personalData()).isEmpty();
  }

  @Test
  void taoyuan() throws IOException {
    Narrative narrative = read("taoyuan-2021.txt", 2021);
    assertThat(certain(narrative)).containsExactly("NO_REQUESTS=null");
    assertThat(narrative.obsolete())
        .singleElement()
        .satisfies(
            obsolete -> assertThat(obsolete.kind()).isEqualTo(Obsolete.Kind.PUBLIC_AS_PRINCIPLE));
    assertThat(narrative.breakdowns()).allMatch(Breakdown::adds);
    assertThat(narrative.fees().mentioned()).isFalse();
  }

  @Test
  void hongqi() throws IOException {
    Narrative narrative = read("hongqi-2021.txt", 2021);
    assertThat(certain(narrative)).isEmpty();
    assertThat(narrative.fees().mentioned()).isFalse();
    assertThat(narrative.missingNumbers()).isEmpty();
  }

  @Test
  void gongchenqiao() throws IOException {
    Narrative narrative = read("gongchenqiao-2020.txt", 2020);
    assertThat(certain(narrative)).containsExactly("NO_REQUESTS=null");
    assertThat(narrative.yearMentions())
        .noneMatch(year -> year.year() != 2020 && year.use() == YearMention.Use.AS_REPORT_YEAR);
  }
}
