package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import java.util.List;

/** Dates numbers: this year's, those of another year, of a part of it, and plans. */
final class Dating {

  private final Context context;
  private final Lists lists;

  Dating(Context context, Lists lists) {
    this.context = context;
    this.lists = lists;
  }

  /** Makes it a number of the time that is told of. */
  void date(Mention mention) {
    if (mention.kind == Kind.OTHER_YEAR) {
      return;
    }
    Context.Time time = context.plan ? Context.Time.PLAN : context.time;
    if (time == Context.Time.HISTORY || time == Context.Time.PART) {
      partOrMany(mention, time == Context.Time.PART);
    } else if (time != Context.Time.OWN) {
      otherYear(mention, time);
    }
  }

  private void otherYear(Mention mention, Context.Time time) {
    mention.lastYear = time == Context.Time.LAST_YEAR;
    boolean carried =
        mention.lastYear
            && mention.kind == Kind.TABLE
            && mention.concept == Concept.CARRIED_OUT
            && context.whose == Context.Whose.OWN;
    boolean plan = time == Context.Time.PLAN;
    if (mention.concept == Concept.CARRIED_IN && mention.kind == Kind.TABLE && !plan) {
      mention.kind = isGoingOn(mention) ? Kind.OTHER_YEAR : mention.kind;
      boolean back = context.ownTold && mention.kind == Kind.TABLE;
      context.time = back ? Context.Time.OWN : context.time; // 新收9件，上年12件，加上结转2件，共11件
    } else if (carried) {
      mention.concept = Concept.CARRIED_IN;
      mention.usages = List.of(Measure.CARRIED_IN);
      mention.weight = Weight.LIKELY;
      context.excepted = true; // 含2020年末未到期的2件，应办结73件: the year holds for the clause
    } else if (mention.kind != Kind.PART && mention.kind != Kind.SHARE || plan) {
      mention.kind = Kind.OTHER_YEAR;
    }
  }

  private void partOrMany(Mention mention, boolean part) {
    if (part && (halfOf(mention) || partOfYear(mention))) {
      return;
    }
    if (part && mention.kind == Kind.TABLE && mention.concept == Concept.CARRIED_OUT) {
      mention.weigh(Weight.LIKELY); // 12月收到的3件结转下年
      return;
    }
    boolean stock = mention.concept == Concept.DOCUMENTS && mention.word == Sense.IN_FORCE;
    if (mention.kind == Kind.TABLE && !stock || mention.kind == Kind.SHARE) {
      mention.kind = Kind.OUTSIDE; // but 历年有效文件21件 is what is in force now
    }
  }

  /** 2020年收到7件、上年结转1件: what that year took over from the one before it. */
  private boolean isGoingOn(Mention mention) {
    Mention last = lists.last();
    return mention.word == Sense.CARRY_IN
        && last != null
        && last.kind == Kind.OTHER_YEAR
        && last.sentence.equals(mention.sentence)
        && (last.concept == Concept.REQUESTS || last.concept == Concept.RECEIVED);
  }

  /** 上半年收到15件，下半年12件，全年合计27件: parts whose whole stands behind them. */
  private boolean partOfYear(Mention mention) {
    boolean part =
        context.isRequest()
            && (mention.kind == Kind.TABLE ? isComing(mention) : isNameless(mention));
    if (part) {
      mention.kind = Kind.PART;
      mention.concept = Concept.PART;
    }
    return part;
  }

  /** 收到13件；上半年6件: a part of the year's number. */
  private boolean halfOf(Mention mention) {
    Mention whole = lists.lastWhole();
    boolean half =
        (mention.kind == Kind.TABLE ? isComing(mention) : isNameless(mention))
            && whole != null
            && whole.quantity != null
            && mention.quantity != null
            && whole.kind == Kind.TABLE
            && mention.quantity.value().compareTo(whole.quantity.value()) <= 0;
    if (half) {
      mention.kind = Kind.PART;
      mention.concept = Concept.PART;
      mention.whole = whole;
    }
    return half;
  }

  private static boolean isComing(Mention mention) {
    return mention.concept == Concept.REQUESTS || mention.concept == Concept.RECEIVED;
  }

  private static boolean isNameless(Mention mention) {
    return mention.kind == Kind.OUTSIDE
        && mention.concept == Concept.OTHER
        && mention.quantity != null
        && mention.quantity.unit().printed().equals("件");
  }
}
