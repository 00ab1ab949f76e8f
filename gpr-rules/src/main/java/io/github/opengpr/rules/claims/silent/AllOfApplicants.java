package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.request.ApplicantScope;
import io.github.opengpr.rules.claims.request.Applicants;
import io.github.opengpr.rules.claims.request.Outcomes;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of all by applicant: who asked for all of a row (不予处理3件，均由自然人提出), and what
 * became of all that some asked for (企业的申请全部予以公开).
 */
final class AllOfApplicants {

  /** How far before a sentence, in characters, the text says how many they were. */
  private static final int FARTHEST = 300;

  private static final Words ASKED = Words.of("提出", "提交", "申请", "递交", "寄");

  private final List<Token> tokens;
  private final String text;
  private final List<Mention> mentions;
  private final ApplicantScope scope;

  AllOfApplicants(List<Token> tokens, String text, List<Mention> mentions, ApplicantScope scope) {
    this.tokens = tokens;
    this.text = text;
    this.mentions = mentions;
    this.scope = scope;
  }

  /**
   * Makes a statement one of who asked for all that a number counts; false if the number is of no
   * row.
   *
   * @param first the first of the applicants
   */
  boolean askedFor(Mention mention, int first, int to, @Nullable Mention whole) {
    if (whole == null || whole.kind != Kind.TABLE || isFormer(mention)) {
      return false;
    }
    List<Sense> kinds = kinds(first, to);
    boolean row =
        whole.concept == Concept.CARRIED_IN
            || whole.concept == Concept.CARRIED_OUT
            || whole.concept == Concept.OUTCOME;
    List<Measure> usages =
        row || RequestsTold.isTold(whole) ? Rows.of(whole.usages, kinds) : List.of();
    if (usages.isEmpty()) {
      return false;
    }
    mention.concept = Concept.APPLICANTS;
    mention.about = Applicants.words(kinds);
    mention.usages = usages;
    mentions.add(mention);
    return true;
  }

  /** 新收1件，系自然人以信函提出; 由企业提交: who asked, where no word says all. */
  boolean asked(int from, int to, Span clause, Span sentence, @Nullable Mention whole) {
    int first = from;
    while (first < to && (tokens.get(first).is(Sense.BE) || isBy(first))) {
      first++;
    }
    if (first == from || first == to || kinds(first, first + 1).isEmpty()) {
      return false;
    }
    for (int i = first; i < to; i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      boolean way =
          sense == Sense.CHANNEL || sense == Sense.RECEIVE || sense == Sense.PLAIN_REQUEST;
      if (!token.isTransparent() && !way && kinds(i, i + 1).isEmpty()) {
        return false;
      }
    }
    Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    if (isBy(first - 1) && !ASKED.areIn(text.substring(span.start(), span.end()))) {
      return false;
    }
    Mention mention = new Mention(null, span, clause, sentence);
    mention.all = true;
    mention.whole = whole;
    mention.kind = Kind.TABLE;
    mention.weight = Applicants.areSure(kinds(first, to)) ? Weight.CERTAIN : Weight.LIKELY;
    mention.weigh(whole == null ? Weight.WEAK : whole.weight);
    return askedFor(mention, first, to, whole);
  }

  private boolean isBy(int index) {
    Token token = tokens.get(index);
    return token.is(Sense.FILLER) && text.substring(token.start(), token.end()).equals("由");
  }

  /** 自然人和商业企业提出: all kinds that are named together. */
  private List<Sense> kinds(int first, int to) {
    List<Sense> kinds = new ArrayList<>(2);
    for (int i = first; i < to && !tokens.get(i).isNumber(); i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isApplicant() && !kinds.contains(sense)) {
        kinds.add(sense);
      }
    }
    return kinds;
  }

  /** 前者均为自然人申请: not of the number told last. */
  private boolean isFormer(Mention mention) {
    return text.startsWith("前者", mention.clause.start());
  }

  /**
   * Reads what became of all applications of some applicants: true if the words name any, whatever
   * else they say.
   *
   * @param index the word that says all
   * @param counted the number before it in the clause; null if there is none
   */
  boolean became(
      int index, int from, int to, Span clause, Span sentence, @Nullable Mention counted) {
    scope.readTo(index);
    List<Sense> kinds =
        isReceived(counted) ? List.of(kind(counted)) : counted == null ? scope.kinds() : List.of();
    if (kinds.isEmpty() || counted == null && scope.named() < from) {
      return false;
    }
    for (int i = index; i < to; i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (sense == null || sense.isApplicant()) {
        return false;
      }
      if (sense.isGoing() || sense.isOutcome()) {
        Span span = new Span(tokens.get(index).start(), token.end());
        Mention mention = new Mention(null, span, clause, sentence);
        mention.kind = Kind.TABLE;
        mention.weight = Applicants.areSure(kinds) ? Weight.CERTAIN : Weight.LIKELY;
        if (sense.isGoing()) {
          closed(mention, kinds);
        } else {
          outcome(mention, i, to, kinds, counted == null ? received(kinds, sentence) : counted);
        }
        return true;
      }
    }
    return true;
  }

  /** 个人申请全部办结: none of theirs was carried over. */
  private void closed(Mention mention, List<Sense> kinds) {
    Message who = Applicants.words(kinds);
    mention.concept = Concept.APPLICANTS;
    mention.none = true;
    mention.word = Sense.ALL;
    mention.about = new Message("结转下年度的" + who.zh(), who.en() + " carried over");
    mention.usages = Rows.of(List.of(Measure.CARRIED_OUT), kinds);
    mentions.add(mention);
  }

  /** 企业的申请全部予以公开, where the text says how many these were. */
  private void outcome(
      Mention mention, int outcome, int to, List<Sense> kinds, @Nullable Mention whole) {
    Sense sense = tokens.get(outcome).sense();
    if (whole == null || sense == null || sense == Sense.WITHDRAWN) {
      return;
    }
    Mention probe = new Mention(null, mention.span, mention.clause, mention.sentence);
    new Outcomes(tokens, text).forwards(probe, outcome, to);
    mention.all = true;
    mention.whole = whole;
    mention.usages = Rows.of(probe.usages, kinds);
    mention.concept = Concept.OUTCOME;
    mention.about = probe.about;
    mention.word = sense;
    mention.weigh(Weight.LIKELY);
    mentions.add(mention);
  }

  /** 企业提出的申请有1件，已予公开: what became of the only one of theirs. */
  boolean becameOfOne(Mention mention, int outcome, int to, Mention whole) {
    if (!isReceived(whole)) {
      return false;
    }
    outcome(mention, outcome, to, List.of(kind(whole)), whole);
    return true;
  }

  /** How many applications of some applicants the paragraph says were received. */
  private @Nullable Mention received(List<Sense> kinds, Span sentence) {
    Measure received = Rows.of(List.of(Measure.RECEIVED), kinds).get(0);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      int end = one.span.end();
      if (sentence.start() - end > FARTHEST
          || text.substring(end, Math.max(end, sentence.start())).indexOf('\n') >= 0) {
        return null;
      }
      if (isReceived(one) && one.usages.contains(received)) {
        return one;
      }
    }
    return null;
  }

  private static boolean isReceived(@Nullable Mention one) {
    return one != null
        && one.quantity != null
        && one.kind == Kind.TABLE
        && one.concept == Concept.APPLICANTS
        && one.word != null
        && one.word.isApplicant();
  }

  private static Sense kind(@Nullable Mention one) {
    Sense kind = one == null ? null : one.word;
    return kind == null ? Sense.NATURAL : kind;
  }
}
