package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.grammar.Mention.Kind;
import io.github.opengpr.rules.claims.grammar.Mention.Weight;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers of documents and decisions, and sums of fees: table two. */
final class TableTwo {

  static final Message FEES = new Message("行政事业性收费", "administrative fees");

  private final List<Token> tokens;
  private final Context context;
  private @Nullable Sense documentVerb;
  private boolean decided;

  TableTwo(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** A sum of money: the form has those of the administrative fees only. */
  boolean money(Frame frame, Mention mention) {
    if (context.isAbout(Sense.PROCESSING_FEE)) {
      mention.kind = Kind.FEE;
      mention.concept = Concept.PROCESSING_FEE;
      mention.word = frame.frameHas(tokens, Sense.CHARGED) ? Sense.CHARGED : Sense.NOTICE;
      return false;
    }
    int near = frame.nearIndex(tokens);
    boolean named = false;
    for (int i = near; i >= frame.from(); i--) {
      Token token = tokens.get(i);
      if (token.is(Sense.ADMINISTRATIVE_FEES)) {
        named = true;
        break;
      }
      if (!token.is(Sense.CHARGED) && !token.isTransparent()) {
        break;
      }
    }
    boolean charged =
        !named
            && near >= 0
            && tokens.get(near).is(Sense.CHARGED)
            && !isForeignIn(frame.lead(), near);
    Sense topic = context.topic();
    boolean besideDecisions =
        charged && topic != null && topic.isDecision() && near == frame.lead();
    if (!named && !besideDecisions && !(charged && context.isAbout(Sense.ADMINISTRATIVE_FEES))) {
      return false;
    }
    mention.weight = besideDecisions ? Weight.LIKELY : mention.weight;
    mention.usages = List.of(Measure.FEES);
    mention.kind = Kind.TABLE;
    mention.concept = Concept.ADMINISTRATIVE_FEES;
    mention.about = FEES;
    return true;
  }

  private boolean isForeignIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isForeign()) {
        return true;
      }
    }
    return false;
  }

  boolean count(Frame frame, Mention mention) {
    if (named(frame, mention)) {
      return true;
    }
    Sense topic = context.topic();
    if (topic == null || (!topic.isDocument() && !topic.isDecision())) {
      documentVerb = topic == null || topic == Sense.OTHER_THING ? null : documentVerb;
      decided = false;
      return false;
    }
    Token near = frame.near(tokens);
    if (near == null || near.isForeign()) {
      return false;
    }
    return topic.isDocument() ? documents(frame, mention, near) : decisions(frame, mention, near);
  }

  /** 133件行政处罚, 1件新的行政规范性文件: what is counted stands behind the number only. */
  private boolean named(Frame frame, Mention mention) {
    int tail = frame.tailIndex(tokens);
    if (tail < 0 || frame.near(tokens) != null) {
      return false;
    }
    Token token = tokens.get(tail);
    boolean added = token.is(Sense.NEW);
    if (added && tail + 1 < frame.next()) {
      token =
          tokens.get(tail + 1).is(Sense.FILLER) && tail + 2 < frame.next()
              ? tokens.get(tail + 2)
              : tokens.get(tail + 1);
    }
    Sense kind = token.sense();
    boolean added2 = added || text(frame, tail).contains("新");
    if (kind == null || !kind.isDecision() && !(kind.isDocument() && added2)) {
      return false;
    }
    mention.usages =
        List.of(kind.isDecision() ? Rows.decisions(kind) : Rows.documents(kind, Sense.ISSUED));
    mention.kind = Kind.TABLE;
    mention.concept = kind.isDecision() ? Concept.DECISIONS : Concept.DOCUMENTS;
    mention.word = kind.isDecision() ? kind : Sense.ISSUED;
    mention.about = words(List.of(kind), kind.isDecision() ? null : Sense.ISSUED);
    mention.weight = Weight.LIKELY;
    return true;
  }

  private String text(Frame frame, int tail) {
    StringBuilder words = new StringBuilder();
    for (int i = frame.number() + 1; i < tail; i++) {
      words.append(context.words(tokens.get(i)));
    }
    return words.toString();
  }

  private boolean documents(Frame frame, Mention mention, Token near) {
    int at = frame.nearIndex(tokens);
    Sense verb = null;
    boolean published = false;
    boolean added = false;
    for (int i = at; i >= frame.lead() && verb == null && !published; i--) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isDocumentVerb()) {
        verb = sense;
      }
      if (sense == Sense.NEW) {
        verb = Sense.ISSUED;
        added = true;
      }
      published = sense == Sense.PUBLISH;
    }
    if (verb == null && !published && near.sense() != null && near.sense().isDocument()) {
      verb = behind(frame);
      verb = verb == null ? documentVerb : verb;
    }
    if (verb == null) {
      return false;
    }
    documentVerb = verb;
    mention.word = verb;
    List<Measure> usages = new ArrayList<>();
    Measure sum = Rows.documents(context.topics.get(0), verb);
    for (Sense kind : context.topics) {
      sum = sum.and(Rows.documents(kind, verb));
    }
    usages.add(sum);
    mention.usages = usages;
    mention.kind = Kind.TABLE;
    mention.concept = Concept.DOCUMENTS;
    mention.about = words(context.topics, verb);
    int verbs = 0;
    for (int i = frame.lead(); i <= at; i++) {
      Sense sense = tokens.get(i).sense();
      verbs += sense != null && sense.isDocumentVerb() && sense != verb ? 1 : 0;
    }
    if (verbs > 0 || added) {
      mention.weight = Weight.LIKELY;
    }
    for (int i = frame.lead(); i < at; i++) {
      if (tokens.get(i).is(Sense.PLAN)) {
        mention.weight = Weight.WEAK;
      }
      if (tokens.get(i).kind() == Token.Kind.GAP) {
        mention.weight = Weight.LIKELY;
      }
    }
    return true;
  }

  private @Nullable Sense behind(Frame frame) {
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isDocumentVerb()) {
        return sense;
      }
    }
    return null;
  }

  private boolean decisions(Frame frame, Mention mention, Token near) {
    Sense sense = near.sense();
    boolean changed = sense == Sense.UP || sense == Sense.DOWN;
    if (sense == null || !(sense.isDecision() || isDoing(sense) || changed)) {
      return false;
    }
    boolean done = decided;
    boolean published = false;
    boolean foreign = false;
    for (int i = frame.lead(); i < frame.number(); i++) {
      Sense one = tokens.get(i).sense();
      done |= one != null && isDoing(one);
      published |= one == Sense.PUBLISH;
      foreign |= tokens.get(i).isForeign();
    }
    if ((published || foreign) && !done && near.end() - near.start() == 2) {
      decided = false;
      return false; // 采伐许可3件: a matter, not a decision of the form
    }
    decided = done;
    Measure sum = Rows.decisions(context.topics.get(0));
    for (Sense kind : context.topics) {
      sum = sum.and(Rows.decisions(kind));
    }
    mention.usages = List.of(sum);
    mention.kind = Kind.TABLE;
    mention.concept = Concept.DECISIONS;
    mention.word = context.topics.get(0);
    mention.about = words(context.topics, null);
    if (near.is(Sense.PROCESS)
        || near.is(Sense.CLOSE)
        || frame.leadHas(tokens, Sense.PROCESS)
        || frame.leadHas(tokens, Sense.CLOSE)) {
      mention.weight = Weight.LIKELY;
    }
    if (!done || published || foreign) {
      mention.weight = published ? Weight.WEAK : Weight.LIKELY;
    }
    if (mention.quantity != null && mention.quantity.unit().printed().equals("项")) {
      mention.weight = Weight.LIKELY;
    }
    return true;
  }

  private static boolean isDoing(Sense sense) {
    return sense == Sense.DECIDED
        || sense == Sense.PROCESS
        || sense == Sense.CLOSE
        || sense == Sense.NEW;
  }

  static Message words(List<Sense> kinds, @Nullable Sense verb) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Sense kind : kinds) {
      zh.append(zh.length() == 0 ? "" : "、").append(zh(kind));
      en.append(en.length() == 0 ? "" : " and ").append(en(kind));
    }
    if (verb == null) {
      return new Message(zh.toString(), en.toString());
    }
    return switch (verb) {
      case ISSUED -> new Message("制发" + zh, en + " issued");
      case IN_FORCE -> new Message("现行有效" + zh, en + " in force");
      default -> new Message("废止" + zh, en + " repealed");
    };
  }

  static String zh(Sense kind) {
    return switch (kind) {
      case NORMATIVE -> "行政规范性文件";
      case REGULATIONS -> "规章";
      case LICENSING -> "行政许可处理决定";
      case PENALTIES -> "行政处罚处理决定";
      default -> "行政强制处理决定";
    };
  }

  static String en(Sense kind) {
    return switch (kind) {
      case NORMATIVE -> "normative documents";
      case REGULATIONS -> "rules";
      case LICENSING -> "licensing decisions";
      case PENALTIES -> "penalties";
      default -> "coercive measures";
    };
  }
}
