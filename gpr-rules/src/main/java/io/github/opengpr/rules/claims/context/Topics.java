package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in nouns: applications, disputes, documents, decisions, and what the form does not have.
 */
final class Topics {

  /** What the form has numbers of. */
  private static final Set<Sense> OF_THE_FORM =
      EnumSet.of(
          Sense.REQUEST,
          Sense.RECONSIDERATION,
          Sense.LITIGATION,
          Sense.DIRECT_LITIGATION,
          Sense.LATER_LITIGATION,
          Sense.NORMATIVE,
          Sense.REGULATIONS,
          Sense.LICENSING,
          Sense.PENALTIES,
          Sense.COERCION,
          Sense.ADMINISTRATIVE_FEES,
          Sense.PROCESSING_FEE);

  private final Context context;
  private final String text;

  /** Whether the sentence tells of applications for something else. */
  private boolean otherApplications;

  Topics(Context context, String text) {
    this.context = context;
    this.text = text;
  }

  void sentence(boolean startsParagraph) {
    otherApplications = false;
    if (startsParagraph) {
      context.order.clear();
    }
  }

  /** Takes in a word; {@code tokens} with its index tell what stands before it. */
  void word(List<Token> tokens, int index, int from) {
    Token token = tokens.get(index);
    Sense sense = token.sense();
    if (sense == null) {
      return;
    }
    if (token.is(Sense.OTHER_THING) && isOfResult(tokens, index, from)) {
      return;
    }
    if (sense.isDispute() && isOfOtherMatter(tokens, index, from)) {
      context.foreign();
    } else if (!isSaidOfAll(tokens, index, from)) {
      noun(token, sense, index > from ? tokens.get(index - 1) : null);
    }
  }

  /** 没有被纠正的案件, 没有重复申请的问题: what is spoken of. */
  private boolean isOfResult(List<Token> tokens, int index, int from) {
    int last = index - 1;
    while (last > from && context.is(tokens.get(last), "的")) {
      last--;
    }
    Sense before = last < from ? null : tokens.get(last).sense();
    boolean them = before != null && before.isTold();
    return them && context.is(tokens.get(index), "问题")
        || before != null
            && (before.isResult() || before.isDispute())
            && context.is(tokens.get(index), "案件");
  }

  /** 诉讼8件，除1件系直接起诉外，均经过复议: all lawsuits are still spoken of. */
  private boolean isSaidOfAll(List<Token> tokens, int index, int from) {
    Token token = tokens.get(index);
    boolean kind = token.is(Sense.DIRECT_LITIGATION) || token.is(Sense.LATER_LITIGATION);
    if (!kind || !context.isAbout(Sense.LITIGATION)) {
      return false;
    }
    for (int i = from; i < index; i++) {
      if (tokens.get(i).is(Sense.ALL) || tokens.get(i).is(Sense.NOT_INCLUDING)) {
        return true;
      }
    }
    return false;
  }

  private void noun(Token token, Sense sense, @Nullable Token before) {
    if (OF_THE_FORM.contains(sense)) {
      context.topic(sense, token.start(), token.end());
      context.order.told(sense);
    } else if (sense == Sense.PLAIN_REQUEST) {
      request(token, before);
    } else if (sense == Sense.PETITION) {
      Sense topic = context.topic();
      if (topic != null && topic.isDispute()) {
        context.foreign(); // 未发生复议。环境信访投诉876件
      }
    } else if (sense == Sense.INFORMATION) {
      context.foreign();
      if (context.anchor == null) {
        context.anchor = Sense.INFORMATION;
      }
    } else if (sense == Sense.OTHER_THING) {
      context.foreign();
      if (context.anchor == null && context.begins(token, "依申请公开")) {
        context.anchor = Sense.REQUEST; // 依申请公开渠道畅通。全年…
        context.disclosure = true;
      }
    } else if (sense == Sense.FILLER) {
      boolean few = token.end() - token.start() <= 3;
      context.disclosure |=
          !few && context.words(token).contains("信息公开") || context.is(token, "公开争议");
      context.order.word(token);
    }
  }

  private void request(Token token, @Nullable Token before) {
    boolean ofAnother =
        before != null
            && before.end() == token.start()
            && Character.isLetter(text.charAt(before.end() - 1)) // and not 2.申请
            && (before.isForeign() || before.sense() != null && before.sense().isDecision());
    boolean asked = before != null && before.sense() != null && before.sense().isApplicant();
    if (ofAnother || asked && otherApplications) {
      context.foreign(); // 劳动仲裁申请276件，个人申请253件
      otherApplications = true;
    } else if (context.anchor == Sense.REQUEST
        || context.disclosure
        || context.applications
        || context.topics.isEmpty() && asked) {
      context.topic(Sense.REQUEST, token.start(), token.end());
    }
  }

  /** 因投诉举报引起的行政复议, 征收补偿类复议: disputes about something else than disclosure. */
  private boolean isOfOtherMatter(List<Token> tokens, int index, int from) {
    boolean caused = false;
    boolean foreign = false;
    if (isAsOrgan(tokens, index, from) || context.isOfOtherMatter(tokens.get(index).start())) {
      return true;
    }
    for (int i = index - 1; i >= from; i--) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.MARK || token.isNumber()) {
        break;
      }
      String words = context.words(token);
      if (words.contains("信息公开")
          || words.contains("政务公开")
          || words.contains("依申请公开")
          || token.is(Sense.REQUEST)) {
        return false;
      }
      if (i == index - 1 && words.endsWith("纠纷")) {
        return true; // 学生伤害纠纷诉讼1件
      }
      caused |=
          token.is(Sense.FILLER)
              && (words.startsWith("引")
                  || words.equals("类")
                  || words.startsWith("导致")
                  || words.startsWith("产生"));
      foreign |=
          caused && (token.isForeign() || token.sense() != null && token.sense().isDecision());
    }
    return foreign;
  }

  /** 作为复议机关收到复议申请: disputes that the agency decides. */
  private boolean isAsOrgan(List<Token> tokens, int index, int from) {
    String before = text.substring(tokens.get(from).start(), tokens.get(index).start());
    return before.contains("作为复议机") || before.contains("作为行政复议机") || before.contains("复议机构");
  }

  /** Whether nothing but a joint stands between two nouns. */
  boolean areJoint(int from, int to) {
    if (to - from > 6) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if ("、和及或与以者案件“”".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
