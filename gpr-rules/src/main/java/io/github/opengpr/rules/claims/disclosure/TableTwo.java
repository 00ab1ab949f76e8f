package io.github.opengpr.rules.claims.disclosure;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers of documents and decisions: table two. */
public final class TableTwo {

  public static final Message FEES = new Message("行政事业性收费", "administrative fees");

  private static final Map<Sense, Message> NAMES =
      Map.of(
          Sense.NORMATIVE, new Message("行政规范性文件", "normative documents"),
          Sense.REGULATIONS, new Message("规章", "rules"),
          Sense.LICENSING, new Message("行政许可处理决定", "licensing decisions"),
          Sense.PENALTIES, new Message("行政处罚处理决定", "penalties"));

  private static final Message COERCION = new Message("行政强制处理决定", "coercive measures");

  private final List<Token> tokens;

  private final Context context;
  private final Documents documents;
  private boolean decided;

  public TableTwo(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
    this.documents = new Documents(tokens, context);
  }

  public boolean count(Frame frame, Mention mention) {
    if (named(frame, mention)) {
      return true;
    }
    Sense topic = context.topic();
    boolean repealed = documents.isRepealedOfThem(frame);
    if ((topic == null || topic == Sense.OTHER_THING)
        && (repealed || documents.isSuchDocuments(frame) || documents.isInForceOfThem(frame))) {
      topic = Sense.NORMATIVE;
      context.restore(List.of(topic), context.weak);
      mention.weight = Weight.LIKELY;
    }
    if (topic == Sense.NORMATIVE && repealed) {
      documents.documents(mention, documents.behind(frame));
      return true;
    }
    if (topic == null || (!topic.isDocument() && !topic.isDecision())) {
      if (topic == null || topic == Sense.OTHER_THING) {
        documents.leave();
      }
      decided = false;
      return false;
    }
    Token near = frame.near(tokens);
    if (topic.isDocument() && documents.isOfSome(frame)) {
      documents.documents(mention, documents.behind(frame));
      mention.weight = Weight.LIKELY;
      return true; // 对到期的9件文件宣布废止
    }
    if (topic.isDecision() && isObject(frame)) {
      decisions(mention);
      mention.weight = Weight.WEAK;
      return true; // 处罚违规餐馆4家
    }
    if (topic.isDocument()
        && (near == null || near.is(Sense.REST))
        && documents.isVerbNext(frame)) {
      documents.documents(mention, documents.behind(frame));
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
    return topic.isDocument()
        ? documents.documents(frame, mention, near)
        : decisions(frame, mention, near);
  }

  /** 133件行政处罚, 1件新的行政规范性文件: what is counted stands behind the number only. */
  private boolean named(Frame frame, Mention mention) {
    int tail = frame.tailIndex(tokens);
    Token near = frame.near(tokens);
    if (tail < 0
        || near != null && !near.is(Sense.PROCESS) && !near.is(Sense.DECIDED) && !isMade(near)) {
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
    boolean held = near == null && token.is(Sense.IN_FORCE) && tail + 1 < frame.next();
    token = held ? tokens.get(tail + 1) : token; // 对36件现行有效规范性文件
    boolean done = token.is(Sense.DECIDED);
    for (int i = tail + 1; done && i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      token = sense != null && sense.isDecision() ? tokens.get(i) : token;
    }
    Sense kind = token.sense();
    if (kind == null || !kind.isDecision() && !kind.isDocument()) {
      return false;
    }
    if (near != null && isMade(near)) {
      return made(mention, kind, near); // 新制定的6件规范性文件
    }
    boolean issued = added || text(frame, tail).contains("新");
    Sense verb = kind.isDecision() ? null : issued ? Sense.ISSUED : documents.behind(frame);
    if (kind.isDocument() && verb == null) {
      return false;
    }
    mention.usages = List.of(verb == null ? Rows.decisions(kind) : Rows.documents(kind, verb));
    mention.kind = Kind.TABLE;
    mention.concept = verb == null ? Concept.DECISIONS : Concept.DOCUMENTS;
    mention.word = verb == null ? kind : verb;
    mention.about = words(List.of(kind), verb);
    mention.weight = done || held || near != null ? Weight.WEAK : Weight.LIKELY;
    return true;
  }

  /** Whether the word before the number is what the decision directly before it was taken on. */
  private boolean isObject(Frame frame) {
    int near = frame.nearIndex(tokens);
    if (near <= frame.lead()) {
      return false;
    }
    Token token = tokens.get(near);
    int verb = near - 1;
    while (verb > frame.lead() && tokens.get(verb).kind() == Token.Kind.GAP) {
      verb--;
    }
    Quantity quantity = tokens.get(frame.number()).quantity();
    boolean counted = quantity != null && "家户".contains(quantity.unit().printed());
    boolean person = token.sense() != null && token.sense().isApplicant();
    boolean named = counted && (token.kind() == Token.Kind.GAP || token.is(Sense.OWN));
    boolean forced = tokens.get(verb).is(Sense.COERCION) && isOneOfSorts(tokens.get(verb));
    return tokens.get(verb).is(Sense.PENALTIES) && (person || named)
        || forced && token.kind() == Token.Kind.GAP; // 强制拆除违建6处
  }

  /** 强制拆除, 查封扣押: a way of coercion, beside which there may be others. */
  private boolean isOneOfSorts(Token near) {
    String words = context.words(near);
    return near.is(Sense.COERCION)
        && !words.contains("行政")
        && !words.equals("强制")
        && !words.equals("强制措施");
  }

  private static boolean isMade(Token near) {
    Sense sense = near.sense();
    return sense != null && sense.isDocumentVerb();
  }

  private static boolean made(Mention mention, Sense kind, Token near) {
    Sense verb = near.sense();
    if (!kind.isDocument() || verb == null) {
      return false;
    }
    mention.counts(Concept.DOCUMENTS, words(List.of(kind), verb), Rows.documents(kind, verb));
    mention.word = verb;
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
      published |= one == Sense.PUBLISH && documents.isMadePublic(tokens.get(i));
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
    String last = context.words(tokens.get(frame.number() - 1));
    if (last.endsWith("立案") || last.endsWith("受理")) {
      mention.weight = Weight.WEAK; // 处罚案件立案20件: not yet decided
    }
    if (isOneOfSorts(near)) {
      mention.weight = Weight.WEAK;
    }
    if (mention.quantity != null && mention.quantity.unit().printed().equals("项")) {
      mention.weight = Weight.LIKELY;
    }
    return true;
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
    return near > frame.lead() && context.ends(tokens.get(near - 1), "等");
  }

  private static boolean isDoing(Sense sense) {
    return sense == Sense.DECIDED
        || sense == Sense.PROCESS
        || sense == Sense.CLOSE
        || sense == Sense.NEW;
  }

  public static Message words(List<Sense> kinds, @Nullable Sense verb) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Sense kind : kinds) {
      zh.append(zh.length() == 0 ? "" : "、").append(name(kind).zh());
      en.append(en.length() == 0 ? "" : " and ").append(name(kind).en());
    }
    if (verb == null) {
      return new Message(zh.toString(), en.toString());
    }
    return verb == Sense.ISSUED
        ? new Message("制发" + zh, en + " issued")
        : verb == Sense.IN_FORCE
            ? new Message("现行有效" + zh, en + " in force")
            : new Message("废止" + zh, en + " repealed");
  }

  private static Message name(Sense kind) {
    return NAMES.getOrDefault(kind, COERCION);
  }
}
