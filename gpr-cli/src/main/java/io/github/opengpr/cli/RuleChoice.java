package io.github.opengpr.cli;

import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.Pipes;
import io.github.opengpr.cli.resume.OptionsName;
import io.github.opengpr.rules.Baseline;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Profile;
import io.github.opengpr.rules.ProfileException;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules the user wants and how they weigh, and which findings are known and accepted. */
final class RuleChoice {

  private static final Charset GBK = Charset.forName("GB18030");

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = {
        "校核方案，每行一项：停用 规则，级别 规则 错误|警告|提示，接受 规则!地址 理由，机关类别 类别，地方期限 日期；" + "以 # 开头的行为注释。",
        "How to check, a setting a line: off RULE, severity RULE LEVEL, accept RULE!ADDRESS reason,"
            + " issuer-kind KIND, local-deadline DATE; lines that begin with # are comments."
      })
  private @Nullable Path profile;

  @Option(
      names = "--without",
      paramLabel = "ID[,ID…]",
      description = {
        "不核对这条规则，多条以逗号分隔，可以多次使用。",
        "Leaves a rule out, several parted by commas; may be repeated."
      })
  private List<String> without = List.of();

  @Option(
      names = "--accept",
      paramLabel = "FILE",
      description = {
        "已接受的问题清单，每行一条：编号 理由，例如 T3-ROW-SUM!T3.received.total 已核实；以 # 开头的行为注释。",
        "Accepted findings, a line each: the key of the finding, then the reason; lines that begin"
            + " with # are comments."
      })
  private @Nullable Path accept;

  private Profile read = Profile.empty();
  private String profileText = "";
  private String acceptText = "";

  RuleSet read() {
    RuleSet rules = RuleSet.standard();
    Set<String> out = withoutRules(rules);
    try {
      if (profile != null) {
        profileText = text("--profile", profile);
        read = Profile.parse(profileText, profile.toString());
        rules = read.applyTo(rules);
      }
      if (accept != null) {
        acceptText = text("--accept", accept);
        Baseline accepted = Baseline.parse(acceptText, accept.toString());
        requireRules(accepted, accept);
        rules = rules.accepting(accepted);
      }
    } catch (ProfileException e) {
      throw new RefusedException(e.toMessage().zh(), e.toMessage().en());
    }
    // What the profile switched off need not be left out again.
    return out.isEmpty() ? rules : rules.keeping(rule -> !out.contains(rule.id()));
  }

  private static void requireRules(Baseline accepted, Path file) {
    for (Baseline.Entry entry : accepted.entries()) {
      // Among all rules: one that the profile switches off may still be accepted.
      if (RuleSet.standard().rule(entry.ruleId()).isEmpty()) {
        throw new RefusedException(
            file + "：没有规则 " + entry.ruleId() + "（" + entry.key() + "），gpr rules 列出全部规则",
            file + ": no such rule: " + entry.key() + "; gpr rules lists them all");
      }
    }
  }

  private Set<String> withoutRules(RuleSet rules) {
    Set<String> out = new HashSet<>();
    for (String ids : without) {
      for (String id : ids.split(",", -1)) {
        if (id.isBlank()) {
          throw new RefusedException(
              "--without 中缺少规则编号：" + ids, "the id of a rule is missing in --without: " + ids);
        }
        out.add(RulesCommand.find(rules.rules(), id.strip()).id());
      }
    }
    return out;
  }

  /** Tells what was chosen, once it has been read. */
  void tell(OptionsName name) {
    name.with("profile", profileText).with("accept", acceptText).with("without", without);
  }

  /** The circumstances, with what the profile knows beside them. */
  CheckContext in(CheckContext context) {
    return read.applyTo(context);
  }

  private static String text(String option, Path file) {
    try {
      byte[] bytes = Pipes.bytes(file);
      try {
        return decoded(bytes, StandardCharsets.UTF_8);
      } catch (CharacterCodingException e) {
        return decoded(bytes, GBK); // as editors on Chinese systems save it
      }
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException) {
        throw new RefusedException(
            option + " 指定的管道 " + file + " 一直没有写入内容",
            "nothing was written to the pipe " + file + " that " + option + " names");
      }
      throw new RefusedException(
          option + " 的文件读不出来：" + file + "（应为 UTF-8 或 GBK 文本）",
          "the file of "
              + option
              + " cannot be read: "
              + file
              + " (it must be text in UTF-8 or GBK)");
    }
  }

  private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }
}
