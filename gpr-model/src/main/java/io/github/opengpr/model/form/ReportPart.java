package io.github.opengpr.model.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of a report, from the top, by the first step of the address of what is in them. */
public enum ReportPart {
  /** The report as a whole. */
  REPORT("report", "报告整体", "The report as a whole"),
  /** The title. */
  TITLE("title", "标题", "Title"),
  /** What stands before section 一. */
  LEAD("lead", "导语", "Lead"),
  /** 一、总体情况. */
  OVERVIEW(Section.OVERVIEW),
  /** 二、主动公开政府信息情况, table two. */
  DISCLOSURE(Section.DISCLOSURE),
  /** 三、收到和处理政府信息公开申请情况, table three. */
  REQUESTS(Section.REQUESTS),
  /** 四、政府信息公开行政复议、行政诉讼情况, table four. */
  DISPUTES(Section.DISPUTES),
  /** 五、存在的主要问题及改进情况. */
  PROBLEMS(Section.PROBLEMS),
  /** 六、其他需要报告的事项. */
  OTHER_MATTERS(Section.OTHER),
  /** Signature and date. */
  CLOSING("closing", "落款", "Signature and date");

  private static final List<ReportPart> ALL = List.of(values());

  private final String address;
  private final String zh;
  private final String en;

  ReportPart(String address, String zh, String en) {
    this.address = address;
    this.zh = zh;
    this.en = en;
  }

  /** The official heading names a section in both languages: it is what stands in the report. */
  ReportPart(Section section) {
    this(section.address(), section.heading(), section.heading());
  }

  /**
   * {@return the part that an address lies in; empty if there is none}
   *
   * @param address such as {@code T3}, {@code T3.received.total} or {@code overview.platform}
   */
  public static Optional<ReportPart> of(String address) {
    int dot = address.indexOf('.');
    String first = dot < 0 ? address : address.substring(0, dot);
    return ALL.stream().filter(part -> part.address.equals(first)).findFirst();
  }

  /**
   * {@return the part that holds a table}
   *
   * @param number the number of the table: 2, 3 or 4
   * @throws IllegalArgumentException if the form has no such table
   */
  public static ReportPart ofTable(int number) {
    return of("T" + number)
        .orElseThrow(
            () -> new IllegalArgumentException("the form has tables 2, 3 and 4, not " + number));
  }

  /** {@return its address, such as {@code report}, {@code T3} or {@code overview}} */
  public String address() {
    return address;
  }

  /** {@return the section it is; empty for what stands outside all sections} */
  public Optional<Section> section() {
    return Arrays.stream(Section.values())
        .filter(section -> section.address().equals(address))
        .findFirst();
  }

  /** {@return its name in Chinese; of a section the official heading} */
  public String zh() {
    return zh;
  }

  /**
   * {@return its name in English; of a section the official heading, as it stands in the report}
   */
  public String en() {
    return en;
  }
}
