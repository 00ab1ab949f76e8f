package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.grammar.Mention.Kind;
import io.github.opengpr.rules.claims.grammar.Mention.Weight;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
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
    boolean some = mention.quantity != null && mention.quantity.value().signum() > 0;
    boolean fee = !named && some && isFee(frame, near);
    boolean charged =
        !named
            && near >= 0
            && tokens.get(near).is(Sense.CHARGED)
            && !isForeignIn(frame.lead(), near);
    Sense topic = context.topic();
    boolean besideDecisions =
        charged && topic != null && topic.isDecision() && near == frame.lead();
    boolean behind = !named && near < 0 && isFeeBehind(frame);
    boolean about = charged && context.isAbout(Sense.ADMINISTRATIVE_FEES);
    if (!named && !besideDecisions && !about && !behind && !fee) {
      return false;
    }
    mention.weight = besideDecisions || behind ? Weight.LIKELY : mention.weight;
    if (fee && !besideDecisions && !about || isForOthers(frame)) {
      mention.weight = Weight.WEAK;
    }
    mention.usages = List.of(Measure.FEES);
    mention.kind = Kind.TABLE;
    mention.concept = Concept.ADMINISTRATIVE_FEES;
    mention.about = FEES;
    return true;
  }

  /** 不动产登记费等收费合计, 收取挖掘修复费: a fee by its own name. */
  private boolean isFee(Frame frame, int near) {
    if (near < 0) {
      return false;
    }
    String words = context.words(tokens.get(near));
    boolean charged = frame.leadHas(tokens, Sense.CHARGED);
    boolean requests = context.isRequest() || context.anchor == Sense.REQUEST;
    return charged && !requests && (words.endsWith("费") || words.endsWith("收费") || words.endsWith("费用"));
  }

  /** 47.3万元检验等行政事业性收费: the fees stand behind their sum. */
  private boolean isFeeBehind(Frame frame) {
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      if (tokens.get(i).is(Sense.ADMINISTRATIVE_FEES)) {
        return true;
      }
    }
    return false;
  }

  /** 代收: the fees of others. */
  private boolean isForOthers(Frame frame) {
    for (int i = frame.from(); i < frame.number(); i++) {
      String words = context.words(tokens.get(i));
      if (tokens.get(i).is(Sense.CHARGED) && words.startsWith("代")) {
        return true;
      }
    }
    return false;
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
    if (topic == Sense.OTHER_THING && isSuchDocuments(frame)) {
      topic = Sense.NORMATIVE;
      context.restore(List.of(topic), context.weak);
      mention.weight = Weight.LIKELY;
    }
    if (topic == null || (!topic.isDocument() && !topic.isDecision())) {
      documentVerb = topic == null || topic == Sense.OTHER_THING ? null : documentVerb;
      decided = false;
      return false;
    }
    Token near = frame.near(tokens);
    if (topic.isDocument() && (near == null || near.is(Sense.REST)) && isVerbNext(frame)) {
      documents(mention, behind(frame));
      mention.weight = Weight.LIKELY;
      return true; // 余下2件有效文件
    }
    if (topic.isDecision() && near != null && context.isOwnYear(near)) {
      decisions(mention);
      mention.weight = Weight.LIKELY;
      return true; // 许可2021年356件、2022年381件
    }
    if (near == null || near.isForeign()) {
      return false;
    }
    return topic.isDocument() ? documents(frame, mention, near) : decisions(frame, mention, near);
  }

  /** 规范性文件1件，连同以往文件，有效的共6件: documents of the kind told of before. */
  private boolean isSuchDocuments(Frame frame) {
    if (!context.told.contains(Sense.NORMATIVE) || frame.from() != frame.lead()) {
      return false;
    }
    boolean verb = false;
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      verb |= token.sense() != null && token.sense().isDocumentVerb();
      if (token.isForeign() && !context.words(token).equals("文件")) {
        return false;
      }
    }
    return verb;
  }

  /** 以政府令公布规章1部: published is made here. */
  private boolean isProclaimed(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      if (tokens.get(i).is(Sense.PUBLISH)) {
        return context.words(tokens.get(i)).startsWith("公布")
            || context.words(tokens.get(i)).startsWith("颁布");
      }
    }
    return false;
  }

  private boolean isVerbNext(Frame frame) {
    int tail = frame.tailIndex(tokens);
    Sense sense = tail < 0 ? null : tokens.get(tail).sense();
    return sense != null && sense.isDocumentVerb();
  }

  /** 133件行政处罚, 1件新的行政规范性文件: what is counted stands behind the number only. */
  private boolean named(Frame frame, Mention mention) {
    int tail = frame.tailIndex(tokens);
    Token near = frame.near(tokens);
    if (tail < 0 || near != null && !near.is(Sense.PROCESS) && !near.is(Sense.DECIDED)) {
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
    boolean done = token.is(Sense.DECIDED);
    for (int i = tail + 1; done && i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      token = sense != null && sense.isDecision() ? tokens.get(i) : token;
    }
    Sense kind = token.sense();
    if (kind == null || !kind.isDecision() && !kind.isDocument()) {
      return false;
    }
    boolean issued = added || text(frame, tail).contains("新");
    Sense verb = kind.isDecision() ? null : issued ? Sense.ISSUED : behind(frame);
    if (kind.isDocument() && verb == null) {
      return false;
    }
    mention.usages = List.of(verb == null ? Rows.decisions(kind) : Rows.documents(kind, verb));
    mention.kind = Kind.TABLE;
    mention.concept = verb == null ? Concept.DECISIONS : Concept.DOCUMENTS;
    mention.word = verb == null ? kind : verb;
    mention.about = words(List.of(kind), verb);
    mention.weight = done || near != null ? Weight.WEAK : Weight.LIKELY;
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
    if (published && near.is(Sense.REGULATIONS) && isProclaimed(frame)) {
      verb = Sense.ISSUED;
    }
    if (verb == null && !published && near.sense() != null && near.sense().isDocument()) {
      verb = behind(frame);
      verb = verb == null ? documentVerb : verb;
    }
    if (verb == null) {
      return false;
    }
    documents(mention, verb);
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

  private void documents(Mention mention, @Nullable Sense said) {
    Sense verb = said == null ? Sense.ISSUED : said;
    documentVerb = verb;
    mention.word = verb;
    Measure sum = Rows.documents(context.topics.get(0), verb);
    for (Sense kind : context.topics) {
      sum = sum.and(Rows.documents(kind, verb));
    }
    mention.usages = List.of(sum);
    mention.kind = Kind.TABLE;
    mention.concept = Concept.DOCUMENTS;
    mention.about = words(context.topics, verb);
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
      published |= one == Sense.PUBLISH && isMadePublic(tokens.get(i));
      foreign |= tokens.get(i).isForeign();
    }
    boolean matter = (published || foreign) && !done && near.end() - near.start() == 2;
    if (frame.leadHas(tokens, Sense.AMONG) && !sense.isDecision()) {
      return false; // 许可964件，其中告知承诺办理402件
    }
    decided = done;
    decisions(mention);
    if (near.is(Sense.PROCESS)
        || near.is(Sense.CLOSE)
        || frame.leadHas(tokens, Sense.PROCESS)
        || frame.leadHas(tokens, Sense.CLOSE)) {
      mention.weight = Weight.LIKELY;
    }
    if (!done || published || foreign) {
      // 采伐许可3件 is a matter rather than a decision of the form, 采伐等许可3件 is one.
      boolean doubtful = (published || matter) && !isAndOther(frame);
      mention.weight = doubtful ? Weight.WEAK : Weight.LIKELY;
    }
    if (mention.quantity != null && mention.quantity.unit().printed().equals("项")) {
      mention.weight = Weight.LIKELY;
    }
    return true;
  }

  /** 开展, 审核 and the like publish nothing. */
  private boolean isMadePublic(Token token) {
    String words = context.words(token);
    return words.indexOf('公') >= 0 || words.indexOf('布') >= 0 || words.indexOf('示') >= 0
        || words.indexOf('晒') >= 0 || words.indexOf('网') >= 0;
  }

  private void decisions(Mention mention) {
    Measure sum = Rows.decisions(context.topics.get(0));
    for (Sense kind : context.topics) {
      sum = sum.and(Rows.decisions(kind));
    }
    mention.usages = List.of(sum);
    mention.kind = Kind.TABLE;
    mention.concept = Concept.DECISIONS;
    mention.word = context.topics.get(0);
    mention.about = words(context.topics, null);
  }

  private boolean isAndOther(Frame frame) {
    int near = frame.nearIndex(tokens);
    return near > frame.lead() && context.words(tokens.get(near - 1)).endsWith("等");
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
