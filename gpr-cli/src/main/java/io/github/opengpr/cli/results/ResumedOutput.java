package io.github.opengpr.cli.results;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.Contents;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.output.CheckJson;
import io.github.opengpr.cli.resume.ResultLog;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.rules.CheckResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of results that goes on from where an earlier run ended, at its end or in its middle. */
public final class ResumedOutput implements CheckOutput {

  private final Path path;
  private final CheckJson json;
  private final Language language;
  private final Console console;
  private final ResultLog log;
  private int kept;
  private int made;

  /**
   * Goes on with the file at the place the user named, or begins it.
   *
   * @throws RefusedException if it is another file, or cannot be written
   */
  public ResumedOutput(
      Path path, CheckJson.Maker maker, CheckJson json, Language language, Console console) {
    this.path = path;
    this.json = json;
    this.language = language;
    this.console = console;
    try {
      refuseOthers();
      ResultLog opened = ResultLog.open(path, maker.gpr(), maker.options());
      if (opened == null) {
        throw new RefusedException(
            "另一个 gpr 正在写 " + path + "，请等它结束",
            "another gpr is writing " + path + "; wait for its end");
      }
      this.log = opened;
    } catch (IOException e) {
      throw Destination.unwritable(path, e);
    }
    sayAgain();
  }

  /** Nothing is cut off or added to a file that gpr did not write. */
  private void refuseOthers() throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    if (!Files.isRegularFile(path)) {
      throw new RefusedException(
          path + " 不是普通文件，不能接着写", path + " is no regular file; results cannot be added to it");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(ResultsOutput.MARK.length());
      if (!ResultsOutput.MARK.startsWith(new String(head, StandardCharsets.ISO_8859_1))) {
        throw new RefusedException(
            "已有文件 " + path + "，不是 gpr 写出的结果，不接着写",
            path + " exists and holds no results that gpr wrote; nothing is added to it");
      }
    }
  }

  /** Why what is there does not hold. */
  private void sayAgain() {
    if (log.ofOtherVersions() > 0) {
      console.say(
          path
              + "：有 "
              + log.ofOtherVersions()
              + " 份结果由其他版本的 gpr 写出，重新校核 / "
              + Language.plural(log.ofOtherVersions(), "result")
              + " of another version of gpr: checked again");
    }
    if (log.ofOtherOptions() > 0) {
      console.say(
          path
              + "：有 "
              + log.ofOtherOptions()
              + " 份结果所用的选项、方案或对照的报告不同，重新校核 / "
              + Language.plural(log.ofOtherOptions(), "result")
              + " made with other options, another profile or other reports beside: checked again");
    }
    if (log.without() > 0) {
      console.say(
          path
              + "：有 "
              + log.without()
              + " 行没有注明所依据的文件，重新校核 / "
              + Language.plural(log.without(), "line")
              + " not saying what they were made from: checked again");
    }
  }

  @Override
  public @Nullable Earlier earlier(Contents contents) {
    ResultLog.Kept found = log.find(contents.name(), contents.sha256());
    return found == null
        ? null
        : new Earlier(
            () -> {
              kept++;
              log.keep(found);
            },
            found.counts(),
            found.stale());
  }

  @Override
  public Runnable prepare(ReadReport read, CheckResult result) {
    String line = json.of(read, result);
    return () -> {
      made++;
      try {
        log.append(line);
      } catch (IOException e) {
        throw Destination.unwritable(path, e);
      }
    };
  }

  @Override
  public void finish() {
    // A folder that is not there today must not cost the results of its reports.
    if (kept + made == 0) {
      return;
    }
    try {
      log.finish();
    } catch (IOException e) {
      throw Destination.unwritable(path, e);
    }
    console.print(
        language.of(
            "已写出 " + path + "：沿用" + kept + "份，新校核" + made + "份\n",
            "written: " + path + ": " + kept + " kept, " + made + " checked\n"));
  }

  @Override
  public void close() {
    try {
      log.close();
    } catch (IOException e) {
      throw Destination.unwritable(path, e);
    }
  }

  @Override
  public boolean isForPeople() {
    return true;
  }
}
