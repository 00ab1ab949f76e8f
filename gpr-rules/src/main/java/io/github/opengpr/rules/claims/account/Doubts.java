package io.github.opengpr.rules.claims.account;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.second.OtherDisputes;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.section.WordedSection;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which contradictions may come of words that were not understood, and so are told as hints. A slip
 * of the pen makes one number wrong among words that are plain and numbers that agree; who
 * misunderstands a sentence finds several wrong, or one that is far away.
 */
final class Doubts {

  private static final Words OF_DISCLOSURE = Words.of("信息公开", "公开申请", "依申请", "政务公开");
  private static final Words WITHIN = Words.of("其中", "（", "(", "含", "包括", "另");

  private static final int SEVERAL = 3;
  private static final int MOST_PARTS = 12;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FAR_TIMES = BigDecimal.valueOf(12);
  private static final BigDecimal FAR_SHARE = BigDecimal.valueOf(25);

  private final Subject subject;
  private final Map<At, Sureness> sentences = new HashMap<>();

  /** What numbers that agree are about, and the cells that they say. */
  private final Set<Topic> topics = new HashSet<>();

  private final Set<List<Cell>> confirmed = new HashSet<>();

  /** What a number is about and which cells it may mean. */
  private record Topic(Concept concept, List<Measure> usages) {
    static Topic of(Mention mention) {
      return new Topic(mention.concept(), mention.usages());
    }
  }

  private record At(String section, Span sentence) {
    static At of(Judged one) {
      return new At(one.section().address(), one.mention().sentence());
    }
  }

  private static final class Sureness {
    private int wrong;
    private int right;
    private @Nullable Boolean ofDisclosure;

    boolean isMostlyWrong() {
      return wrong >= SEVERAL && wrong > right;
    }
  }

  private Doubts(Subject subject) {
    this.subject = subject;
  }

  static Doubts of(Subject subject, List<Judged> all) {
    Doubts doubts = new Doubts(subject);
    for (Judged one : all) {
      Sureness sentence = doubts.sentences.computeIfAbsent(At.of(one), at -> new Sureness());
      sentence.wrong += one.verdict() == Verdict.CONTRADICTS && isNoSlip(one) ? 1 : 0;
      sentence.right += one.verdict() == Verdict.AGREES ? 1 : 0;
      if (sentence.ofDisclosure == null && isDispute(one)) {
        sentence.ofDisclosure = OF_DISCLOSURE.areIn(words(one.section(), one.mention().sentence()));
      }
      if (one.verdict() == Verdict.AGREES && one.mention().quantity() != null) {
        doubts.topics.add(Topic.of(one.mention()));
        doubts.confirmed.add(one.cells());
      }
    }
    return doubts;
  }

  /** Whether a number is further from the cell than most slips: a half more or less, or many. */
  private static boolean isNoSlip(Judged one) {
    BigDecimal expected = one.expected();
    if (expected == null || one.mention().quantity() == null) {
      return false;
    }
    BigDecimal stated = one.mention().value();
    if (expected.signum() == 0) {
      return stated.compareTo(BigDecimal.TEN) > 0;
    }
    return stated.multiply(THREE).compareTo(expected.multiply(TWO)) < 0
        || stated.multiply(TWO).compareTo(expected.multiply(THREE)) > 0;
  }

  /** Whether a number that contradicts may mean something else. */
  boolean has(Judged one) {
    Sureness sentence = sentences.get(At.of(one));
    return (sentence != null && (sentence.isMostlyWrong() || isOfOtherMatter(one, sentence)))
        || isRightElsewhere(one)
        || isOfOtherDisputes(one)
        || isOfOtherSize(one)
        || isFarShare(one);
  }

  /**
   * Whether the text gives a number of the same thing, or of the same cells, somewhere that agrees
   * with the tables: what does not agree may then be a part of it, or of another year or agency.
   */
  private boolean isRightElsewhere(Judged one) {
    return topics.contains(Topic.of(one.mention())) || confirmed.contains(one.cells());
  }

  /** 全年行政复议案件58件, where table four has none: a dispute that nobody said is of disclosure. */
  private boolean isOfOtherMatter(Judged one, Sureness sentence) {
    return isDispute(one)
        && one.cells().stream().noneMatch(this::hasDisputes)
        && !Boolean.TRUE.equals(sentence.ofDisclosure);
  }

  private boolean hasDisputes(Cell cell) {
    return filed(kind(cell) + ".total").signum() != 0;
  }

  private static boolean isDispute(Judged one) {
    return one.mention().quantity() != null && OtherDisputes.isOf(one.mention());
  }

  /**
   * 正在审理的复议13件, where 13 are all of them; 法院维持11件 of both lawsuits: the same outcome of another
   * kind, of several together, or all of the kind.
   */
  private boolean isOfOtherDisputes(Judged one) {
    if (!isDispute(one) || one.cells().isEmpty()) {
      return false;
    }
    Cell cell = one.cells().get(0);
    String outcome = cell.address().substring(cell.address().lastIndexOf('.'));
    BigDecimal review = filed("T4.reconsideration" + outcome);
    BigDecimal direct = filed("T4.directLitigation" + outcome);
    BigDecimal after = filed("T4.postReconsiderationLitigation" + outcome);
    BigDecimal suits = direct.add(after);
    BigDecimal stated = one.mention().value();
    return stated.signum() > 0
        && List.of(filed(kind(cell) + ".total"), review, direct, after, suits, suits.add(review))
            .stream()
            .anyMatch(other -> other.compareTo(stated) == 0);
  }

  private static String kind(Cell cell) {
    return cell.address().substring(0, cell.address().lastIndexOf('.'));
  }

  private BigDecimal filed(String address) {
    BigDecimal filed = subject.report().get(address);
    return filed == null ? BigDecimal.ZERO : filed;
  }

  /** 废止287件 where 13 were repealed: more than a zero too many or too few is something else. */
  private static boolean isOfOtherSize(Judged one) {
    BigDecimal expected = one.expected();
    if (one.mention().kind() != Mention.Kind.TABLE
        || one.mention().quantity() == null
        || expected == null
        || one.mention().concept() == Concept.ADMINISTRATIVE_FEES) {
      return false;
    }
    BigDecimal stated = one.mention().value();
    return isFar(stated, expected) || isFar(expected, stated);
  }

  private static boolean isFar(BigDecimal more, BigDecimal less) {
    return less.signum() > 0 && more.compareTo(less.multiply(FAR_TIMES)) > 0;
  }

  /** 占64.9% where it should be 11.9%, or even 1200%: a share of another whole. */
  private static boolean isFarShare(Judged one) {
    BigDecimal expected = one.expected();
    return one.mention().kind() == Mention.Kind.SHARE
        && one.mention().quantity() != null
        && expected != null
        && (expected.compareTo(HUNDRED) > 0
            || expected.subtract(one.mention().value()).abs().compareTo(FAR_SHARE) > 0);
  }

  /**
   * Whether parts that do not add up may not be one plain list: long, with remarks between them, or
   * far from their whole.
   */
  static boolean has(Judged one, Parts parts) {
    BigDecimal whole = parts.whole().value();
    BigDecimal sum = parts.sum();
    List<Mention> items = parts.items();
    if (items.size() > MOST_PARTS
        || sum.multiply(TWO).compareTo(whole) < 0
        || sum.compareTo(whole.add(whole.divide(TWO))) > 0) {
      return true;
    }
    Mention first = items.get(0);
    Mention last = items.get(items.size() - 1);
    int from = Math.min(first.span().end(), last.span().end());
    int to = Math.max(first.span().start(), last.span().start());
    return !first.sentence().equals(last.sentence())
        || WITHIN.areIn(words(one.section(), new Span(from, to)));
  }

  private static String words(WordedSection section, Span span) {
    String text = section.narrative().passage().text();
    return text.substring(span.start(), Math.min(span.end(), text.length()));
  }
}
