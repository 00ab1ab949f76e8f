package io.github.opengpr.render.office.content;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;

/** What belongs into a section, for who fills in a blank form. */
public final class Prompts {

  private Prompts() {}

  /**
   * {@return what the section is for, in Chinese, in a sentence}
   *
   * @param section a section that is told in words
   * @param form the form it is filled in on
   */
  public static String of(Section section, Form form) {
    return switch (section) {
      case OVERVIEW -> "概述本年度工作情况：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等。";
      case PROBLEMS -> "写明本年度存在的主要问题、对上一年度问题的改进情况，以及下一步改进措施。";
      case OTHER ->
          form.disclosureOrigin() == Form.FORM_2021
              ? "写明本年度收取信息处理费的情况，没有收取的也要说明；另有其他需要报告的事项，一并写明。"
              : "写明其他需要报告的事项，没有的写“无”。";
      case DISCLOSURE, REQUESTS, DISPUTES -> "按表格逐格填写，没有发生的填0。";
    };
  }
}
