package io.github.opengpr.rules;

import io.github.opengpr.model.chinese.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a profile line by line. Not thread-safe. */
final class ProfileParser {

  private static final Pattern LINE = Pattern.compile("([^\\s\\h：:，,]+)[\\s\\h：:，,]*(.*)");

  /** What stands between the parts of a line: blanks, or the marks that an input method writes. */
  private static final String APART = "[\\s\\h：:，,]+";

  private static final Pattern KEY = Pattern.compile("([A-Z0-9-]+)[!！]([^\\s!！]+)");
  private static final Pattern ANOTHER_KEY = Pattern.compile(".*[A-Z0-9][!！]\\S.*");
  private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

  private final String source;
  private final List<Profile.Setting> off = new ArrayList<>();
  private final List<Profile.Setting> severities = new ArrayList<>();
  private final List<Baseline.Entry> accepted = new ArrayList<>();
  private final List<Profile.Setting> acceptedRules = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private @Nullable IssuerKind issuerKind;
  private @Nullable LocalDate localDeadline;

  ProfileParser(String source) {
    this.source = source;
  }

  Profile profile() {
    return new Profile(
        source, off, severities, acceptedRules, baseline(), issuerKind, localDeadline);
  }

  Baseline baseline() {
    return Baseline.of(accepted);
  }

  void read(int number, String line) throws ProfileException {
    Matcher matcher = LINE.matcher(setting(line));
    if (!matcher.matches()) {
      return;
    }
    String word = matcher.group(1).toLowerCase(Locale.ROOT);
    String rest = matcher.group(2);
    if (rest.contains("#") && !word.equals("accept") && !word.equals("接受")) {
      throw wrong(number, "注释须另起一行，以 # 开头", "a comment is a line of its own that begins with #");
    }
    switch (word) {
      case "off", "停用" -> off(number, rest);
      case "severity", "级别" -> severity(number, rest);
      case "accept", "接受" -> accept(number, rest);
      case "issuer-kind", "机关类别" -> issuerKind = issuerKind(number, rest);
      case "local-deadline", "地方期限" -> localDeadline = date(number, rest);
      default ->
          throw wrong(
              number,
              "不认识“"
                  + matcher.group(1)
                  + "”；可用 停用（off）、级别（severity）、接受（accept）、机关类别（issuer-kind）、地方期限（local-deadline）",
              "“"
                  + matcher.group(1)
                  + "” is not a setting; there are off, severity, accept, issuer-kind,"
                  + " local-deadline");
    }
  }

  /** What a line says; nothing if it is a comment. */
  static String setting(String line) {
    String said = line.replace('\uFEFF', ' ').strip();
    return said.startsWith("#") ? "" : said;
  }

  /** An accepted finding: its key, then the reason. */
  void accept(int number, String said) throws ProfileException {
    List<String> words = Arrays.asList(said.split(APART, 2));
    Matcher key = KEY.matcher(words.get(0));
    String reason = words.size() == 2 ? words.get(1) : "";
    if (!key.matches() || ANOTHER_KEY.matcher(reason).matches()) {
      throw wrong(
          number,
          "“" + said + "”不是一条检查结果，应为 规则!地址 理由，如 T3-BALANCE!T3.received.total 已电话核实",
          "“"
              + said
              + "” is not a finding; it is RULE!address reason, such as"
              + " T3-BALANCE!T3.received.total confirmed by telephone");
    }
    if (!Addresses.isKnown(key.group(2))) {
      throw wrong(
          number,
          "没有地址“" + key.group(2) + "”；应照抄检查结果的编号，gpr read --format cells 列出全部单元格",
          "no such address: "
              + key.group(2)
              + "; copy the key of the finding; `gpr read --format cells` lists all cells");
    }
    if (reason.isEmpty() || reason.startsWith("#")) {
      throw wrong(
          number,
          "缺少理由；理由写在编号之后，不加 #，如 T3-BALANCE!T3.received.total 已电话核实",
          "the reason is missing; it follows the key, without #, such as"
              + " T3-BALANCE!T3.received.total confirmed by telephone");
    }
    Baseline.Entry entry = new Baseline.Entry(key.group(1), key.group(2), reason);
    if (!accepted.contains(entry)) {
      once(number, entry.key());
      accepted.add(entry);
      acceptedRules.add(new Profile.Setting(number, entry.ruleId(), null));
    }
  }

  /** Two lines on one thing contradict each other, and nobody would see which one counts. */
  private void once(int number, String thing) throws ProfileException {
    Integer before = lines.putIfAbsent(thing, number);
    if (before != null) {
      throw wrong(
          number,
          "第" + before + "行已写过 " + thing + "，只能写一次",
          thing + " was set on line " + before + "; it can be set only once");
    }
  }

  private void off(int number, String rest) throws ProfileException {
    String id = ruleId(number, rest);
    once(number, id);
    off.add(new Profile.Setting(number, id, null));
  }

  private void severity(int number, String rest) throws ProfileException {
    List<String> words = Arrays.asList(rest.split(APART, -1));
    if (words.size() != 2) {
      throw wrong(
          number,
          "应为 severity 规则 级别，如 severity FM-BLANK info",
          "it is severity RULE LEVEL, such as severity FM-BLANK info");
    }
    String id = ruleId(number, words.get(0));
    Severity severity =
        Arrays.stream(Severity.values())
            .filter(one -> one.en().equalsIgnoreCase(words.get(1)) || one.zh().equals(words.get(1)))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        number,
                        "没有级别“" + words.get(1) + "”，应为 错误、警告 或 提示",
                        "no such level: " + words.get(1) + "; there are error, warning, info"));
    once(number, id);
    severities.add(new Profile.Setting(number, id, severity));
  }

  private String ruleId(int number, String said) throws ProfileException {
    if (!RULE.matcher(said).matches()) {
      throw wrong(
          number,
          said.isEmpty() ? "缺少规则编号，如 ST-TITLE" : "“" + said + "”不是规则编号，应如 ST-TITLE",
          said.isEmpty()
              ? "the id of a rule is missing, such as ST-TITLE"
              : "“" + said + "” is not the id of a rule, such as ST-TITLE");
    }
    return said;
  }

  private IssuerKind issuerKind(int number, String said) throws ProfileException {
    once(number, "issuer-kind");
    return IssuerKind.named(said)
        .orElseThrow(
            () ->
                wrong(
                    number,
                    "没有机关类别“" + said + "”，应为 " + words(IssuerKind::zh, "、"),
                    "no such kind of agency: “"
                        + said
                        + "”; there are "
                        + words(IssuerKind::word, ", ")));
  }

  private static String words(Function<IssuerKind, String> word, String between) {
    return Arrays.stream(IssuerKind.values()).map(word).collect(Collectors.joining(between));
  }

  private LocalDate date(int number, String said) throws ProfileException {
    once(number, "local-deadline");
    return WrittenDate.whole(said)
        .orElseThrow(
            () ->
                wrong(
                    number,
                    "“" + said + "”不是日期，应如 2025-02-28",
                    "“" + said + "” is not a date such as 2025-02-28"));
  }

  private ProfileException wrong(int number, String zh, String en) {
    return new ProfileException(source, number, zh, en);
  }
}
