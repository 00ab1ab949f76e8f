package io.github.opengpr.rules.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The words by which a statistical sentence is understood, each with its spellings. The longest
 * spelling wins, so 依申请公开目录 is not 依申请公开.
 *
 * <p>Words without meaning of their own still matter: what stands between a verb and its number
 * must be known, or the number counts something narrower than it seems.
 */
enum Word {
  // What is counted.
  REQUEST(
      "政府信息公开申请 信息公开申请 政务公开申请 政府信息申请 公开政府信息申请 公开政府信息的申请 公开信息的申请 政府信息依申请公开 政府信息公开依申请 依申请公开政府信息 依申请公开信息"
          + " 依申请公开申请 依申请公开件 依申请公开事项 依申请公开 依申请件 依申请 申请公开政府信息 申请公开信息 申请政府信息公开 申请信息公开 申请公开 公开申请 要求公开政府信息"
          + " 要求公开信息 政府信息公开申请件 信息公开申请件 政府信息公开申请事项 依申请公开申请件 依申请公开的信息 依申请公开的政府信息 公开申请件 政府信息公开类申请"),
  PLAIN_REQUEST("申请 申请件 申请数 申请量 申请事项 申请案件 办件 申请数量"),
  RECONSIDERATION(
      "行政复议 复议 行政复议案件 行政复议申请 复议申请 复议案件 申请行政复议 申请复议 被申请行政复议 被申请复议 行政复议件 行政复议案 提起行政复议 提出行政复议 被提起行政复议 政府信息公开行政复议"),
  LITIGATION("行政诉讼 诉讼 行政诉讼案件 诉讼案件 提起行政诉讼 提起诉讼 被提起行政诉讼 被提起诉讼 行政应诉 应诉案件 行政应诉案件 行政诉讼案 政府信息公开行政诉讼"),
  DIRECT_LITIGATION("未经复议直接起诉 直接起诉 直接提起行政诉讼 直接提起诉讼 未经复议直接提起行政诉讼 未经复议直接提起诉讼"),
  LATER_LITIGATION("复议后起诉 经复议后起诉 复议后提起行政诉讼 复议后提起诉讼 复议后又起诉 复议后再起诉"),
  REGULATIONS("规章 政府规章 部门规章"),
  NORMATIVE("规范性文件 行政规范性文件"),
  LICENSING("行政许可 行政许可决定 行政许可事项决定"),
  PENALTIES("行政处罚 行政处罚决定 行政处罚案件"),
  COERCION("行政强制 行政强制决定 行政强制措施"),
  ADMINISTRATIVE_FEES("行政事业性收费 行政事业性收费金额 行政事业收费"),
  PROCESSING_FEE("信息处理费 政府信息公开信息处理费 信息公开处理费 信息处理费用"),
  INFORMATION("政府信息 信息 主动公开 主动公开政府信息 主动公开信息 公开政府信息 公开信息 政务信息 各类信息"),
  OTHER_THING(
      "建议 提案 议案 信访 来信 来访 热线 投诉 举报 咨询 留言 信箱 工单 诉求 账号 帐号 公众号 微博 新媒体 会议 培训 检查 意见 稿件 文章 视频 图解 解读 栏目 领导小组 问题 措施 文件 政策 目录"
          + " 清单 标准 公告 公示 简报 回应 发布会 活动 志愿 社区 村 通知 网站 网民 事项清单 依申请公开目录 依申请公开渠道 依申请公开流程 依申请公开平台 依申请公开制度 依申请公开专栏"
          + " 依申请公开指南 依申请公开表 依申请公开系统 申请表 申请渠道 申请方式 申请指南 申请流程 行政许可事项 行政许可信息 行政处罚信息 行政强制信息 行政许可和行政处罚信息 政务服务"
          + " 服务事项 权责清单 案卷 公开专区 查询点 宣传 数据 依申请公开答复书 依申请公开规范 依申请公开工作机制 采购 项目 合同"),

  // What happened to it.
  NEWLY_RECEIVED("新收 新收到 新接收 新受理 新接到"),
  RECEIVED("收到 接到 接收 收悉 接获 收到了 收到过 收件 收到和处理"),
  ACCEPTED("受理 受理了"),
  PROCESSED("办理 承办 处理 办理了"),
  ANSWERED("答复 回复 答复了 答复申请人 予以答复 作出答复 做出答复 已答复 办理答复 书面答复"),
  CLOSED("办结 已办结 办理完毕 答复办结 办结答复 办理结束 答复完毕 办理完结 已办理完毕 办结了 处理完毕"),
  CARRIED_IN(
      "上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 上年结转至本年 上年结转办理 上年度结转办理 上年结转至今年 上年遗留 上年度转结 上年转结 结转上年度"),
  CARRIED_OUT(
      "结转下年度继续办理 结转下一年度继续办理 结转下年继续办理 结转下年度 结转下一年度 结转下年 结转到下年 结转至下年 结转至下年度 结转到下年度 结转至下一年度 结转到下一年度 结转至下一年 结转下年办理"
          + " 结转明年 结转至明年 顺延 顺延至下年 顺延至下年度 顺延下年 顺延到下年 转下年 转下年度 转入下年 转入下年度 转至下年 转至下年度 结转至次年 结转次年 转下年度办理 结转下年度办理"),
  CARRIED("结转"),
  GRANTED("予以公开 同意公开 予公开 准予公开"),
  PARTIALLY_GRANTED("部分公开 予以部分公开 同意部分公开 部分予以公开"),
  REFUSED("不予公开 不同意公开"),
  UNAVAILABLE("无法提供"),
  NOT_PROCESSED("不予处理 不予受理处理"),
  OTHERWISE_HANDLED("其他处理"),
  UPHELD("维持 结果维持 被维持 予以维持 维持原行政行为 维持决定 判决维持"),
  CORRECTED("纠正 结果纠正 被纠正 予以纠正 被纠错 纠错"),
  OTHER_RESULT("其他结果"),
  PENDING("尚未审结 未审结 仍未审结 正在审理 正在审理中 未办结 尚在审理"),
  ISSUED("制发 制定 出台 印发 制定出台 新制定 新出台 制定印发 新制发 制定发布 制定并发布"),
  REPEALED("废止 宣布失效 宣布废止 废止和失效 失效 废止失效"),
  IN_FORCE("现行有效 继续有效"),
  DECIDED("作出 做出 实施 作出处理 作出处理决定 本年处理决定"),
  DISCLOSED("公开 公布 发布 主动公开了 公开了 发布了 推送 登载 上传 录入 刊发 更新 审核 报送 清理 起草 修订 修改 备案"),
  CHARGED("收取 收费 征收 收缴 收入 实收"),

  // What is denied.
  NOT_RECEIVED(
      "未收到 没有收到 未接到 没有接到 暂未收到 暂未接到 未曾收到 尚未收到 未接收 未收到过 没有收到过 未有收到 均未收到 没收到 无收到 未受理 没有受理 未曾接到"),
  NOT_HAPPENED(
      "未发生 没有发生 未产生 没有产生 未出现 没有出现 无 没有 不存在 未涉及 暂无 未有 未曾发生 并无 未被 没有被 尚无 尚未发生 暂未发生 均未发生 均无 均没有"),
  EVERY("全部 均 均已 全部已 都 都已 已全部 均全部 全数 已全数 全部均"),
  IN_TIME("按时 按期 及时 按规定时限 在规定时限内 在法定时限内 在法定期限内 在规定期限内 如期 限期内 按时限"),
  RATE("办结率 答复率 办理率 回复率"),
  RATE_IN_TIME("按时办结率 按期办结率 按时答复率 按期答复率 及时答复率 及时办结率 限期办结率 按时回复率 按期回复率 及时率 按时率"),
  EXCEPT("除 未到期 在办 正在办理 仍在办理 尚在办理 未到答复期限"),
  LOST("败诉 撤销 败诉率"),

  // Whose, when, how sure.
  OTHERS_WORK("协助 协查 协办 配合 代为 转办 转交 下属 所属 下辖 辖区 各社区 各村 指导 督促 督办 会同 提供协办 牵头指导 协同 联合 代拟 名义"),
  WIDER("全市 全区 全县 全省 全镇 全州 全旗 各部门 各单位 各乡镇 各街道 各级 全系统 各地 各科室 各直属单位 市级部门 区级部门"),
  THIS_YEAR("今年 本年 本年度 全年 当年度 今年以来 全年度"),
  CURRENT_ONLY("当年"),
  LAST_YEAR("去年 上年 上年度 上一年 上一年度 往年 前一年 去年同期 上年同期"),
  NEXT_YEAR("明年 下年 下年度 下一年 下一年度 来年 次年"),
  PLAN("计划 预计 力争 争取 目标 下一步 今后 拟"),
  WILL("将 确保 务必 必须 做到 实现 要求做到 保证 争创 应当"),
  CONDITION("如 若 如果 若是 假如 凡 一旦 遇 每 模拟 假设"),
  COMPARE("较 比 同比 环比 相比 对比 比较 相较"),
  CHANGE("增加 增长 减少 下降 上升 降低 增加了 减少了 多了 少了 增幅 降幅 新增 净增 提高 提升 翻番 增至 降至"),
  TO_DATE("以来 历年 累计 近年 近年来 截至目前 截止目前 建站"),
  PART_OF_YEAR("上半年 下半年 季度 前三季度 月份 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 期间"),
  REGULARLY("每年 每月 每周 每季度 每季 每次 每日 每件 平均"),
  AMONG("其中 包括 包含 含 内含 含有 中有"),
  RESPECTIVELY("分别"),
  NOT_AMONG("不含 不包括 未含"),
  PORTION(
      "自然人 公民 法人 企业 商业企业 科研机构 社会公益组织 法律服务机构 组织 网络 网上 在线 线上 线下 信函 邮寄 当面 现场 电子邮件 邮件 传真 微信 平台 窗口 邮箱 书信 来函 口头 当场 个人 单位申请"
          + " 主要涉及 涉及 关于 有关征地 重复 补正 逾期 超期 延期 撤回"),
  TOTAL("共 共计 总计 合计 总共 一共 总数 总量 共有 累计共"),
  SHARE("占比 占 占总数 占总量"),

  // Words that add nothing.
  PARTICLE(
      "的 了 继续办理 要求 主动 各类 有关 相关 政府信息公开 信息公开 政务公开 政府信息公开工作 政务公开工作 信息公开工作 工作 件数 数量 数 数为 为 是 有 情况 已 依法 依规 依法依规 公众 群众 社会公众 人民群众 申请人 提出的"
          + " 提交的 提出 提交 进行 我 本 我单位 本单位 我局 本局 我街道 本街道 街道 办事处 街道办事处 我镇 本镇 镇政府 我乡 本乡 我办 本办 我委 本委 我机关 本机关 机关 单位 我市 我区 我县 我厅"
          + " 该 决定 结果 事项 等 和 及 以及 或 或者 与 事件 案件 现象 任何 公民、法人和其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民、法人或其他组织 公民法人和其他组织 书面 由 因 引起 引发"
          + " 导致 产生 而 对 对于 针对 以 可 并 还 另 另有 也 仅 只 件 条 达 达到 共达 为零 经 向 中 在 方面 类 另外 此外 同时 于 到 至 至今 依照 按 按照 规定 行政机关 政府 被 暂 目前 所 行为 发生 实际"
          + " 继续 年度 条例 程序 法律 纠纷 而引起 而引发 引起的 引发的 产生的 发生的 导致的 新 合法 有效 共同 全 其 办 予以 给予 应 事宜"),
  /** Longer words that would otherwise be taken for one of the above. */
  NO_WORD(
      "如下 如何 如实 例如 诸如 若干 凡是 遇到 申请人数 比例 占比例 比如 较好 较为 较大 较高 较强 较多 较少 较快 比赛 评比 将近 无障碍 无偿 无缝 无正当理由 无关 无论 无纸化 无线 无锡 无为 无棣 无极 无形 有效性 有效期 有效途径 受理点 受理机构 受理渠道"
          + " 受理窗口 受理范围 办理流程 办理时限 办理情况 办理机制 办理过程 处理费 公开条例 含金量 包含量 村务公开 同意见 中有关 比较好 计划生育 目标任务 除外 处理机制 共同富裕 公共 共享 共建 中共 公共服务");

  private static final Set<Word> SUBJECTS =
      Collections.unmodifiableSet(EnumSet.range(REQUEST, OTHER_THING));
  private static final Set<Word> VERBS =
      Collections.unmodifiableSet(EnumSet.range(NEWLY_RECEIVED, CHARGED));

  private final String spellings;

  Word(String spellings) {
    this.spellings = spellings;
  }

  String[] spellings() {
    return spellings.split(" ");
  }

  /** Whether it names something that can be counted. */
  boolean isSubject() {
    return SUBJECTS.contains(this);
  }

  /** Whether it says what happened to what is counted. */
  boolean isVerb() {
    return VERBS.contains(this);
  }

  /** Whether it may stand between a verb and its number without narrowing what is counted. */
  boolean isTransparent() {
    return isVerb()
        || this == PARTICLE
        || this == TOTAL
        || this == EVERY
        || this == THIS_YEAR
        || this == IN_TIME
        || this == AMONG
        || this == RESPECTIVELY
        || (isSubject() && this != OTHER_THING);
  }
}
