package io.github.opengpr.rules.claims.lexicon;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of the table means. The table gives the phrases; here stands what the grammar asks
 * of them.
 */
public enum Sense {
  /** 报告的机关自己: the agency itself. */
  OWN,
  /** 整个地区：在本级政府的报告中就是本报告的范围: a whole area. */
  AREA,
  /** 地区的各机关，跟随“全市”等: the agencies of an area. */
  AREA_PARTS,
  /** 全系统，范围大于本机关: a whole system, wider than the agency. */
  SYSTEM,
  /** 下级、所属单位: units below. */
  BELOW,
  /** 替别人做的事: work for others. */
  OTHERS_WORK,
  /** 别的机关: another agency. */
  OTHER_AGENCY,
  /** 本年: this year. */
  THIS_YEAR,
  /** 上年: last year. */
  LAST_YEAR,
  /** 下年: next year. */
  NEXT_YEAR,
  /** 历年累计: over the years. */
  HISTORY,
  /** 几年合计: several years together. */
  OVER_YEARS,
  /** 一年的一部分: a part of the year. */
  PART_OF_YEAR,
  /** 打算: a plan. */
  PLAN,
  /** 将要: will. */
  WILL,
  /** 假设、每次: a condition, each time. */
  CONDITION,
  /** 与别的年度比: compares with another year. */
  COMPARE,
  /** 增加: more. */
  UP,
  /** 减少: fewer. */
  DOWN,
  /** 占比: a share. */
  SHARE,
  /** 办结率: a rate of answers. */
  RATE,
  /** 按时办结率: a rate of answers in time. */
  RATE_IN_TIME,
  /** 维持率、胜诉率: a rate of disputes won. */
  RATE_WON,
  /** 纠错率、败诉率: a rate of disputes lost. */
  RATE_LOST,
  /** 政府信息公开申请: applications for disclosure. */
  REQUEST,
  /** 申请（没有别的说明）: applications, without more. */
  PLAIN_REQUEST,
  /** 行政复议: reconsiderations. */
  RECONSIDERATION,
  /** 行政诉讼: lawsuits. */
  LITIGATION,
  /** 未经复议直接起诉: lawsuits brought directly. */
  DIRECT_LITIGATION,
  /** 复议后起诉: lawsuits after reconsideration. */
  LATER_LITIGATION,
  /** 行政规范性文件: normative documents. */
  NORMATIVE,
  /** 规章: rules. */
  REGULATIONS,
  /** 行政许可: licences. */
  LICENSING,
  /** 行政处罚: penalties. */
  PENALTIES,
  /** 行政强制: coercive measures. */
  COERCION,
  /** 行政事业性收费: administrative fees. */
  ADMINISTRATIVE_FEES,
  /** 信息处理费: the fee for processing information. */
  PROCESSING_FEE,
  /** 主动公开的信息: information made public. */
  INFORMATION,
  /** 表中没有的事: what no cell counts. */
  OTHER_THING,
  /** 新收: newly received. */
  NEW,
  /** 收到: received. */
  RECEIVE,
  /** 受理: accepted. */
  ACCEPT,
  /** 办理: dealt with. */
  PROCESS,
  /** 答复: answered. */
  ANSWER,
  /** 办结: closed. */
  CLOSE,
  /** 上年结转: carried in. */
  CARRY_IN,
  /** 结转下年: carried over. */
  CARRY_OUT,
  /** 结转（看年份）: carried (the year tells whence or whither). */
  CARRY,
  /** 其余: the rest. */
  REST,
  /** 予以公开: granted. */
  GRANTED,
  /** 部分公开: partially granted. */
  PARTIALLY_GRANTED,
  /** 不予公开: refused. */
  REFUSED,
  /** 无法提供: unavailable. */
  UNAVAILABLE,
  /** 不予处理: not processed. */
  NOT_PROCESSED,
  /** 其他处理: otherwise handled. */
  OTHERWISE_HANDLED,
  /** 其他（六之3）: misc. */
  MISC,
  /** 撤回: withdrawn. */
  WITHDRAWN,
  /** 国家秘密: state secrets. */
  STATE_SECRET,
  /** 其他法律行政法规禁止公开: forbidden by other laws. */
  OTHER_LAW,
  /** 危及三安全一稳定: public safety and stability. */
  THREE_ONE,
  /** 第三方合法权益: third parties. */
  THIRD_PARTY,
  /** 内部事务信息: internal affairs. */
  INTERNAL,
  /** 过程性信息: information of a process. */
  PROCESS_INFO,
  /** 行政执法案卷: enforcement files. */
  ENFORCEMENT_FILE,
  /** 行政查询事项: administrative queries. */
  ADMIN_QUERY,
  /** 本机关不掌握: not held. */
  NOT_HELD,
  /** 没有现成信息: needs creation. */
  NEEDS_CREATION,
  /** 补正后仍不明确: still unclear. */
  UNCLEAR_AFTER,
  /** 信访举报投诉类: petitions. */
  PETITION,
  /** 重复申请: duplicates. */
  DUPLICATE,
  /** 要求提供公开出版物: publications. */
  PUBLICATION,
  /** 无正当理由大量反复申请: too many. */
  EXCESSIVE,
  /** 要求确认或重新出具: reissue. */
  REISSUE,
  /** 逾期不补正: not supplemented. */
  NOT_SUPPLEMENTED,
  /** 逾期未缴费: fee unpaid. */
  FEE_UNPAID,
  /** 其他（看前文）: others (of what stands before). */
  OTHERS,
  /** 维持: upheld. */
  UPHELD,
  /** 纠正: corrected. */
  CORRECTED,
  /** 其他结果: another result. */
  OTHER_RESULT,
  /** 尚未审结: pending. */
  PENDING,
  /** 审结: concluded. */
  CONCLUDED,
  /** 制发: issued. */
  ISSUED,
  /** 废止: repealed. */
  REPEALED,
  /** 失效: lapsed. */
  LAPSED,
  /** 废止和失效: repealed and lapsed. */
  REPEALED_AND_LAPSED,
  /** 现行有效: in force. */
  IN_FORCE,
  /** 作出: decided. */
  DECIDED,
  /** 公开、发布: made public. */
  PUBLISH,
  /** 收取: charged. */
  CHARGED,
  /** 缴清: paid. */
  PAID,
  /** 收费通知: fee notices. */
  NOTICE,
  /** 免费: free of charge. */
  FREE,
  /** 自然人: natural persons. */
  NATURAL,
  /** 商业企业: businesses. */
  BUSINESS,
  /** 科研机构: research institutions. */
  RESEARCH,
  /** 社会公益组织: welfare organisations. */
  WELFARE,
  /** 法律服务机构: legal services. */
  LEGAL,
  /** 其他申请人: other applicants. */
  OTHER_APPLICANT,
  /** 法人或者其他组织: legal persons and other organisations. */
  ORGANISATION,
  /** 渠道: a channel. */
  CHANNEL,
  /** 只是其中一部分: narrows what is counted. */
  NARROW,
  /** 其中: among them. */
  AMONG,
  /** 包括: including. */
  INCLUDING,
  /** 不含: not including. */
  NOT_INCLUDING,
  /** 具体为: namely. */
  NAMELY,
  /** 按…分: by …. */
  BY,
  /** 均、全部: all. */
  ALL,
  /** 无、未: none. */
  NEG,
  /** 不属于（后接本机关）: not of, before the agency itself. */
  NOT_OF,
  /** 例外: except. */
  EXCEPT,
  /** 多数、为主、一半: most, or some, not counted. */
  MOST,
  /** 共: in all. */
  TOTAL,
  /** 按时: in time. */
  IN_TIME,
  /** 和: and. */
  JOINT,
  /** 为、是: is. */
  BE,
  /** 不改变所指: adds nothing. */
  FILLER,
  /** 长词，免得被拆开误读: longer words that would be misread in pieces. */
  NO_WORD;

  private static final Set<Sense> TRANSPARENT =
      EnumSet.of(
          FILLER,
          MOST,
          TOTAL,
          ALL,
          JOINT,
          BE,
          IN_TIME,
          THIS_YEAR,
          OWN,
          AMONG,
          INCLUDING,
          NAMELY,
          BY,
          AREA,
          AREA_PARTS);

  private static final Set<Sense> OF_OTHER_RESULT =
      EnumSet.of(WITHDRAWN, OTHERWISE_HANDLED, MISC, OTHERS);

  /** Outcomes of applications, and the reasons for them: the rows of part three of table three. */
  public boolean isOutcome() {
    return isFrom(GRANTED, FEE_UNPAID);
  }

  /** How disputes end: the columns of table four. */
  public boolean isResult() {
    return isFrom(UPHELD, CONCLUDED);
  }

  /** Reconsiderations and lawsuits. */
  public boolean isDispute() {
    return isFrom(RECONSIDERATION, LATER_LITIGATION);
  }

  /** Licences, penalties and coercive measures. */
  public boolean isDecision() {
    return isFrom(LICENSING, COERCION);
  }

  /** Rules and normative documents. */
  public boolean isDocument() {
    return this == NORMATIVE || this == REGULATIONS;
  }

  /** Whether both are disputes, documents, or decisions, which are told of together. */
  public boolean isAlike(Sense other) {
    return isDispute() && other.isDispute()
        || isDocument() && other.isDocument()
        || isDecision() && other.isDecision();
  }

  /** What becomes of documents: issued, repealed, in force. */
  public boolean isDocumentVerb() {
    return isFrom(ISSUED, IN_FORCE);
  }

  /** Kinds of applicants. */
  public boolean isApplicant() {
    return isFrom(NATURAL, ORGANISATION);
  }

  /** Verbs by which applications come in or are dealt with. */
  public boolean isComing() {
    return isFrom(NEW, PROCESS);
  }

  /** Verbs by which applications are done with. */
  public boolean isGoing() {
    return this == ANSWER || this == CLOSE;
  }

  /** What the tables count, and verbs by which it comes about. */
  public boolean isTold() {
    return isFrom(REQUEST, ADMINISTRATIVE_FEES)
        || isFrom(NEW, CARRY)
        || isOutcome()
        || isResult()
        || isFrom(ISSUED, CHARGED)
        || isApplicant();
  }

  /** Words of time. */
  public boolean isTime() {
    return isFrom(THIS_YEAR, CONDITION);
  }

  /** Rates: so many of a hundred answered, upheld. */
  public boolean isRate() {
    return isFrom(RATE, RATE_LOST);
  }

  /** Whether it may stand between a verb and its number without changing what is counted. */
  public boolean isTransparent() {
    return TRANSPARENT.contains(this);
  }

  /** The result of disputes that it may say: 撤回 is another one, 结转 that it is pending; or null. */
  public @Nullable Sense asResult() {
    if (isResult()) {
      return this;
    } else if (this == CARRY_OUT) {
      return PENDING;
    }
    return OF_OTHER_RESULT.contains(this) ? OTHER_RESULT : null;
  }

  private boolean isFrom(Sense first, Sense last) {
    return compareTo(first) >= 0 && compareTo(last) <= 0;
  }
}
