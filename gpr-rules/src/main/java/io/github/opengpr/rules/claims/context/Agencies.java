package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in words that say whose work is told of: the agency's own, or that of others. */
final class Agencies {

  private static final int MOST_BEFORE_NAME = 16;

  private static final int MOST_OF_NAME = 14;

  /** What the names of agencies begin with that are not those of a report's own rooms. */
  private static final String LEVELS = "省市县区州旗盟两";

  private static final String NAMES = "局委厅办院镇乡队";

  private static final List<String> BODIES = List.of("部门", "委员会", "指挥部");

  private final Context context;
  private final Setting setting;
  private final String text;

  /** Whether a part of a government is told of, rather than another agency. */
  private boolean part;

  /** Whether a semicolon parts what follows from where that began. */
  private boolean apart;

  /** Whether the report says that it adds up the agencies below. */
  private final boolean summed;

  /** What was spoken of where it began. */
  private @Nullable Sense topic;

  Agencies(Context context, Setting setting, String text) {
    this.context = context;
    this.setting = setting;
    this.text = text;
    this.summed = Levels.areSummed(text);
  }

  /** Takes in a word; one that names no agency says nothing here. */
  void word(Token token, @Nullable Token before, @Nullable Token after) {
    Sense sense = token.sense();
    if (sense == null) {
      return;
    }
    if (sense == Sense.OWN) {
      own(token);
    } else if (sense == Sense.AREA) {
      part = false;
      context.inAnothersName = false;
      context.whose =
          setting.isOwnArea(context.words(token)) ? Context.Whose.OWN : Context.Whose.OTHERS;
    } else if (sense == Sense.AREA_PARTS) {
      boolean own = setting.isGovernment() || context.is(token, "行政机关");
      context.whose = own ? context.whose : Context.Whose.OTHERS;
    } else if (sense == Sense.SYSTEM) {
      context.whose = summed ? Context.Whose.OWN : Context.Whose.UNCLEAR;
    } else if (sense == Sense.BELOW) {
      char last = token.start() > 0 ? text.charAt(token.start() - 1) : '，';
      boolean besides = "及和与、".indexOf(last) >= 0; // 局机关及下属单位
      boolean object = last == '对' && text.startsWith("开展", token.end()); // 对下属单位开展考核
      context.whose = besides || object ? context.whose : Context.Whose.OTHERS;
    } else if (sense == Sense.OTHER_AGENCY) {
      otherAgency(token, before, after);
    } else if (sense == Sense.OTHERS_WORK) {
      context.othersWork = true;
    } else if (sense == Sense.FILLER) {
      boolean name = before == null && token.end() - token.start() == 2;
      if (name && setting.isCalled(context.words(token))) {
        context.whose = Context.Whose.OWN; // 执法由区局实施，街道作出的处罚为零
        part = false;
      }
    }
  }

  private void own(Token token) {
    if (token.start() > 0 && "在到赴来".indexOf(text.charAt(token.start() - 1)) >= 0) {
      return; // 县局在我镇检查时作出
    }
    if (context.whose == Context.Whose.OTHERS && isTeam(context.words(token))) {
      return; // 下属执法支队, 市级派驻执法支队
    }
    boolean ownLevel = setting.kind() == IssuerKind.GOVERNMENT && context.ends(token, "本级");
    context.whose = ownLevel ? Context.Whose.OTHERS : Context.Whose.OWN;
    part = ownLevel;
    context.othersWork = false;
  }

  /** A word for a team, which is the agency only where it is called so. */
  private boolean isTeam(String word) {
    return word.endsWith("队") && word.length() == 2 && !setting.isSelf(word);
  }

  private void otherAgency(Token token, @Nullable Token before, @Nullable Token after) {
    boolean place =
        after != null && after.is(Sense.CHANNEL)
            || isNameOfAct(token)
            || after != null && isDecisionOn(after)
            || after != null && isTakingUp(token, after)
            || isFor(token.end())
            || isDraftedHere(token.start())
            || before != null && "向报经按照据由通过在对给受从被到至".indexOf(text.charAt(before.end() - 1)) >= 0;
    if (!place) {
      boolean named = setting.isSelf(context.words(token));
      boolean defendant = isDefendant(token.end());
      context.inAnothersName |= named && defendant && !setting.isOffice();
      boolean self = named && !(defendant && setting.isOffice());
      if (!self || !part) { // 县政府办公室受理以县政府为答复主体的申请: told of the office still
        context.whose = self ? Context.Whose.OWN : Context.Whose.OTHERS;
        part = !self && isBelow(context.words(token));
      }
    }
  }

  /** 由我局起草、市政府颁布的规章: table two counts it with those who drafted it. */
  private boolean isDraftedHere(int start) {
    String before = text.substring(Math.max(0, start - MOST_OF_NAME), start);
    return context.whose == Context.Whose.OWN
        && (before.endsWith("起草、") || before.endsWith("起草，"))
        && (before.contains("我") || before.contains("本"));
  }

  /** Begins a sentence, which is of the agency itself until it names another. */
  void sentence() {
    context.whose = Context.Whose.OWN;
    part = false;
    apart = false;
    topic = null;
  }

  /** A semicolon lets a government speak of itself again, unless a part of it was told of. */
  void semicolon() {
    if (!part && (setting.isGovernment() || topic == null)) {
      context.whose = Context.Whose.OWN;
    }
    apart = true;
  }

  /** Behind a semicolon another matter is told of by the government itself again. */
  void topic(Sense sense) {
    if (topic == null) {
      topic = sense;
    }
    if (part && apart && !sense.isAlike(topic) && sense != topic) {
      sentence();
    }
  }

  /** Whether what is told of is a part of the government whose report it is. */
  boolean isPart() {
    return part && context.whose == Context.Whose.OTHERS;
  }

  /** 区自然资源局收到42件: the agency that a verb of counting is said of. */
  void subject(List<Token> tokens, int verb, int from) {
    Sense sense = tokens.get(verb).sense();
    boolean counts =
        sense != null
            && (sense.isComing()
                || sense.isGoing()
                || sense.isDocumentVerb()
                || sense.isDecision()
                || sense == Sense.DECIDED
                || sense == Sense.PUBLISH
                || isHearing(tokens, verb));
    Sense spoken = context.topic();
    if (!counts
        || verb == from
        || context.whose != Context.Whose.OWN
        || spoken != null && spoken.isDispute() && sense == Sense.DECIDED) {
      return;
    }
    int last = verb - 1;
    while (last > from && isBeside(tokens.get(last))) {
      last--;
    }
    if (setting.isGovernment() && Levels.areJoined(context, tokens, from, last)) {
      return;
    }
    if (tokens.get(last).is(Sense.AREA_PARTS)) {
      if (setting.kind() == IssuerKind.GOVERNMENT && isLevel(tokens, last, from)) {
        leave(true);
      }
      return;
    }
    if (!names(tokens, from, last)) {
      int first = from;
      while (first < last && isNamePiece(tokens.get(first)) && !isAgencyName(tokens.get(first))) {
        first++;
      }
      names(tokens, from, first); // 县水利局对私接管网行为立案
    }
  }

  /** 市卫健委员会审理行政复议17件: disputes that nothing was said of yet. */
  private boolean isHearing(List<Token> tokens, int verb) {
    Sense next = verb + 1 < tokens.size() ? tokens.get(verb + 1).sense() : null;
    return next != null
        && next.isDispute()
        && context.is(tokens.get(verb), "审理")
        && context.told.stream().noneMatch(Sense::isDispute);
  }

  /** Takes it in if some words end with the name of another agency. */
  private boolean names(List<Token> tokens, int from, int last) {
    int start = tokens.get(from).start();
    int end = tokens.get(last).end();
    if (end - start < 2 || !isAgencyName(tokens.get(last))) {
      return false;
    }
    String name = name(start, end);
    boolean other = setting.kind() == IssuerKind.GOVERNMENT || LEVELS.indexOf(name.charAt(0)) >= 0;
    boolean known = name.length() < 2 || name.endsWith("法院") || name.endsWith("检察院");
    if (other && !known && !setting.isShortFor(name)) {
      leave(setting.kind() == IssuerKind.GOVERNMENT);
      return true;
    }
    return false;
  }

  private static boolean isNamePiece(Token token) {
    return token.kind() == Token.Kind.GAP
        || token.is(Sense.OTHER_THING)
        || token.is(Sense.NO_WORD)
        || token.is(Sense.PUBLISH)
        || token.is(Sense.FILLER);
  }

  private void leave(boolean below) {
    context.whose = Context.Whose.OTHERS;
    part = below;
    apart = false;
    topic = null;
  }

  /** 全年共: words between the agency and the verb. */
  private static boolean isBeside(Token token) {
    return token.isTransparent() && !token.is(Sense.AREA_PARTS) && !token.is(Sense.OWN)
        || token.kind() == Token.Kind.YEAR;
  }

  private boolean isAgencyName(Token token) {
    boolean unknown =
        token.kind() == Token.Kind.GAP || token.is(Sense.NO_WORD) || token.is(Sense.OTHER_THING);
    return unknown && (NAMES.indexOf(text.charAt(token.end() - 1)) >= 0 || isBody(token));
  }

  private boolean isBody(Token token) {
    for (String body : BODIES) {
      if (context.ends(token, body)) {
        return true;
      }
    }
    return false;
  }

  /** The name behind the last joint: 县水利局, and not 同时县水利局. */
  private String name(int start, int end) {
    int from = Math.max(start, end - MOST_OF_NAME);
    for (int i = end - 1; i > from; i--) {
      if (LEVELS.indexOf(text.charAt(i - 1)) >= 0 && "、和及与由，".indexOf(before(i - 1)) >= 0) {
        return text.substring(i - 1, end);
      }
    }
    return text.substring(from, end);
  }

  private char before(int i) {
    return i == 0 ? '，' : text.charAt(i - 1);
  }

  /** 市直部门受理464件，县（市、区）受理1032件: one level, and not 全市各部门. */
  private boolean isLevel(List<Token> tokens, int last, int from) {
    int start = tokens.get(last).start();
    boolean object = start > 0 && text.charAt(start - 1) == '对'; // 对县（市、区）开展考核
    if (object || "各行两".indexOf(text.charAt(start)) >= 0) {
      return false;
    }
    for (int i = from; i < last; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.AREA) || token.is(Sense.OWN) || token.is(Sense.OTHER_AGENCY)) {
        return false;
      }
    }
    return true;
  }

  /** 省政府, 上级机关, 人民法院 are no part of a government. */
  private boolean isBelow(String name) {
    return setting.kind() == IssuerKind.GOVERNMENT && "省上国人法其兄邻".indexOf(name.charAt(0)) < 0;
  }

  /** 县政府办公室统一受理: it does so for all of the government. */
  private boolean isFor(int end) {
    return setting.kind() == IssuerKind.GOVERNMENT
        && (text.startsWith("统一", end)
            || text.startsWith("统筹", end)
            || text.startsWith("负责", end)
            || text.startsWith("归口", end)
            || text.startsWith("汇总", end));
  }

  /** 复议2件，区政府维持1件: the one that decides on the disputes of the agency. */
  private boolean isDecisionOn(Token after) {
    Sense topic = context.topic();
    return topic != null && topic.isDispute() && after.result() != null;
  }

  /** 省局受理行政复议2件: the higher agency takes up what is brought against this one. */
  private boolean isTakingUp(Token agency, Token after) {
    boolean higher = "省上国".indexOf(text.charAt(agency.start())) >= 0;
    if (higher && after.is(Sense.RECONSIDERATION) && context.disclosure) {
      return true; // 省厅复议3件
    }
    if (!after.is(Sense.ACCEPT) && !after.is(Sense.RECEIVE)
        || setting.isOffice()
        || setting.isJudicial()
        || "省上国市区县州".indexOf(text.charAt(agency.start())) < 0) {
      return false;
    }
    Sense topic = context.topic();
    int end = after.end();
    while (end < text.length() && "，；。、".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean named = text.substring(after.end(), end).contains("复议");
    return named && context.disclosure || topic == Sense.RECONSIDERATION;
  }

  /** 以县政府及其办公室名义印发: told of by the one in whose name it is. */
  private boolean isNameOfAct(Token token) {
    int limit = Math.min(text.length(), token.end() + MOST_BEFORE_NAME);
    int name = text.substring(token.end(), limit).indexOf("名义");
    return name >= 0 && text.substring(token.end(), token.end() + name).indexOf('，') < 0;
  }

  /** 以区政府为被申请人的复议: disputes of the government are not those of its office. */
  private boolean isDefendant(int end) {
    String behind = text.substring(end, Math.min(text.length(), end + 14));
    Sense topic = context.topic();
    boolean told = setting.kind() == IssuerKind.GOVERNMENT && topic != null && topic.isDispute();
    return (setting.isOffice() || setting.kind() == IssuerKind.GOVERNMENT)
        && (behind.startsWith("为被申请人") || behind.startsWith("为被告") || behind.startsWith("作为被"))
        && (told || behind.contains("复议") || behind.contains("诉讼"));
  }
}
