package io.github.opengpr.rules.text;

import java.text.Normalizer;

/**
 * Brings characters that mean the same to one form, one character for one character, so that every
 * place can be traced back.
 *
 * <p>Full-width letters and digits become ASCII; punctuation becomes the Chinese one; Kangxi
 * radicals and the Traditional characters of this field become the Simplified ideograph. Numbers
 * keep their dot.
 */
final class Folding {

  /** What is left of a character that prints nothing. */
  static final char NOTHING = 0;

  private static final String RADICALS = "⺠⻔⻓⻅⻚⻛⻋⻢⻥⻘⻬⻰⻩⻆⻄⻉⻜⻝⻤⻮⺟";
  private static final String RADICALS_AS = "民门长见页风车马鱼青齐龙黄角西贝飞食鬼齿母";

  private static final String TRADITIONAL =
      "請開號條項個萬億訴訟複復議辦結轉數據總計進處費關機務規範廢發現強許罰決書單標準報減長較與為無沒給達約餘過圍當導領實際執業協會員議類還區縣鎮鄉網維糾審尚屬銷"
          + "詢檢覆應對題問監評責難訊電郵編統間內產動資資點劃將從來時兩雙獲認見說佔勝連於個們東樣組織業務處罰與後終於環衛鄉體並證號據際該誤寫讓識設訴論證質購費轉達遞選邀鐵開關隊階隨難電預頒題額風養驗黨齡書僅價優億償儘兒內冊凍創勞動勵區協參";
  private static final String SIMPLIFIED =
      "请开号条项个万亿诉讼复复议办结转数据总计进处费关机务规范废发现强许罚决书单标准报减长较与为无没给达约余过围当导领实际执业协会员议类还区县镇乡网维纠审尚属销"
          + "询检覆应对题问监评责难讯电邮编统间内产动资资点划将从来时两双获认见说占胜连于个们东样组织业务处罚与后终于环卫乡体并证号据际该误写让识设诉论证质购费转达递选邀铁开关队阶随难电预颁题额风养验党龄书仅价优亿偿尽儿内册冻创劳动励区协参";

  private static final char[] TABLE = table();

  private Folding() {}

  /** The folded character, or {@link #NOTHING} for blanks and for marks that print nothing. */
  static char fold(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      table[c] = plain((char) c);
    }
    put(table, RADICALS, RADICALS_AS);
    put(table, TRADITIONAL, SIMPLIFIED);
    for (char c = '\u2F00'; c <= '\u2FD5'; c++) {
      String ideograph = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      table[c] = table[ideograph.charAt(0)];
    }
    return table;
  }

  private static void put(char[] table, String from, String to) {
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = to.charAt(i);
    }
  }

  private static char plain(char c) {
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT) {
      return NOTHING;
    }
    char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    return switch (half) {
      case ',' -> '，';
      case ';' -> '；';
      case ':' -> '：';
      case '(', '﹙' -> '（';
      case ')', '﹚' -> '）';
      case '!' -> '！';
      case '?' -> '？';
      case '[', '【' -> '〔';
      case ']', '】' -> '〕';
      case '｡' -> '。';
      case '–', '—', '―', '−', '‐', '‑' -> '-';
      case '～', '〜' -> '~';
      case '○', '◯' -> '〇';
      case '·', '•', '∙' -> '·';
      default -> half;
    };
  }
}
