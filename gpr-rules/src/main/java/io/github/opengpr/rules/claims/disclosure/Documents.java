package io.github.opengpr.rules.claims.disclosure;

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
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers of rules and normative documents: issued, repealed, in force. */
final class Documents {

  private final List<Token> tokens;
  private final Context context;

  /** What was said last to have become of documents. */
  private @Nullable Sense documentVerb;

  /** The sentence in which documents were told of last. */
  private @Nullable Span sentence;

  Documents(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** Nothing of documents is spoken of any more. */
  void leave() {
    documentVerb = null;
  }

  /** 规范性文件1件，连同以往文件，有效的共6件: documents of the kind told of before. */
  boolean isSuchDocuments(Frame frame) {
    if (!context.told.contains(Sense.NORMATIVE) || frame.from() != frame.lead()) {
      return false;
    }
    boolean verb = false;
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      verb |= token.sense() != null && token.sense().isDocumentVerb();
      if (token.isForeign() && !context.is(token, "文件")) {
        return false;
      }
    }
    return verb;
  }

  /** 9件文件宣布废止: documents stand behind the number, and what became of them behind those. */
  boolean isOfSome(Frame frame) {
    int tail = frame.tailIndex(tokens);
    Token token = tail < 0 ? null : tokens.get(tail);
    return token != null
        && (token.sense() != null && token.sense().isDocument() || context.begins(token, "文件"))
        && behind(frame) != null;
  }

  /** 制定规范性文件8件，均有解读；对过时的5件予以废止: nothing else is repealed. */
  boolean isRepealedOfThem(Frame frame) {
    int tail = frame.tailIndex(tokens);
    Token token = tail < 0 ? null : tokens.get(tail);
    return context.told.contains(Sense.NORMATIVE)
        && token != null
        && (token.is(Sense.REPEALED) || token.is(Sense.LAPSED))
        && context.begins(tokens.get(frame.lead()), "对");
  }

  /** 制定规范性文件8件。至年末有效文件66件: the sentence before told of such documents. */
  boolean isInForceOfThem(Frame frame) {
    Token near = frame.near(tokens);
    return sentence != null
        && frame.sentence().start() - sentence.end() <= 1
        && near != null
        && near.is(Sense.IN_FORCE)
        && context.ends(near, "文件");
  }

  /** 以政府令公布规章1部: published is made here. */
  boolean isProclaimed(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      if (tokens.get(i).is(Sense.PUBLISH)) {
        return context.begins(tokens.get(i), "公布") || context.begins(tokens.get(i), "颁布");
      }
    }
    return false;
  }

  boolean isVerbNext(Frame frame) {
    int tail = frame.tailIndex(tokens);
    Sense sense = tail < 0 ? null : tokens.get(tail).sense();
    return sense != null && sense.isDocumentVerb();
  }

  boolean documents(Frame frame, Mention mention, Token near) {
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
    if (verb == null && published && near.is(Sense.NORMATIVE) && !context.isOfPart()) {
      documents(mention, Sense.ISSUED);
      mention.weight = Weight.WEAK; // 发布规范性文件2件: made here or only made public
      return true;
    }
    if (verb == null && frame.leadHas(tokens, Sense.AMONG) && near.is(Sense.NORMATIVE)) {
      verb = ofWhole(frame);
      added = true;
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

  /** 印发各类文件318件，其中规范性文件6件: what was done with all of them. */
  private @Nullable Sense ofWhole(Frame frame) {
    for (int i = frame.from() - 2; i >= 0 && tokens.get(i).kind() != Token.Kind.MARK; i--) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isDocumentVerb()) {
        return sense;
      }
    }
    return null;
  }

  void documents(Mention mention, @Nullable Sense said) {
    Sense verb = said == null ? Sense.ISSUED : said;
    documentVerb = verb;
    sentence = mention.sentence;
    mention.word = verb;
    Measure sum = Rows.documents(context.topics.get(0), verb);
    for (Sense kind : context.topics) {
      sum = sum.and(Rows.documents(kind, verb));
    }
    mention.usages = List.of(sum);
    mention.kind = Kind.TABLE;
    mention.concept = Concept.DOCUMENTS;
    mention.about = TableTwo.words(context.topics, verb);
  }

  @Nullable Sense behind(Frame frame) {
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isDocumentVerb()) {
        return sense;
      }
    }
    return null;
  }

  /** 开展, 审核 and the like publish nothing. */
  boolean isMadePublic(Token token) {
    String words = context.words(token);
    return words.indexOf('公') >= 0
        || words.indexOf('布') >= 0
        || words.indexOf('示') >= 0
        || words.indexOf('晒') >= 0
        || words.indexOf('网') >= 0;
  }
}
