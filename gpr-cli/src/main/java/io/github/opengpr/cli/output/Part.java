package io.github.opengpr.cli.output;

import io.github.opengpr.model.form.Section;
import io.github.opengpr.rules.Finding;

/** The part of a report that a finding is about, as a heading over its findings. */
enum Part {
  REPORT("report", "报告整体", "The report as a whole"),
  TITLE("title", "标题", "Title"),
  LEAD("lead", "导语", "Lead"),
  OVERVIEW("overview", Section.OVERVIEW),
  DISCLOSURE("T2", Section.DISCLOSURE),
  REQUESTS("T3", Section.REQUESTS),
  DISPUTES("T4", Section.DISPUTES),
  PROBLEMS("problems", Section.PROBLEMS),
  OTHER_MATTERS("otherMatters", Section.OTHER),
  CLOSING("closing", "落款", "Signature and date");

  private final String key;
  private final String zh;
  private final String en;

  Part(String key, String zh, String en) {
    this.key = key;
    this.zh = zh;
    this.en = en;
  }

  /** The official heading names the section in both languages: it is what stands in the report. */
  Part(String key, Section section) {
    this(key, section.heading(), section.heading());
  }

  static Part of(Finding finding) {
    String address = finding.address();
    int dot = address.indexOf('.');
    String first = dot < 0 ? address : address.substring(0, dot);
    for (Part part : values()) {
      if (part.key.equals(first)) {
        return part;
      }
    }
    return REPORT;
  }

  /** The part that holds the table with the given number. */
  static Part ofTable(int number) {
    return number == 2 ? DISCLOSURE : number == 3 ? REQUESTS : DISPUTES;
  }

  String heading(Language language) {
    return language.of(zh, en);
  }
}
