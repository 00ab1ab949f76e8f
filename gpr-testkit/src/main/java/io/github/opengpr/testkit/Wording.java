package io.github.opengpr.testkit;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a sound report: what the rules ask for, with the numbers of the tables. */
final class Wording {

  private final Draw draw;
  private final Figures figures;
  private final Agency agency;
  private final int year;

  Wording(Draw draw, Figures figures, Agency agency, int year) {
    this.draw = draw;
    this.figures = figures;
    this.agency = agency;
    this.year = year;
  }

  String lead() {
    String period = "统计期限为" + year + "年1月1日至" + year + "年12月31日。";
    return draw.oneOf(
        List.of(
            "本报告依照《中华人民共和国政府信息公开条例》编制，" + period,
            "按照《中华人民共和国政府信息公开条例》的要求，" + agency.name() + "编制本年度报告，" + period,
            "现将" + agency.name() + "政府信息公开工作情况报告如下，所列数据" + period));
  }

  List<Paragraph> overview() {
    return List.of(
        Paragraph.of(
            draw.oneOf(
                List.of(
                    year + "年，" + agency.name() + "把公开作为日常工作的一部分，做到有人管、有记录、可查询。",
                    year + "年，" + agency.name() + "对照年度工作要点，逐项落实政府信息公开任务。"))),
        new Paragraph("（一）主动公开。", disclosed() + documents()),
        new Paragraph("（二）依申请公开。", requests() + disputes()),
        new Paragraph(
            "（三）政府信息管理。",
            draw.oneOf(List.of("信息发布前逐条审核，发布后定期清理，失效文件及时标注。", "健全公开属性认定和保密审查流程，对历年文件开展了一次清理。"))),
        new Paragraph(
            "（四）平台建设。",
            draw.oneOf(List.of("政府网站公开专栏重新编排，政务新媒体账号由专人维护。", "公开专栏新增检索功能，线下查阅点配备了自助终端。"))),
        new Paragraph(
            "（五）监督保障。",
            draw.oneOf(
                List.of(
                    "公开情况纳入工作考核，组织社会评议一次，全年未发生需要责任追究的情形。",
                    "将公开任务列入工作考核内容，邀请群众代表开展社会评议，没有因公开工作被责任追究的情况。"))));
  }

  private String disclosed() {
    long website = draw.between(20, 900);
    long media = draw.between(20, 900);
    return "全年主动公开政府信息%d条，其中通过政府网站公开%d条，通过政务新媒体公开%d条。".formatted(website + media, website, media);
  }

  private String documents() {
    Optional<Cell> issued = figures.form().find("T2.normativeDocuments.issued");
    return issued.isEmpty()
        ? ""
        : "制发行政规范性文件%d件，废止%d件，现行有效%d件。"
            .formatted(
                count("T2.normativeDocuments.issued"),
                count("T2.normativeDocuments.repealed"),
                count("T2.normativeDocuments.inForce"));
  }

  private String requests() {
    long received = count("T3.received.total");
    long carriedIn = count("T3.carriedIn.total");
    long handled = count("T3.handled.total");
    long carriedOut = count("T3.carriedOut.total");
    if (received + carriedIn == 0) {
      return "本年度未收到政府信息公开申请，也没有上年结转的申请。";
    }
    return "本年新收政府信息公开申请%d件，上年结转%d件；本年度办结%d件，结转下年度继续办理%d件。"
        .formatted(received, carriedIn, handled, carriedOut);
  }

  private String disputes() {
    long reconsideration = count("T4.reconsideration.total");
    long litigation =
        count("T4.directLitigation.total") + count("T4.postReconsiderationLitigation.total");
    if (reconsideration + litigation == 0) {
      return "未发生因政府信息公开引起的行政复议和行政诉讼。";
    }
    return "因政府信息公开引起的行政复议%d件，行政诉讼%d件。".formatted(reconsideration, litigation);
  }

  List<Paragraph> problems() {
    return List.of(
        Paragraph.of(
            draw.oneOf(
                List.of(
                    "存在的主要问题：一是部分栏目更新不够及时，二是政策解读形式较为单一，三是经办人员业务水平有待提高。",
                    "工作中的主要问题是：公开内容与群众需求还有差距，答复文书的说理不够充分。"))),
        Paragraph.of(
            draw.oneOf(
                List.of(
                    "改进措施：建立栏目更新提醒制度，增加图解和视频解读，按季度开展业务培训，逐项跟踪落实。",
                    "针对上述问题，将完善公开目录，统一答复文书格式，加强经办人员培训，改进情况按季度检查。"))));
  }

  List<Paragraph> otherMatters() {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (figures.form() != Form.FORM_2019) {
      paragraphs.add(Paragraph.of(fees()));
    }
    paragraphs.add(Paragraph.of("没有其他需要报告的事项。"));
    return List.copyOf(paragraphs);
  }

  /** Whoever did not pay was sent a notice before; what was paid is a multiple of ten yuan. */
  private String fees() {
    String row = "T3.otherHandling.feeUnpaid.total";
    long unpaid = figures.form().find(row).isPresent() ? count(row) : 0;
    if (unpaid == 0) {
      return draw.oneOf(List.of("本年度未收取信息处理费。", year + "年度没有发出信息处理费收费通知，未收取信息处理费。"));
    }
    return "本年度发出信息处理费收费通知%d件，申请人均逾期未缴纳，未收取信息处理费。".formatted(unpaid);
  }

  /** A department has until the end of January, a government until the end of March. */
  String date() {
    return (year + 1) + "年1月" + draw.between(5, 28) + "日";
  }

  private long count(String address) {
    return figures.count(figures.form().cell(address).index());
  }
}
