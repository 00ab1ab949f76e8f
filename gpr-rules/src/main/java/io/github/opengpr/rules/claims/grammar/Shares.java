package io.github.opengpr.rules.claims.grammar;

import static io.github.opengpr.rules.claims.measure.Measure.HANDLED;
import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.mention.Subtotals;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;

/** Reads percentages: shares of a whole (占81.2%) and rates (办结率87.5%). */
final class Shares {

  private final List<Token> tokens;
  private final Context context;
  private final Lists lists;
  private final NamedShares named;
  private final Subtotals subtotals;
  private final Ratios ratios;
  private final Rates rates;
  private final Wholes wholes;

  Shares(List<Token> tokens, String text, Context context, Lists lists, Subtotals subtotals) {
    this.subtotals = subtotals;
    this.ratios = new Ratios(tokens, text);
    this.rates = new Rates(tokens, context);
    this.wholes = new Wholes(tokens, context, lists);
    this.named = new NamedShares(tokens, text, context, wholes);
    this.tokens = tokens;
    this.context = context;
    this.lists = lists;
  }

  /** Keeps a count that a share may be told of. */
  void told(Mention mention) {
    ratios.told(mention);
  }

  void read(Frame frame, Mention mention) {
    share(frame, mention);
    ApplicantShares.widen(mention, lists.last());
  }

  private void share(Frame frame, Mention mention) {
    Ratios.Row row = ratios.row(frame);
    if (row != null) {
      ofRow(row, mention);
      return;
    }
    int index = frame.nearIndex(tokens);
    Token near = index < 0 ? null : tokens.get(index);
    if (near != null && near.sense() != null && near.sense().isRate()) {
      rates.read(frame, mention, index);
      return;
    }
    int bracketed = near == null && frame.mark() == '）' ? rates.beforeBracket(frame) : -1;
    if (bracketed >= 0) {
      rates.read(frame, mention, bracketed);
      return;
    }
    if (near != null && isTo(near) && frame.lead() > frame.from()) {
      Frame all = frame.from(frame.from());
      int first = firstShare(all);
      if (first >= 0 && (named.before(all, mention, first) || mention.kind == Kind.SHARE)) {
        return;
      }
    }
    if (near == null || near.is(Sense.UP) || near.is(Sense.DOWN)) {
      for (int i = frame.number() - 1; i >= frame.from() && near != null; i--) {
        Sense sense = tokens.get(i).sense();
        if (sense != null && sense.isRate()) {
          rates.read(frame, mention, i);
          return;
        }
      }
    }
    if ((near == null || near.is(Sense.REST) || isOfNamed(frame)) && named.behind(frame, mention)) {
      return;
    }
    if (named.most(frame, mention)) {
      return;
    }
    int share = -1;
    for (int i = frame.number() - 1; i >= frame.lead(); i--) {
      if (tokens.get(i).is(Sense.SHARE)) {
        share = i;
        break;
      }
    }
    Mention whole = lists.bracketed();
    if (share < 0 && near == null && isOfNumber(frame)) {
      ofNumber(mention);
      return;
    }
    if (share < 0 && (near != null || whole == null) || isRate(share)) {
      if (share < 0 && near != null || isRate(share)) {
        ratios.ofVerb(frame, mention);
      }
      if (!isRate(share) || mention.kind == Kind.SHARE) {
        return;
      }
    }
    if (share >= 0 && (ofSum(frame, mention, share) || named.before(frame, mention, share))) {
      return;
    }
    if (isRate(share)) {
      return; // 公开率100%: of what is not told
    }
    if (share >= 0 && isNamed(frame.lead(), share)) {
      mention.kind = Kind.PART; // 当面3件，网上申请已占近七成: not of the number told last
      mention.concept = Concept.SHARE;
      return;
    }
    Mention part = share < 0 ? whole : lists.last();
    if (part == null
        || part.quantity == null
        || isForeignBefore(frame, share)
        || part.kind == Kind.OTHER_YEAR
        || !part.sentence.equals(mention.sentence)) {
      return;
    }
    mention.kind = Kind.SHARE;
    mention.concept = Concept.SHARE;
    mention.part = part;
    Parts open = lists.open();
    if (open != null) {
      open.shares = true;
    }
    mention.whole = open == null ? part.whole : open.whole();
    if (mention.whole == part) {
      mention.whole = part.whole; // 其中网上21件（占65.6%）
    }
    Measure of = share < 0 ? null : wholes.named(share, frame.number());
    if (of != null && part.kind == Kind.TABLE) {
      mention.usages = List.of(of);
      if (of.equals(HANDLED) && mention.whole != null && mention.whole.concept != Concept.HANDLED) {
        mention.whole = null; // 收到68件，公开30件，占答复总数的44.1%
      }
      return;
    }
    Sense verb = share < 0 ? null : wholes.verb(share, frame.number());
    boolean elsewhere =
        verb == Sense.OTHER_THING
            || share >= 0 && Frame.has(tokens, share, frame.number(), Sense.AREA);
    if (part.kind != Kind.TABLE && (of != null || elsewhere)) {
      mention.whole = null; // 网上21件，占个人申请的87.5%
    }
    mention.usages = Wholes.of(part, verb);
  }

  /** 个人8件、企业2件，分别占80%和20%: each is the share of the count with its place. */
  private void ofRow(Ratios.Row row, Mention mention) {
    Mention one = ratios.respective(row, mention);
    mention.concept = Concept.SHARE;
    if (one == null) {
      mention.kind = Kind.PART; // of what it cannot be told
      return;
    }
    mention.kind = Kind.SHARE;
    mention.part = one;
    mention.whole = one.whole;
    Measure of = wholes.named(row.share(), row.first());
    if (of != null && one.kind == Kind.TABLE) {
      mention.usages = List.of(of);
    } else {
      mention.usages = Wholes.of(one, wholes.verb(row.share(), row.first()));
    }
  }

  /** 占收件80%的是个人申请: the whole before, and what is a share of it behind. */
  private boolean isOfNamed(Frame frame) {
    int behind = frame.number() + 1;
    return behind + 1 < frame.next()
        && context.is(tokens.get(behind), "的")
        && tokens.get(behind + 1).is(Sense.BE);
  }

  /** 由59.1%提高到68.8%: the second is this year's. */
  private boolean isTo(Token near) {
    String words = context.words(near);
    return (near.is(Sense.UP) || near.is(Sense.DOWN))
        && (words.endsWith("到") || words.endsWith("至") || words.endsWith("为"));
  }

  private int firstShare(Frame frame) {
    for (int i = frame.from(); i < frame.number(); i++) {
      if (tokens.get(i).is(Sense.SHARE)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isRate(int share) {
    return share >= 0 && context.is(tokens.get(share), "率");
  }

  /** 占办结数28件的60%: the whole stands within the words of the share. */
  private boolean isOfNumber(Frame frame) {
    return frame.lead() > frame.from()
        && tokens.get(frame.lead() - 1).isNumber()
        && Frame.has(tokens, frame.from(), frame.lead(), Sense.SHARE);
  }

  private void ofNumber(Mention mention) {
    Mention whole = lists.last();
    Mention part = lists.lastButOne();
    if (whole == null
        || part == null
        || whole.quantity == null
        || part.quantity == null
        || !part.sentence.equals(mention.sentence)) {
      return;
    }
    mention.kind = Kind.SHARE;
    mention.concept = Concept.SHARE;
    mention.part = part;
    mention.whole = whole;
    mention.usages = whole.kind == Kind.TABLE ? whole.usages : List.of();
  }

  /** 两项合计占28%: the part is the sum of numbers told before. */
  private boolean ofSum(Frame frame, Mention mention, int share) {
    List<Measure> parts = subtotals.shared(frame, share);
    if (parts.isEmpty()) {
      return false;
    }
    mention.kind = Kind.SHARE;
    mention.concept = Concept.SHARE;
    mention.about = Rates.HANDLED_RATE;
    mention.seldom = parts;
    mention.usages = List.of(HANDLED, RECEIVED, TO_DO);
    mention.weight = parts.size() == 1 ? Mention.Weight.CERTAIN : Mention.Weight.LIKELY;
    return true;
  }

  /** Whether words before a share tell what it is of, though not in a way that is understood. */
  private boolean isNamed(int lead, int share) {
    for (int i = lead; i < share; i++) {
      Token token = tokens.get(i);
      boolean requests = token.is(Sense.REQUEST) || token.is(Sense.PLAIN_REQUEST);
      if (token.sense() != null && !token.isTransparent() && !requests && !token.isForeign()) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeignBefore(Frame frame, int share) {
    for (int i = frame.lead(); i < share; i++) {
      if (tokens.get(i).isForeign()) {
        return true;
      }
    }
    return false;
  }
}
