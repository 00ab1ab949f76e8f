package io.github.opengpr.rules.claims.request;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.context.Setting;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which numbers of applications are those of one organ of several: 乡镇收到61件、县直部门收到82件. */
final class Organs {

  /** How many words the next piece of an enumeration takes at most. */
  private static final int NEXT_PIECE = 9;

  /** What the names of organs end with. */
  private static final String ENDS = "局队关处科室所镇街办院校站馆";

  private static final List<String> BELOW =
      List.of("乡镇", "镇街", "街道", "乡镇（街道）", "县直部门", "区级部门", "市级部门", "市直部门", "基层所", "区局", "县局");

  private final List<Token> tokens;
  private final String text;
  private final Setting setting;
  private final Context context;

  /** The applications received that were told of last. */
  private @Nullable Mention received;

  Organs(List<Token> tokens, String text, Setting setting, Context context) {
    this.tokens = tokens;
    this.text = text;
    this.setting = setting;
    this.context = context;
  }

  void received(Mention mention) {
    received = context.whose == Context.Whose.OWN ? mention : received;
  }

  /** 全县新收155件。乡镇收到61件、县直部门收到82件: so many of them went to one kind of agencies. */
  boolean isOfOne(Frame frame, Mention mention) {
    Mention whole = received;
    boolean less =
        whole != null
            && whole.quantity != null
            && mention.quantity != null
            && whole.kind == Kind.TABLE
            && mention.quantity.value().compareTo(whole.quantity.value()) < 0;
    int behind = frame.number() + 1;
    int most = Math.min(tokens.size(), behind + NEXT_PIECE);
    boolean listed =
        less
            && isNamed(frame.lead(), frame.number())
            && (isNamed(behind, most) || isNamed(pieceBefore(frame.lead()), frame.lead()));
    mention.whole = listed ? whole : mention.whole;
    return listed
        || isOfMostActive(frame)
        || isOfBelow(frame)
        || isOfOrgan(frame.lead(), frame.number()) && (less || isOfOrgan(behind, most));
  }

  /** 乡镇12件全部办结: nothing but the agencies below before the number. */
  private boolean isOfBelow(Frame frame) {
    int start = tokens.get(frame.from()).start();
    int end = tokens.get(frame.number()).start();
    return frame.from() == frame.lead()
        && start < end
        && BELOW.contains(text.substring(start, end));
  }

  /** 申请人前五位合计提出61件. */
  private boolean isOfMostActive(Frame frame) {
    int start = tokens.get(frame.from()).start();
    int end = tokens.get(frame.number()).start();
    int first = start < end ? text.substring(start, end).indexOf('前') + start : -1;
    return first >= start
        && text.substring(start, end).contains("申请人")
        && "三五十3510".indexOf(text.charAt(first + 1)) >= 0
        && (text.startsWith("位", first + 2) || text.startsWith("名", first + 2));
  }

  private boolean isOfOrgan(int from, int to) {
    for (int i = from; i + 1 < to && !tokens.get(i).isMark('。'); i++) {
      Token token = tokens.get(i);
      boolean organ =
          token.is(Sense.AREA_PARTS)
              || token.is(Sense.BELOW)
              || token.is(Sense.OTHER_AGENCY)
                  && (setting.isGovernment() || context.whose != Context.Whose.OWN)
              || token.is(Sense.OWN) && context.ends(token, "本级");
      if (organ && tokens.get(i + 1).is(Sense.RECEIVE)) {
        return true;
      }
    }
    return false;
  }

  private int pieceBefore(int lead) {
    int from = lead;
    while (from > 0 && lead - from < NEXT_PIECE && !tokens.get(from - 1).isMark('。')) {
      from--;
    }
    return from;
  }

  /** Whether the verb of a piece stands right behind the name of an organ that is not 本局, 我局. */
  private boolean isNamed(int from, int to) {
    for (int i = from; i < to && !tokens.get(i).isMark('。'); i++) {
      Sense sense = tokens.get(i).sense();
      if (sense == Sense.ACCEPT
          || sense == Sense.RECEIVE
          || sense == Sense.PROCESS
          || sense == Sense.ANSWER) {
        int start = tokens.get(i).start();
        String name = text.substring(Math.max(0, start - 2), start);
        return name.length() > 1
            && ENDS.indexOf(name.charAt(1)) >= 0
            && "本我".indexOf(name.charAt(0)) < 0
            && (!name.equals("机关") || start > 2 && "局厅委".indexOf(text.charAt(start - 3)) >= 0);
      }
    }
    return false;
  }
}
