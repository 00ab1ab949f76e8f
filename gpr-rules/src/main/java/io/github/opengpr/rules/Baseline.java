package io.github.opengpr.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings that somebody looked at and accepted, each with a reason. Immutable and thread-safe.
 *
 * <pre>{@code
 * Baseline accepted = Baseline.of(result, "confirmed by telephone");
 * CheckResult later = RuleSet.standard().accepting(accepted).check(filing);
 * accepted.write(path); // and another day Baseline.load(path)
 * }</pre>
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/profiles.md">The guide:
 *     profiles</a>
 */
public final class Baseline {

  private static final Baseline EMPTY = new Baseline(List.of());

  private final List<Entry> entries;

  private Baseline(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** {@return a baseline that accepts nothing} */
  public static Baseline empty() {
    return EMPTY;
  }

  /**
   * {@return a baseline that accepts the given findings}
   *
   * @param entries the findings
   */
  public static Baseline of(List<Entry> entries) {
    Objects.requireNonNull(entries, "entries");
    return new Baseline(entries);
  }

  /**
   * {@return a baseline that accepts all that was found, for one reason}
   *
   * @param result what checking found
   * @param reason why it is accepted
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Baseline of(CheckResult result, String reason) {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "认可要有理由，请写明 / a finding is accepted for a reason: say which");
    }
    return of(
        result.findings().stream()
            .map(finding -> new Entry(finding.ruleId(), finding.address(), reason))
            .distinct()
            .toList());
  }

  /**
   * Reads a baseline file; see {@link #parse}.
   *
   * @param file the file, in UTF-8
   * @return the findings that are accepted
   * @throws IOException if it cannot be read
   * @throws ProfileException at the first line that cannot be understood
   */
  public static Baseline load(Path file) throws IOException, ProfileException {
    Objects.requireNonNull(file, "file");
    return parse(Files.readString(file), file.toString());
  }

  /**
   * Reads a baseline file: a finding a line, {@code ruleId!address}, then the reason. Empty lines
   * and lines that begin with {@code #} are left out.
   *
   * @param text the text
   * @param source what to call it in complaints, such as the file's name
   * @return the findings that are accepted
   * @throws ProfileException at the first line that cannot be understood
   */
  public static Baseline parse(String text, String source) throws ProfileException {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    ProfileParser parser = new ProfileParser(source);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String said = ProfileParser.setting(line);
      if (!said.isEmpty()) {
        parser.accept(number, said);
      }
    }
    return parser.baseline();
  }

  /**
   * Writes a baseline file that {@link #load} reads back; a file that is there is replaced.
   *
   * @param file the file, written in UTF-8
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if an entry has no reason
   */
  public void write(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    Files.writeString(file, toText());
  }

  /**
   * {@return the text that {@link #parse} reads back, a finding a line}. A reason goes on one line:
   * its line ends become blanks. Of two entries on one finding the first stays, the one that
   * counts.
   *
   * @throws IllegalStateException if an entry has no reason: a text must give one
   */
  public String toText() {
    Map<String, String> lines = new LinkedHashMap<>();
    entries.forEach(entry -> lines.putIfAbsent(entry.key(), entry.line()));
    String text = String.join("", lines.values());
    try {
      parse(text, "");
    } catch (ProfileException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    return text;
  }

  /**
   * {@return a baseline that accepts the findings of both}
   *
   * @param other more findings
   */
  public Baseline and(Baseline other) {
    Objects.requireNonNull(other, "other");
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(other.entries);
    return new Baseline(all);
  }

  /** {@return what is accepted, in the order given} */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * {@return the entry that accepts a finding}
   *
   * @param finding a finding
   */
  public Optional<Entry> accepting(Finding finding) {
    Objects.requireNonNull(finding, "finding");
    return entries.stream().filter(entry -> entry.accepts(finding)).findFirst();
  }

  /** {@return how many findings it accepts, on one line} */
  @Override
  public String toString() {
    return entries.size() + " accepted findings";
  }

  /**
   * One accepted finding.
   *
   * @param ruleId the rule
   * @param address the address of the finding
   * @param reason why it is accepted; a text must give one
   */
  public record Entry(String ruleId, String address, String reason) {

    /**
     * Refuses what could never accept anything.
     *
     * @throws IllegalArgumentException if no form has a part with the address
     */
    public Entry {
      Objects.requireNonNull(ruleId, "ruleId");
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(reason, "reason");
      Addresses.require(address);
    }

    /** {@return the key of the finding, {@code ruleId!address}} */
    public String key() {
      return ruleId + "!" + address;
    }

    /** As a line of a text: nothing in the reason may look like a comment or another key. */
    private String line() {
      String said = reason.replaceAll("[\\s\\p{Cntrl}\uFEFF\u2028\u2029]+", " ").strip();
      String plain = said.startsWith("#") ? "＃" + said.substring(1) : said;
      return key() + " " + plain.replaceAll("(?<=[A-Z0-9][!！])(?=\\S)", " ") + "\n";
    }

    /**
     * {@return whether it accepts the finding}
     *
     * @param finding a finding
     */
    public boolean accepts(Finding finding) {
      Objects.requireNonNull(finding, "finding");
      return ruleId.equals(finding.ruleId()) && address.equals(finding.address());
    }
  }
}
