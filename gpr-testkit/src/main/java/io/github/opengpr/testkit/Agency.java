package io.github.opengpr.testkit;

import java.util.List;

/**
 * An agency that reports. All names are invented.
 *
 * @param name as it names itself
 * @param rank what kind of agency it is
 */
record Agency(String name, Rank rank) {

  /** What an agency is, as far as its report depends on it. */
  enum Rank {
    /** The government of a city with the power to make rules (规章). */
    CITY,
    /** The government of a county or district. */
    COUNTY,
    /** A department of a county or district. */
    DEPARTMENT,
    /** A township or a street. */
    TOWNSHIP
  }

  private static final List<String> CITIES = List.of("澄湖市", "岚山口市", "云泽市");
  private static final List<String> COUNTIES = List.of("云溪县", "鹿鸣区", "石渡县", "望岚区", "清樾县");
  private static final List<String> TOWNSHIPS =
      List.of("青禾镇人民政府", "柳泉街道办事处", "白荻镇人民政府", "松桥乡人民政府", "星桥街道办事处");
  private static final List<String> DEPARTMENTS =
      List.of("教育局", "市场监督管理局", "自然资源局", "农业农村局", "交通运输局", "卫生健康局");

  /** An agency that may well have received so many applications. */
  static Agency drawn(Draw draw, long applications) {
    String county = draw.oneOf(COUNTIES);
    if (applications > 3000) {
      return new Agency(draw.oneOf(CITIES) + "人民政府", Rank.CITY);
    }
    if (applications > 300 || draw.chance(0.2)) {
      return new Agency(county + "人民政府", Rank.COUNTY);
    }
    return draw.chance(0.5)
        ? new Agency(county + draw.oneOf(DEPARTMENTS), Rank.DEPARTMENT)
        : new Agency(county + draw.oneOf(TOWNSHIPS), Rank.TOWNSHIP);
  }
}
