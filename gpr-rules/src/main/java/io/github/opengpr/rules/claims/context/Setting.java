package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.IssuerKind;
import org.jspecify.annotations.Nullable;

/**
 * Whose report is read, and for which year.
 *
 * @param agency the name of the agency; null if not known
 * @param kind its kind; null if its name does not tell
 * @param year the year; null if not known, and then no year of the text is another one
 */
public record Setting(@Nullable String agency, @Nullable IssuerKind kind, @Nullable Integer year) {

  /** The setting of a report; the kind is read off the name where it is not known. */
  public static Setting of(
      @Nullable String agency, @Nullable IssuerKind kind, @Nullable Integer year) {
    IssuerKind known =
        kind != null || agency == null
            ? kind
            : IssuerKind.inferredFrom(folded(agency)).orElse(null);
    return new Setting(agency, known, year);
  }

  /**
   * Whether a word such as 全市 means the area this very report is about: that of a government, not
   * of a bureau.
   */
  boolean isOwnArea(String word) {
    if (agency == null) {
      return false;
    }
    String name = folded(agency);
    boolean zone = name.endsWith("管理委员会") || name.endsWith("管委会");
    if (kind != IssuerKind.GOVERNMENT && kind != IssuerKind.TOWNSHIP) {
      return zone && word.equals("全区");
    }
    if (word.startsWith("全辖")) {
      return true;
    }
    if (word.startsWith("全街")) {
      return kind == IssuerKind.TOWNSHIP && name.contains("街");
    }
    String level = word.substring(1);
    String stem = without(without(without(name, "办公室"), "人民政府"), "党政");
    return stem.endsWith(level) || (level.equals("区") && stem.endsWith("自治区"));
  }

  private static String without(String name, String end) {
    return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
  }

  /** Whether the report is that of a government, whose tables take in its agencies. */
  public boolean isGovernment() {
    return kind == IssuerKind.GOVERNMENT || kind == IssuerKind.TOWNSHIP;
  }

  /** Whether a word such as 市政府 names the agency itself. */
  boolean isSelf(String word) {
    if (agency == null) {
      return false;
    }
    String name = folded(agency);
    char level = word.charAt(0);
    char office = word.charAt(word.length() - 1);
    boolean bureau = word.length() == 2 && "局厅委办".indexOf(office) >= 0;
    return name.contains(word)
        || shortened(name).contains(shortened(word))
        || bureau && name.indexOf(level) >= 0 && name.charAt(name.length() - 1) == office;
  }

  /** Whether a name may be a short one of the agency: 市人社局 for 某市人力资源和社会保障局. */
  boolean isShortFor(String name) {
    if (agency == null) {
      return true;
    }
    String own = folded(agency);
    int at = -1;
    for (int i = 0; i < name.length(); i++) {
      at = own.indexOf(name.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a common word names the agency itself: 街道, 学校, 镇里. */
  boolean isCalled(String word) {
    if (agency == null || word.length() != 2) {
      return false;
    }
    return switch (word) {
      case "街道", "公司", "医院", "中心", "管委", "学校", "学院" -> folded(agency).contains(word);
      case "镇里", "乡里", "局里", "校内", "院里", "站里", "所里", "馆里" ->
          folded(agency).indexOf(word.charAt(0)) >= 0;
      default -> false;
    };
  }

  /** Whether it is the office of a government, and not the government itself. */
  boolean isOffice() {
    return agency != null && (agency.endsWith("办公室") || agency.endsWith("政府办"));
  }

  /** 县政府办 for 县人民政府办公室. */
  private static String shortened(String name) {
    return name.replace("人民政府", "政府").replace("办公室", "办");
  }

  private static String folded(String name) {
    return name.replace('鎮', '镇').replace('縣', '县').replace('區', '区').replace('鄉', '乡');
  }

  /** Whether it decides reconsiderations for a government. */
  boolean isJudicial() {
    return agency != null && agency.contains("司法");
  }

  /** Whether one of the names in 以…名义 is the agency's own: 县政府及县政府办公室. */
  boolean isOwnName(String names) {
    for (String name : names.split("[、和及或]", -1)) {
      if (isOffice() && name.equals("办公室")) {
        return true;
      }
      boolean self = name.length() > 1 && isSelf(name);
      boolean wider = kind == IssuerKind.GOVERNMENT; // its table has its agencies' too
      boolean government = wider || isOffice() && name.indexOf('办') < 0;
      if (name.startsWith("本") || name.startsWith("我") || self && !government) {
        return true;
      }
    }
    return false;
  }
}
