package io.github.opengpr.rules.corpus;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.IssuerKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the reports that a file of the corpus describes. */
final class CorpusReports {

  private CorpusReports() {}

  /** The document of a base after the changes, as it is printed. */
  static String document(CorpusFile.Part part) throws IOException {
    String text = base(part);
    List<String> lines = part.lines();
    for (int i = 0; i < lines.size(); ) {
      if (lines.get(i).isBlank()) {
        i++;
        continue;
      }
      StringBuilder before = new StringBuilder("\n");
      StringBuilder after = new StringBuilder("\n");
      if (!lines.get(i).startsWith("-")) {
        throw new IllegalArgumentException("neither - nor + nor empty: " + lines.get(i));
      }
      for (; i < lines.size() && lines.get(i).startsWith("-"); i++) {
        before.append(content(lines.get(i))).append('\n');
      }
      for (; i < lines.size() && lines.get(i).startsWith("+"); i++) {
        after.append(content(lines.get(i))).append('\n');
      }
      text = replaceOnce("\n" + text, before.toString(), after.toString()).substring(1);
    }
    return text;
  }

  private static String content(String line) {
    return line.length() < 2 ? "" : line.substring(2);
  }

  /** The values of a base after the changes; what is printed is not known of it. */
  static AnnualReport report(CorpusFile.Part part) throws IOException, ReportReadException {
    AnnualReport report = read(base(part)).report();
    for (String line : part.told()) {
      String[] words = line.split(" *[+]?= ?", 2);
      report = with(report, words[0], words[1], line.startsWith(words[0] + " +="));
    }
    return report;
  }

  /** The circumstances. */
  static CheckContext context(CorpusFile file) throws IOException, ReportReadException {
    CheckContext.Builder context = CheckContext.builder();
    for (CorpusFile.Part part : file.parts("previous")) {
      context.previous(report(part));
    }
    context.children(reports(file.parts("child"))).peers(reports(file.parts("peer")));
    for (String line : file.lines("context")) {
      String[] words = line.split(" *= ?", 2);
      switch (words[0]) {
        case "issuer-kind" ->
            context.issuerKind(
                Arrays.stream(IssuerKind.values())
                    .filter(kind -> kind.word().equals(words[1]))
                    .findFirst()
                    .orElseThrow());
        case "published" -> context.published(LocalDate.parse(words[1]));
        case "local-deadline" -> context.localDeadline(LocalDate.parse(words[1]));
        case "roster" -> context.roster(List.of(words[1].split("、")));
        case "renamed" -> context.renamed(true);
        case "complete-roster" -> context.rosterComplete(true);
        default -> throw new IllegalArgumentException(file + ": " + line);
      }
    }
    return context.build();
  }

  static Filing read(String text) throws ReportReadException {
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
  }

  private static String base(CorpusFile.Part part) throws IOException {
    return Files.readString(CorpusFile.FOLDER.resolve("bases").resolve(part.base() + ".txt"));
  }

  private static List<AnnualReport> reports(List<CorpusFile.Part> parts)
      throws IOException, ReportReadException {
    List<AnnualReport> reports = new ArrayList<>();
    for (CorpusFile.Part part : parts) {
      reports.add(report(part));
    }
    return reports;
  }

  private static String replaceOnce(String text, String before, String after) {
    int at = text.indexOf(before);
    if (at < 0 || text.indexOf(before, at + 1) >= 0) {
      throw new IllegalArgumentException("not exactly once in the base: " + before.strip());
    }
    return text.substring(0, at) + after + text.substring(at + before.length());
  }

  private static AnnualReport with(AnnualReport report, String key, String value, boolean more) {
    return switch (key) {
      case "year" -> report.withYear(value.isEmpty() ? null : Integer.valueOf(value));
      case "agency" -> report.withAgency(value);
      case "overview" -> report.withOverview(told(report.overview(), value, more));
      case "problems" -> report.withProblems(told(report.problems(), value, more));
      case "otherMatters" -> report.withOtherMatters(told(report.otherMatters(), value, more));
      case "closing" -> report.withClosing(told(report.closing(), value, more));
      default ->
          report.with(report.form().cell(key), value.isEmpty() ? null : new BigDecimal(value));
    };
  }

  private static Narrative told(@Nullable Narrative before, String value, boolean more) {
    List<String> paragraphs = new ArrayList<>();
    if (more && before != null) {
      before.paragraphs().forEach(paragraph -> paragraphs.add(paragraph.full()));
    }
    if (!value.isEmpty()) {
      paragraphs.add(value);
    }
    return Narrative.of(paragraphs.toArray(String[]::new));
  }
}
