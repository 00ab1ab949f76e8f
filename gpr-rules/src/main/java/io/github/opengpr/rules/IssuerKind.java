package io.github.opengpr.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of agency reports: it decides who may make rules (规章) and by when a report is due. */
public enum IssuerKind {
  /** 县级以上地方人民政府: a local government of a county or higher. */
  GOVERNMENT("县级以上地方人民政府", "local government of a county or higher", "政府|政府（县级以上）|县级以上政府"),
  /** 县级以上地方人民政府部门: a department of such a government. */
  DEPARTMENT("县级以上地方人民政府部门", "department of a local government", "部门"),
  /** 乡镇人民政府、街道办事处: a township or a street. */
  TOWNSHIP("乡镇人民政府（街道办事处）", "township or street", "乡镇|街道|街道或乡镇|乡镇或街道|乡镇（街道）|街道（乡镇）"),
  /** Anybody else: development zones, organs of the central government, institutions. */
  OTHER("其他", "other", "其他");

  // A name that ends otherwise tells nothing; organs of the central government and zones are kept
  // out of DEPARTMENT.
  private static final Pattern CENTRAL_OR_ZONE =
      Pattern.compile("^(国家|国务院|中国|中华)|总局$|管理委员会$|管委会$|(开发|新|高新|保税|示范|度假|园)区");
  private static final Pattern TOWN =
      Pattern.compile("(街道办事处|街道办|街道|街|[^市县区州旗盟省]镇|[^市县区州旗盟省]乡|苏木)(党工委)?$|(镇|乡|苏木)人民政府$");
  private static final Pattern COUNTY_OR_HIGHER = Pattern.compile("(省|市|州|县|区|旗|盟)(人民政府)$|行政公署$");
  private static final Pattern OFFICE = Pattern.compile("(局|厅|委员会|委|办公室)$");

  private final String zh;
  private final String en;
  private final String shortNames;

  IssuerKind(String zh, String en, String shortNames) {
    this.zh = zh;
    this.en = en;
    this.shortNames = shortNames;
  }

  /**
   * {@return the kind that a word in a profile or on the command line means; empty if it means
   * none}
   *
   * @param word {@code township}, the name in Chinese, or a short name such as 街道
   */
  public static Optional<IssuerKind> named(String word) {
    return Arrays.stream(values())
        .filter(
            kind ->
                kind.word().equalsIgnoreCase(word)
                    || kind.zh.equals(word)
                    || word.matches(kind.shortNames))
        .findFirst();
  }

  /**
   * {@return the kind that the name of an agency tells by its ending, such as 街道办事处 or 局; empty if
   * it tells none}. It is a guess: what rests on it must say so.
   *
   * @param agency the name of an agency
   */
  public static Optional<IssuerKind> inferredFrom(String agency) {
    String name = agency.strip();
    if (TOWN.matcher(name).find()) {
      return Optional.of(TOWNSHIP);
    }
    if (COUNTY_OR_HIGHER.matcher(name).find()) {
      return Optional.of(GOVERNMENT);
    }
    if (OFFICE.matcher(name).find() && !CENTRAL_OR_ZONE.matcher(name).find()) {
      return Optional.of(DEPARTMENT);
    }
    return Optional.empty();
  }

  /** {@return the name in Chinese} */
  public String zh() {
    return zh;
  }

  /** {@return the name in English} */
  public String en() {
    return en;
  }

  /** {@return the word for it in profiles and on the command line, such as {@code township}} */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
