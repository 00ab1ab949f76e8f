package io.github.opengpr.read.recognise.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of agencies as they stand in titles, signatures and leads. */
public final class Agencies {

  private static final List<String> ENDINGS =
      List.of(
          "街道办事处", "办事处", "人民政府", "政府办公室", "政府", "委员会", "管委会", "街道办", "街道", "街", "办公室", "局", "厅",
          "委", "镇", "乡", "中心", "院", "部", "署", "队", "处", "所", "站", "公司", "总社", "社", "会", "馆", "校",
          "学院", "大学", "医院", "公安分局", "分局", "区", "县", "市", "省", "办", "科", "集团", "行", "海关", "气象台");

  private static final int LONGEST = 40;

  private Agencies() {}

  /** Whether a whole line can be the name of an agency. */
  public static boolean isName(String line) {
    String text = line.strip();
    if (text.length() < 3 || text.length() > LONGEST || hasPunctuation(text)) {
      return false;
    }
    return ENDINGS.stream().anyMatch(text::endsWith);
  }

  private static boolean hasPunctuation(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("。，、；：！？,;:!?".indexOf(c) >= 0 || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  /**
   * The agency a sentence of the lead names before the year or the title of the report; null if
   * none.
   */
  public static @Nullable String inLead(String text) {
    String named = after(text, "现公布", "现发布", "现将", "现向社会公布", "公布", "发布");
    if (named != null) {
      return named;
    }
    int comma = text.indexOf('，');
    if (text.length() > 5 && text.charAt(4) == '年' && comma > 0 && comma <= 6) {
      return beginning(text.substring(comma + 1));
    }
    return null;
  }

  private static @Nullable String after(String text, String... words) {
    for (String word : words) {
      int at = text.indexOf(word);
      if (at < 0) {
        continue;
      }
      String rest = text.substring(at + word.length());
      int end = firstDigit(rest);
      if (end > 2 && end <= LONGEST && isName(rest.substring(0, end))) {
        return rest.substring(0, end).strip();
      }
    }
    return null;
  }

  private static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 10) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The shortest name of an agency of some length that the text begins with. */
  static @Nullable String beginning(String text) {
    String start = text.strip();
    for (int end = 3; end <= Math.min(start.length(), 24); end++) {
      String name = start.substring(0, end);
      if (name.endsWith("街道") && start.startsWith("办事处", end)) {
        return name + "办事处";
      }
      if (name.endsWith("街道")
          || name.endsWith("办事处")
          || name.endsWith("人民政府")
          || name.endsWith("委员会")
          || name.endsWith("局")
          || name.endsWith("镇")
          || name.endsWith("乡")) {
        return name;
      }
    }
    return null;
  }
}
