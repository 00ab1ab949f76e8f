package io.github.opengpr.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation wants reports checked: rules switched off, severities changed, findings
 * accepted, the kind of its agencies. Immutable and thread-safe.
 *
 * <pre>{@code
 * Profile profile = Profile.load(path);
 * RuleSet rules = profile.applyTo(RuleSet.standard());
 * CheckResult result = rules.check(filing, profile.applyTo(CheckContext.none()));
 * }</pre>
 *
 * <pre>
 * # a comment: a line of its own
 * off ST-REPORT-TITLE
 * severity FM-BLANK error
 * accept T3-BALANCE!T3.received.natural confirmed by telephone
 * issuer-kind township
 * local-deadline 2025-02-28
 * </pre>
 *
 * <p>Each rule, each finding and each circumstance stands on one line at most. An accepted finding
 * needs a reason, which goes on to the end of the line.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/profiles.md">The guide:
 *     profiles</a>
 */
public final class Profile {

  private static final Profile EMPTY = new ProfileParser("").profile();

  private final String source;
  private final List<Setting> off;
  private final List<Setting> severities;
  private final List<Setting> accepted;
  private final Baseline baseline;
  private final @Nullable IssuerKind issuerKind;
  private final @Nullable LocalDate localDeadline;

  Profile(
      String source,
      List<Setting> off,
      List<Setting> severities,
      List<Setting> accepted,
      Baseline baseline,
      @Nullable IssuerKind issuerKind,
      @Nullable LocalDate localDeadline) {
    this.source = source;
    this.off = List.copyOf(off);
    this.severities = List.copyOf(severities);
    this.accepted = List.copyOf(accepted);
    this.baseline = baseline;
    this.issuerKind = issuerKind;
    this.localDeadline = localDeadline;
  }

  /**
   * Everything as the catalogue has it.
   *
   * @return the profile that changes nothing
   */
  public static Profile empty() {
    return EMPTY;
  }

  /**
   * Reads a profile.
   *
   * @param text the text, a setting a line
   * @param source what to call it in complaints, such as the file's name
   * @return the profile
   * @throws ProfileException at the first line that cannot be understood
   */
  public static Profile parse(String text, String source) throws ProfileException {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    ProfileParser parser = new ProfileParser(source);
    int number = 0;
    for (String line : text.lines().toList()) {
      parser.read(++number, line);
    }
    return parser.profile();
  }

  /**
   * Reads a profile from a file.
   *
   * @param file the file, in UTF-8
   * @return the profile
   * @throws IOException if it cannot be read
   * @throws ProfileException at the first line that cannot be understood
   */
  public static Profile load(Path file) throws IOException, ProfileException {
    Objects.requireNonNull(file, "file");
    return parse(Files.readString(file), file.toString());
  }

  /** {@return the ids of the rules switched off} */
  public List<String> off() {
    return off.stream().map(Setting::ruleId).toList();
  }

  /** {@return the severities changed, by rule id} */
  public Map<String, Severity> severities() {
    Map<String, Severity> changed = new LinkedHashMap<>();
    for (Setting setting : severities) {
      if (setting.severity() != null) {
        changed.put(setting.ruleId(), setting.severity());
      }
    }
    return Collections.unmodifiableMap(changed);
  }

  /** {@return the findings accepted} */
  public Baseline baseline() {
    return baseline;
  }

  /** {@return the kind of the agencies} */
  public Optional<IssuerKind> issuerKind() {
    return Optional.ofNullable(issuerKind);
  }

  /** {@return the last day that a local notice allows for publication} */
  public Optional<LocalDate> localDeadline() {
    return Optional.ofNullable(localDeadline);
  }

  /**
   * {@return the rule set under this profile}
   *
   * @param rules the rules to choose from
   * @throws ProfileException if a line names a rule the set does not have
   */
  public RuleSet applyTo(RuleSet rules) throws ProfileException {
    Objects.requireNonNull(rules, "rules");
    RuleSet changed = rules;
    for (Setting setting : severities) {
      require(rules, setting);
      if (setting.severity() != null) {
        changed = changed.withSeverity(setting.ruleId(), setting.severity());
      }
    }
    for (Setting setting : off) {
      require(rules, setting);
      changed = changed.keeping(rule -> !rule.id().equals(setting.ruleId()));
    }
    for (Setting setting : accepted) {
      require(rules, setting);
    }
    return changed.accepting(baseline);
  }

  /**
   * {@return the circumstances under this profile; what they say already stays}
   *
   * @param context what is known already
   */
  public CheckContext applyTo(CheckContext context) {
    Objects.requireNonNull(context, "context");
    CheckContext.Builder builder = context.toBuilder();
    if (context.issuerKind().isEmpty()) {
      builder.issuerKind(issuerKind);
    }
    if (context.localDeadline().isEmpty()) {
      builder.localDeadline(localDeadline);
    }
    return builder.build();
  }

  private void require(RuleSet rules, Setting setting) throws ProfileException {
    if (rules.rule(setting.ruleId()).isEmpty()) {
      throw new ProfileException(
          source,
          setting.line(),
          "没有规则“" + setting.ruleId() + "”；`gpr rules` 列出全部规则",
          "no such rule: " + setting.ruleId() + "; `gpr rules` lists all");
    }
  }

  /**
   * What a line says of a rule.
   *
   * @param line the line, from 1
   * @param ruleId the rule
   * @param severity its new severity; null if the line says something else of it
   */
  record Setting(int line, String ruleId, @Nullable Severity severity) {}
}
