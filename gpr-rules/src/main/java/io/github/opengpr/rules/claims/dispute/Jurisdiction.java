package io.github.opengpr.rules.claims.dispute;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whose a number is, and what else may make it the number of something else. */
public final class Jurisdiction {

  private final List<Token> tokens;
  private final String text;
  private final Context context;

  /** The number told last of more than the agency, such as that of a whole system. */
  private @Nullable Mention wider;

  public Jurisdiction(List<Token> tokens, String text, Context context) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
  }

  /** 全系统办理许可800件，局机关12件: the agency's own share of what was told of more. */
  public boolean own(Frame frame, Mention mention) {
    Mention all = wider;
    if (all == null
        || !all.sentence.equals(mention.sentence)
        || frame.near(tokens) != null
        || all.quantity == null
        || mention.quantity == null
        || !all.quantity.unit().isSame(mention.quantity.unit())
        || context.whose != Context.Whose.OWN
        || !frame.leadHas(tokens, Sense.OWN)) {
      return false;
    }
    mention.countsAs(all);
    return true;
  }

  /** Whose it is, and what else may make it the number of something else. */
  public void doubt(Frame frame, Mention mention, Quantity quantity) {
    String unit = quantity.unit().printed();
    wider = context.whose == Context.Whose.OWN ? wider : mention;
    if (context.isOfPart() && isOfTableTwo(mention)) {
      lighten(mention, Weight.WEAK); // there may be no other agency that decides or issues
      return;
    }
    if (isOfLevel(frame) || isOfFirst(frame)) {
      mention.kind = Kind.PART;
      return;
    }
    if (context.whose == Context.Whose.OTHERS || context.othersWork) {
      mention.kind = context.isOfPart() ? Kind.PART : Kind.OUTSIDE;
      return;
    }
    if (context.whose == Context.Whose.UNCLEAR && mention.concept == Concept.ADMINISTRATIVE_FEES) {
      lighten(mention, Weight.LIKELY); // 全系统收费: mostly those the form has
      return;
    }
    if (context.whose == Context.Whose.UNCLEAR) {
      mention.kind = Kind.UNCLEAR;
      mention.reason = new Message("所指范围不限于本机关，表格无从核对", "it takes in more than the agency itself");
      return;
    }
    if (context.condition) {
      mention.kind = Kind.OUTSIDE;
      return;
    }
    if (!context.ownYearNamed && isRunning(frame)) {
      lighten(mention, Weight.LIKELY); // 行政处罚累计12件: this year's, mostly
    }
    if (unit.startsWith("人") || unit.equals("条") || unit.equals("个") || unit.equals("篇")) {
      lighten(mention, unit(mention, unit));
    }
    if (frame.leadHas(tokens, Sense.OWN)) {
      context.inAnothersName = false; // 本局自己收到的
    }
    if (context.bothYears
        || context.remark(frame.sentence()).leavesOut(frame.clause())
        || isInTheNameOf(frame) && mention.concept != Concept.OUTCOME
        || isOfOneDefendant(frame)
        || isOtherThing(frame)) {
      lighten(mention, Weight.WEAK);
    }
    if (frame.frameHas(tokens, Sense.NARROW)
        && (mention.concept == Concept.REQUESTS
            || mention.concept == Concept.RECEIVED
            || mention.concept == Concept.HANDLED)
        && isNarrowed(frame)) {
      mention.kind = Kind.PART;
    }
  }

  private boolean isRunning(Frame frame) {
    int number = tokens.get(frame.number()).start();
    return text.substring(tokens.get(frame.lead()).start(), number).contains("累计");
  }

  /** 新收12条, 废止文件3个: units that some offices use; mostly they count something else. */
  private static Weight unit(Mention mention, String unit) {
    if (unit.equals("条") && mention.concept.compareTo(Concept.APPLICANTS) <= 0) {
      boolean requests = mention.concept == Concept.REQUESTS || mention.concept == Concept.RECEIVED;
      return requests ? Weight.CERTAIN : Weight.LIKELY;
    }
    boolean documents = unit.equals("个") && mention.concept == Concept.DOCUMENTS;
    return documents ? Weight.LIKELY : Weight.WEAK;
  }

  private static boolean isOfTableTwo(Mention mention) {
    return mention.concept == Concept.DECISIONS
        || mention.concept == Concept.DOCUMENTS
        || mention.concept == Concept.ADMINISTRATIVE_FEES;
  }

  /** 以县政府名义答复47件: whose they are counted as is not told. */
  private boolean isInTheNameOf(Frame frame) {
    int start = tokens.get(frame.lead()).start();
    int name = text.substring(start, tokens.get(frame.number()).start()).lastIndexOf("名义");
    int from = name < 0 ? -1 : text.lastIndexOf('以', start + name);
    if (from >= start) {
      context.inAnothersName = !context.isOwnName(text.substring(from + 1, start + name));
    }
    return context.inAnothersName;
  }

  /** 以县直部门为被申请人的5件: of a government's disputes those of some. */
  private boolean isOfOneDefendant(Frame frame) {
    if (!context.isGovernment()) {
      return false;
    }
    int start = tokens.get(frame.lead()).start();
    String before = text.substring(start, tokens.get(frame.number()).start());
    int as = before.indexOf('以');
    return as >= 0 && (before.indexOf("为被", as) > as) && !before.contains("全");
  }

  /** 乡镇12件全部办结: one level of those whose numbers a government's report adds up. */
  private boolean isOfLevel(Frame frame) {
    boolean level = false;
    for (int i = frame.lead(); i < frame.number() && context.isGovernment(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.AREA_PARTS)) {
        level = "各行两政".indexOf(text.charAt(token.start())) < 0;
      } else if (!token.isTransparent() || token.is(Sense.AREA) || token.is(Sense.OWN)) {
        return false;
      }
    }
    return level;
  }

  /** 申请人前五位合计提出申请61件: those of a few who come first. */
  private boolean isOfFirst(Frame frame) {
    for (int i = frame.from(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      boolean first = token.start() > 0 && text.charAt(token.start() - 1) == '前';
      if (first && token.isNumber() && "位名家人".indexOf(text.charAt(token.end() - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 受理申请6830件均为便民服务事项: other applications; not 行政强制4件均已公示. */
  private boolean isOtherThing(Frame frame) {
    boolean are = false;
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      Token token = tokens.get(i);
      are |= token.is(Sense.BE) || token.is(Sense.ALL) && isBeing(token);
      if (token.sense() != null && !token.isTransparent() && !token.isForeign()) {
        return false;
      }
      if (token.isForeign()) {
        return are;
      }
    }
    return false;
  }

  /** 均为, 全部是. */
  private boolean isBeing(Token all) {
    return "为是系属".indexOf(text.charAt(all.end() - 1)) >= 0;
  }

  /** 延期答复4件, 涉及征地拆迁5件: only some of what is counted. */
  private boolean isNarrowed(Frame frame) {
    boolean comes = false;
    for (int i = frame.lead(); i < frame.number(); i++) {
      Sense sense = tokens.get(i).sense();
      comes |= sense != null && sense.isComing(); // 受理的12件涉及…: all of them
    }
    for (int i = frame.lead(); i < frame.next(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.NARROW) && (i < frame.number() || !comes)) {
        Token after = i + 1 < frame.next() ? tokens.get(i + 1) : null;
        boolean ofDisclosure =
            after != null
                && (after.is(Sense.REQUEST)
                    || after.is(Sense.FILLER) && text.startsWith("政府信息公开", after.start()));
        if (!ofDisclosure) {
          return true;
        }
      }
    }
    return false;
  }

  private static void lighten(Mention mention, Weight weight) {
    if (weight.compareTo(mention.weight) > 0) {
      mention.weight = weight;
    }
  }
}
