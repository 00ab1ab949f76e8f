package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a result told of disputes that nobody counted: 法院撤销了答复: there is one at least. */
final class SomeResults {

  private static final Words BY_ORGAN = Words.of("复议");
  private static final Words BY_COURT = Words.of("法院", "判决", "判令", "裁定", "一审");

  /** What tells of no case of the year. */
  private static final Words NOT_TOLD =
      Words.of(
          "如", "若", "防止", "避免", "降低", "减少", "风险", "可能", "率", "作为", "部分撤销", "建议", "制度", "机制", "学习",
          "分析", "培训", "评查", "复盘", "通报", "考核", "整改", "案件", "邻", "兄弟", "其他", "外地", "某");

  /** What makes it another's case, or one that was decided twice. */
  private static final Words NOT_ONCE = Words.of("例", "典型", "二审", "终审", "再审", "上诉", "抗诉");

  private static final Words SEVERAL = Words.of("个别", "有的", "少数", "部分", "一些");
  private static final Words OF_DISCLOSURE = Words.of("公开", "答复");
  private static final Words DISMISSED = Words.of("驳回");

  private final List<Token> tokens;
  private final Context context;
  private final List<Mention> mentions;

  SomeResults(List<Token> tokens, Context context, List<Mention> mentions) {
    this.tokens = tokens;
    this.context = context;
    this.mentions = mentions;
  }

  /** Reads a clause that has no number. */
  void read(int from, int to, Span clause, Span sentence) {
    Token told = told(from, to);
    String words = context.words(clause);
    if (told == null || NOT_TOLD.areIn(words) || isOfOther(clause, sentence)) {
      return;
    }
    boolean organ = BY_ORGAN.areIn(words);
    boolean court = BY_COURT.areIn(words);
    List<Sense> kinds = kinds(organ, court);
    boolean dismissed = DISMISSED.areIn(words);
    if (kinds.isEmpty() || dismissed && kinds.contains(Sense.RECONSIDERATION)) {
      return; // 驳回复议申请: filed one way or the other
    }
    Sense result = told.result() == Sense.CORRECTED ? Sense.CORRECTED : Sense.UPHELD;
    Mention mention = new Mention(null, new Span(told.start(), told.end()), clause, sentence);
    mention.isOf(
        kinds.contains(Sense.RECONSIDERATION) ? Concept.RECONSIDERATION : Concept.LITIGATION,
        Disputes.words(kinds, result));
    mention.all = true;
    mention.word = result;
    mention.usages =
        dismissed
            ? List.of(Disputes.sum(kinds, result).and(Disputes.sum(kinds, Sense.OTHER_RESULT)))
            : List.of(Disputes.sum(kinds, result));
    mention.seldom = List.of(Disputes.sum(kinds, null));
    boolean plain = (organ || court) && !context.weak && !SEVERAL.areIn(words);
    mention.weight = plain ? Weight.CERTAIN : Weight.LIKELY;
    mentions.add(mention);
  }

  /** The only result of a clause; null if it has none, or several, or denies it. */
  private @Nullable Token told(int from, int to) {
    Token told = null;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      Sense result = token.result();
      if (token.is(Sense.NEG) || token.is(Sense.EXCEPT) || token.is(Sense.MOST)) {
        return null;
      }
      if (result == Sense.UPHELD || result == Sense.CORRECTED) {
        if (told != null && told.result() != result || isAttribute(i, to)) {
          return null;
        }
        told = told == null ? token : told;
      } else if (result != null && result != Sense.CONCLUDED) {
        return null;
      }
    }
    return told;
  }

  /** 被撤销的答复, 被撤销的: speaks of some whatever their number. */
  private boolean isAttribute(int index, int to) {
    return context.ends(tokens.get(index), "的")
        || index + 1 < to && context.begins(tokens.get(index + 1), "的");
  }

  private boolean isOfOther(Span clause, Span sentence) {
    return context.isOfOtherMatter(clause.start())
        || NOT_ONCE.areIn(context.words(sentence))
        || context.told.stream().anyMatch(one -> one.isDecision() || one.isDocument())
        || !context.disclosure && !OF_DISCLOSURE.areIn(context.words(sentence));
  }

  /** Who decides tells which disputes, else those that the sentence speaks of. */
  private List<Sense> kinds(boolean organ, boolean court) {
    List<Sense> kinds = new ArrayList<>(context.disputes());
    if (context.told.stream().noneMatch(Sense::isDispute)) {
      kinds.clear();
    }
    if (organ != court) {
      kinds.removeIf(kind -> organ != (kind == Sense.RECONSIDERATION));
      if (kinds.isEmpty()) {
        kinds.add(organ ? Sense.RECONSIDERATION : Sense.LITIGATION);
      }
    }
    return kinds;
  }
}
