package io.github.opengpr.cli;

import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.option.Operands;
import io.github.opengpr.cli.resume.OptionsName;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.chinese.WrittenDate;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.IssuerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What the user tells about a report beside the report itself. */
final class Circumstances {

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description = {"同一机关上一年度的报告。", "The same agency's report of the year before."})
  private @Nullable String previous;

  @Option(
      names = "--renamed",
      description = {
        "确认 --previous 是同一机关更名之前的报告。",
        "Confirms that --previous is of the same agency under its former name."
      })
  private boolean renamed;

  @Option(
      names = "--children",
      paramLabel = "DIR",
      description = {"汇总进本报告的各单位报告所在文件夹。", "The folder of the reports added up into this one."})
  private @Nullable String children;

  @Option(
      names = "--complete-roster",
      description = {"声明 --children 已包括全部单位。", "Declares that --children are all there are."})
  private boolean completeRoster;

  @Option(
      names = "--issuer-kind",
      paramLabel = "KIND",
      converter = Kind.class,
      description = {
        "报告机关的类别：政府（县级以上）、部门、街道或乡镇、其他；或 government、department、township、other。",
        "The kind of agency: government, department, township or other."
      })
  private @Nullable IssuerKind issuerKind;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = {"报告公布的日期。", "The day the report was published."})
  private @Nullable LocalDate published;

  @Option(
      names = "--local-deadline",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = {"地方规定的公布截止日期。", "The last day a local notice allows for publication."})
  private @Nullable LocalDate localDeadline;

  /** Reads the other reports and puts everything together. */
  CheckContext read(Batch batch, Operands operands) {
    if (previous != null && operands.files().size() > 1) {
      throw new RefusedException(
          "--previous 一次只能用于一份报告", "--previous goes with one report at a time");
    }
    CheckContext.Builder context = CheckContext.builder();
    if (previous != null) {
      context.previous(batch.readSure(previous)).renamed(renamed);
    } else if (renamed) {
      throw new RefusedException("--renamed 需要与 --previous 一起用", "--renamed goes with --previous");
    }
    if (children != null) {
      context.children(readChildren(batch, children));
    } else if (completeRoster) {
      throw new RefusedException(
          "--complete-roster 需要与 --children 一起用", "--complete-roster goes with --children");
    }
    return context
        .rosterComplete(completeRoster)
        .issuerKind(issuerKind)
        .published(published)
        .localDeadline(localDeadline)
        .build();
  }

  /** Tells everything in it. */
  static void tell(CheckContext context, OptionsName name) {
    name.with("previous", context.previous().map(GprJson::write))
        .with("renamed", context.isRenamed())
        .with("children", context.children().stream().map(GprJson::write).toList())
        .with("complete", context.isRosterComplete())
        .with("issuer", context.issuerKind())
        .with("published", context.published())
        .with("deadline", context.localDeadline());
  }

  /** Refuses a report of the year before that is of another agency or another year. */
  void requireFit(CheckContext context, AnnualReport report) {
    context
        .previousMismatch(report)
        .ifPresent(
            why -> {
              boolean renaming =
                  context.toBuilder().renamed(true).build().previousMismatch(report).isEmpty();
              throw new RefusedException(
                  "--previous " + previous + "：" + why.zh() + (renaming ? "（--renamed）" : ""),
                  "--previous " + previous + ": " + why.en() + (renaming ? " (--renamed)" : ""));
            });
  }

  private List<AnnualReport> readChildren(Batch batch, String folder) {
    int unreadable = batch.unreadable();
    List<AnnualReport> reports = new ArrayList<>();
    batch.run(List.of(folder), SureReport::of, read -> reports.add(batch.sure(read)));
    if (completeRoster && batch.unreadable() > unreadable) {
      throw new RefusedException(
          "--children 中有报告读不出来，不能按名单完整核对汇总",
          "some of --children cannot be read, so they are not all there are");
    }
    if (reports.isEmpty()) {
      throw new RefusedException(
          "--children 给出的位置没有可读的报告：" + folder,
          "--children has no report that can be read: " + folder);
    }
    return reports;
  }

  /** A date in the calendar's order. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return WrittenDate.whole(value)
          .orElseThrow(
              () ->
                  new RefusedException(
                      "日期应写作 2022-01-31，不是 " + value,
                      "a date is written 2022-01-31, not " + value));
    }
  }

  /** The word for a kind of agency. */
  static final class Kind implements ITypeConverter<IssuerKind> {
    @Override
    public IssuerKind convert(String value) {
      return IssuerKind.named(value)
          .orElseThrow(
              () ->
                  new RefusedException(
                      "没有机关类别 " + value + "，可用：" + words(IssuerKind::zh, "、"),
                      "no such kind: " + value + "; known: " + words(IssuerKind::word, ", ")));
    }

    private static String words(Function<IssuerKind, String> word, String between) {
      return Arrays.stream(IssuerKind.values()).map(word).collect(Collectors.joining(between));
    }
  }
}
