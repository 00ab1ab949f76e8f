package io.github.opengpr.rules.claims.request;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of table three that applicants are told of, where it is not that of those received:
 * 结转6件（自然人5件、企业1件）, 予以公开12件，自然人9件、企业3件.
 */
final class ApplicantRows {

  /** How many words and marks a name in quotes has. */
  private static final int MOST_WORDS = 12;

  private final List<Token> tokens;
  private final String text;
  private final Lists lists;

  /** “予以公开”一行: the row that the sentence names as the form does; null if it names none. */
  private @Nullable Measure named;

  /** The token that is looked at next for such a name. */
  private int at;

  /** The number that the applicants told last are parts of; null if they are those received. */
  private @Nullable Mention whole;

  /** The last of those applicants. */
  private @Nullable Mention part;

  /** A sentence whose applicants are not those of the row told before: one of them is more. */
  private @Nullable Span other;

  private boolean sure;

  ApplicantRows(List<Token> tokens, String text, Lists lists) {
    this.tokens = tokens;
    this.text = text;
    this.lists = lists;
  }

  /** The rows that some applicants may be of; none if it may be only that of those received. */
  List<Measure> of(Frame frame, Mention mention, List<Sense> kinds) {
    Measure row = named(frame.number());
    if (row != null) {
      sure = true;
      return Rows.of(List.of(row), kinds);
    }
    return ofWhole(frame, mention, kinds);
  }

  /** The row that the sentence names in the words of the form; null if it names none. */
  @Nullable Measure named(int number) {
    for (; at < number; at++) {
      Token token = tokens.get(at);
      if (token.isMark('。') || token.isMark('；') || token.isMark('\n')) {
        named = null;
      } else if (endsName(token.end())) {
        named = row(at);
      } else if (token.isMark('，') && text.startsWith("中", token.start() - 1)) {
        named = row(at - 1); // 部分公开的申请中，自然人9件
      }
    }
    return named;
  }

  /** Whether quotes are closed at a place, and it is a row that they name. */
  private boolean endsName(int end) {
    if (end + 2 >= text.length() || text.charAt(end) != '”') {
      return false;
    }
    int word = text.charAt(end + 1) == '一' ? end + 2 : end + 1;
    return "行栏项".indexOf(text.charAt(word)) >= 0;
  }

  /** The row that the words within quotes name, of which one is the last. */
  private @Nullable Measure row(int last) {
    for (int i = last; i >= Math.max(0, last - MOST_WORDS); i--) {
      Sense sense = tokens.get(i).sense();
      List<Measure> rows =
          sense == Sense.NEW
              ? List.of(Measure.RECEIVED)
              : sense == Sense.TOTAL ? List.of(Measure.HANDLED) : Rows.named(sense);
      if (rows.size() == 1) {
        return rows.get(0);
      }
      int start = tokens.get(i).start();
      boolean mark = tokens.get(i).isMark('，') || tokens.get(i).isMark('。');
      if (start == 0 || text.charAt(start - 1) == '“' || mark) {
        return null;
      }
    }
    return null;
  }

  private List<Measure> ofWhole(Frame frame, Mention mention, List<Sense> kinds) {
    Mention before = whole;
    boolean goesOn = before != null && part != null && lists.last() == part;
    whole = goesOn && !isBehindSemicolon(frame) ? before : begin(frame);
    Mention row = whole;
    if (row == null || mention.sentence.equals(other)) {
      whole = null;
      return List.of();
    }
    if (mention.value().compareTo(row.value()) > 0) {
      other = mention.sentence; // 上年结转6件，其中自然人100件
      whole = null;
      return List.of();
    }
    part = mention;
    return Rows.of(row.usages, kinds);
  }

  /** The same rows of other kinds. */
  List<Measure> of(List<Sense> kinds) {
    return whole == null ? List.of() : Rows.of(whole.usages, kinds);
  }

  /** Whether they can be of no other row. */
  boolean areSure() {
    return sure;
  }

  /** What the applicants told next are parts of. */
  private @Nullable Mention begin(Frame frame) {
    Mention bracketed = lists.bracketed();
    if (bracketed != null) {
      sure = bracketed.concept != Concept.HANDLED;
      return isRow(bracketed) || !sure && bracketed.kind == Kind.TABLE ? bracketed : null;
    }
    Parts open = lists.open();
    if (open != null && open.isEmpty() && isRow(open.whole())) {
      sure = !isBehindReceived(open.whole());
      return open.whole();
    }
    Mention last = lists.last();
    boolean handled = // 办结51件，其中自然人41件
        last != null
            && last.concept == Concept.HANDLED
            && (frame.leadHas(tokens, Sense.AMONG)
                || frame.mark() == '：'
                || !isBehindReceived(last));
    if (last == null
        || !isRow(last) && !handled
        || last.sentence.end() < frame.sentence().start() - 1
        || isOfAnother(frame)) {
      return null;
    }
    boolean same = last.sentence.equals(frame.sentence()); // 结转14件。申请人情况：自然人11件
    sure = same && !handled && !isBehindReceived(last);
    return last;
  }

  /** Those of what was handled are mostly told like those received. */
  private static boolean isRow(Mention row) {
    return row.kind == Kind.TABLE
        && row.quantity != null
        && !row.usages.isEmpty()
        && (row.concept == Concept.CARRIED_IN
            || row.concept == Concept.CARRIED_OUT
            || row.concept == Concept.OUTCOME);
  }

  /** 收到58件，上年结转12件，自然人…: they may be all that were received. */
  private boolean isBehindReceived(Mention row) {
    return lists.isOfRequests(row.sentence);
  }

  /** 上年结转6件，新收自然人申请3件; 结转6件；企业申请3件. */
  private boolean isOfAnother(Frame frame) {
    if (isBehindSemicolon(frame)) {
      return true;
    }
    for (int i = frame.lead(); i < frame.number(); i++) {
      Sense sense = tokens.get(i).sense();
      if (sense == Sense.NEW || sense == Sense.ACCEPT || sense == Sense.CHANNEL) {
        return true;
      }
      if (sense != null && sense.isApplicant()) {
        return false;
      }
      if (sense == Sense.RECEIVE || tokens.get(i).isForeign()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindSemicolon(Frame frame) {
    int before = frame.from() - 1;
    return frame.lead() == frame.from() && before >= 0 && tokens.get(before).isMark('；');
  }
}
