package io.github.opengpr.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a profile line by line. Not thread-safe. */
final class ProfileParser {

  private static final Pattern LINE = Pattern.compile("(\\S+)\\s*(.*)");
  private static final Pattern ACCEPTED =
      Pattern.compile("([A-Z0-9-]+)[!！]([^\\s!！]+)(?:\\s+(?!.*[A-Z0-9][!！]\\S)(.*))?");
  private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

  private final String source;
  private final List<Profile.Setting> off = new ArrayList<>();
  private final List<Profile.Setting> severities = new ArrayList<>();
  private final List<Baseline.Entry> accepted = new ArrayList<>();
  private @Nullable IssuerKind issuerKind;
  private @Nullable LocalDate localDeadline;

  ProfileParser(String source) {
    this.source = source;
  }

  Profile profile() {
    return new Profile(source, off, severities, Baseline.of(accepted), issuerKind, localDeadline);
  }

  void read(int number, String line) throws ProfileException {
    int hash = line.indexOf('#');
    String said = (hash < 0 ? line : line.substring(0, hash)).replace('\uFEFF', ' ').strip();
    String comment = hash < 0 ? "" : line.substring(hash + 1).strip();
    Matcher matcher = LINE.matcher(said);
    if (!matcher.matches()) {
      return;
    }
    String word = matcher.group(1).toLowerCase(Locale.ROOT);
    String rest = matcher.group(2);
    switch (word) {
      case "off" -> off.add(new Profile.Setting(number, ruleId(number, rest), null));
      case "severity" -> severity(number, rest);
      case "accept" -> accepted.add(accepted(number, rest, comment));
      case "issuer-kind" -> issuerKind = issuerKind(number, rest);
      case "local-deadline" -> localDeadline = date(number, rest);
      default ->
          throw wrong(
              number,
              "不认识“" + matcher.group(1) + "”；可用 off、severity、accept、issuer-kind、local-deadline",
              "“"
                  + matcher.group(1)
                  + "” is not a setting; there are off, severity, accept, issuer-kind, local-deadline");
    }
  }

  /** An accepted finding; the reason may stand behind it or in the comment. */
  Baseline.Entry accepted(int number, String said, String reason) throws ProfileException {
    Matcher matcher = ACCEPTED.matcher(said.strip());
    if (!matcher.matches()) {
      throw wrong(
          number,
          "“" + said.strip() + "”不是一条检查结果，应为 规则!地址，如 T3-BALANCE!T3.received.total",
          "“"
              + said.strip()
              + "” is not a finding; it is RULE!address, such as T3-BALANCE!T3.received.total");
    }
    String behind = matcher.group(3) == null ? "" : matcher.group(3).strip();
    String both = behind.isEmpty() || reason.isEmpty() ? behind + reason : behind + "；" + reason;
    return new Baseline.Entry(matcher.group(1), matcher.group(2), both);
  }

  private void severity(int number, String rest) throws ProfileException {
    List<String> words = Arrays.asList(rest.split("\\s+", -1));
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
                        "没有级别“" + words.get(1) + "”，应为 error、warning 或 info",
                        "no such level: " + words.get(1) + "; there are error, warning, info"));
    if (severities.stream()
        .anyMatch(one -> one.ruleId().equals(id) && one.severity() != severity)) {
      throw wrong(number, id + "的级别已另行设定", "another level was set for " + id + " before");
    }
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
    return Arrays.stream(IssuerKind.values())
        .filter(kind -> kind.word().equalsIgnoreCase(said) || kind.zh().equals(said))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    number,
                    "没有机关类别“" + said + "”，应为 " + words(),
                    "no such kind of agency: “" + said + "”; there are " + words()));
  }

  private static String words() {
    return Arrays.stream(IssuerKind.values())
        .map(IssuerKind::word)
        .collect(Collectors.joining(", "));
  }

  private LocalDate date(int number, String said) throws ProfileException {
    try {
      return LocalDate.parse(said);
    } catch (DateTimeException e) {
      throw wrong(
          number,
          "“" + said + "”不是日期，应如 2025-02-28",
          "“" + said + "” is not a date such as 2025-02-28");
    }
  }

  private ProfileException wrong(int number, String zh, String en) {
    return new ProfileException(source, number, zh, en);
  }
}
