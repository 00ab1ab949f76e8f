package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.List;

/** Keeps statements that there is none of something. */
final class Nothing {

  private static final String DISCLOSURE = "信息公开";

  private final Context context;
  private final List<Mention> mentions;

  Nothing(Context context, List<Mention> mentions) {
    this.context = context;
    this.mentions = mentions;
  }

  /**
   * Where something is said.
   *
   * @param span the words that say it
   * @param clause the clause they stand in
   * @param sentence the sentence
   */
  record Say(Span span, Span clause, Span sentence) {}

  /** Keeps that there is none in some cells; less sure where something else was spoken of since. */
  void say(Concept concept, Message about, Measure measure, Say say, Weight weight) {
    Mention mention = new Mention(null, say.span, say.clause, say.sentence);
    mention.kind = Kind.TABLE;
    mention.concept = concept;
    mention.about = about;
    mention.usages = List.of(measure);
    mention.none = true;
    mention.weight = context.weak && weight == Weight.CERTAIN ? Weight.LIKELY : weight;
    mentions.add(mention);
  }

  /** 复议2件，维持2件，无涉及信息公开的复议: those told of before are about something else. */
  void disown(Concept concept, Say say) {
    List<Mention> before = new ArrayList<>();
    boolean disclosure = !context.words(say.span()).contains(DISCLOSURE);
    for (int i = mentions.size() - 1; i >= 0 && !disclosure; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(say.sentence())) {
        break;
      }
      if (one.kind == Kind.TABLE && one.concept == concept && one.quantity != null) {
        before.add(one);
        disclosure = context.words(one.clause).contains(DISCLOSURE);
      }
    }
    if (!disclosure) {
      before.forEach(one -> one.kind = Kind.OUTSIDE);
    }
  }
}
