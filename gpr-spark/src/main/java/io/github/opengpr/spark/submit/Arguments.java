package io.github.opengpr.spark.submit;

import io.github.opengpr.rules.rollup.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command line, understood.
 *
 * @param command what to do
 * @param paths the documents
 * @param output the folder that tables are written to
 * @param batch the part of each table that is written anew
 * @param csv whether flat tables are written as CSV, not as Parquet
 * @param language the language of sentences
 * @param previous whether each report is checked beside the one of the year before
 * @param peers whether each report is checked for copies from others
 * @param profile the profile; null for none
 * @param accept the accepted findings; null for none
 * @param tree the tree of regions; null for none
 * @param blanks what a blank cell makes of a sum
 */
record Arguments(
    String command,
    List<String> paths,
    String output,
    String batch,
    boolean csv,
    String language,
    boolean previous,
    boolean peers,
    @Nullable String profile,
    @Nullable String accept,
    @Nullable String tree,
    Blanks blanks) {

  static final String USAGE =
      """
      usage: spark-submit … gpr-spark.jar read|check|rollup|compare [OPTION]… -o OUT PATH…

        read      报告读成数值 / documents into values
        check     校核报告 / what is wrong with them
        rollup    逐级汇总 / sums at each node of a tree
        compare   与上一年度逐格比较 / cell by cell with the year before

        PATH                 文件夹、.zip、.seq、.jsonl / folders, .zip, .seq, .jsonl
        -o OUT               结果文件夹 / the folder for tables
        --batch NAME         本批名称，同名的一批整体重写（默认 all）/ rewritten as a whole; all unless given
        --format parquet|csv 表的格式 / of the flat tables
        --lang zh|en         语句的语言 / of sentences
        --previous           check：与上一年度报告一并校核 / beside last year's reports
        --peers              check：查找雷同的文字 / looks for copied texts
        --profile FILE       check：校核方案 / how to check
        --accept FILE        check：已接受的问题 / accepted findings
        --tree FILE          rollup：每行“机关,上级机关” / a line each: agency, the one above it
        --blank keep|skip    rollup：空白的单元格 / blank cells
      """;

  private static final Set<String> COMMANDS = Set.of("read", "check", "rollup", "compare");

  /** Understands a command line, or says why not. */
  static Arguments of(String... args) {
    if (args.length == 0 || !COMMANDS.contains(args[0])) {
      throw new UsageException(
          "第一个参数应为 read、check、rollup 或 compare",
          "the first word must be read, check, rollup or compare");
    }
    Words words = new Words(args);
    Arguments read = words.read();
    if (read.paths.isEmpty()) {
      throw new UsageException("没有给出文件或文件夹", "no file or folder was given");
    }
    if (read.output.isEmpty()) {
      throw new UsageException("请用 -o 给出结果文件夹", "-o must name the folder for tables");
    }
    if (!read.batch.matches("[\\p{L}\\p{N}._-]+")) {
      throw new UsageException(
          "--batch 只能用文字、数字和 . _ -", "--batch takes letters, digits and . _ - only");
    }
    return read;
  }

  /** The words of a command line, taken one after the other. */
  private static final class Words {

    private final String[] args;
    private int at = 1;
    private String output = "";
    private String batch = "all";
    private boolean csv;
    private String language = "zh";
    private boolean previous;
    private boolean peers;
    private @Nullable String profile;
    private @Nullable String accept;
    private @Nullable String tree;
    private Blanks blanks = Blanks.KEEP;
    private final List<String> paths = new ArrayList<>();

    Words(String... args) {
      this.args = args;
    }

    Arguments read() {
      while (at < args.length) {
        String word = args[at++];
        switch (word) {
          case "-o", "--output" -> output = value(word);
          case "--batch" -> batch = value(word);
          case "--format" -> csv = choice(word, "parquet", "csv").equals("csv");
          case "--lang" -> language = choice(word, "zh", "en");
          case "--previous" -> previous = only(word, "check");
          case "--peers" -> peers = only(word, "check");
          case "--profile" -> profile = file(word, "check");
          case "--accept" -> accept = file(word, "check");
          case "--tree" -> tree = file(word, "rollup");
          case "--blank" ->
              blanks = choice(word, "keep", "skip").equals("keep") ? Blanks.KEEP : Blanks.LEAVE_OUT;
          default -> {
            if (word.startsWith("-")) {
              throw new UsageException("没有选项 " + word, "no such option: " + word);
            }
            paths.add(word);
          }
        }
      }
      return new Arguments(
          args[0],
          List.copyOf(paths),
          output,
          batch,
          csv,
          language,
          previous,
          peers,
          profile,
          accept,
          tree,
          blanks);
    }

    private String value(String option) {
      if (at == args.length) {
        throw new UsageException(option + " 后面缺少内容", "a value is missing after " + option);
      }
      return args[at++];
    }

    private String choice(String option, String one, String other) {
      String value = value(option);
      if (!value.equals(one) && !value.equals(other)) {
        throw new UsageException(
            option + " 应为 " + one + " 或 " + other, option + " must be " + one + " or " + other);
      }
      return value;
    }

    private boolean only(String option, String command) {
      if (!args[0].equals(command)) {
        throw new UsageException(option + " 只用于 " + command, option + " goes with " + command);
      }
      return true;
    }

    private String file(String option, String command) {
      only(option, command);
      return value(option);
    }
  }
}
