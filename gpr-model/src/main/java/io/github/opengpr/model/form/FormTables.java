package io.github.opengpr.model.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the official forms, written out once. A line is a block, the corner or the head of
 * a block, a column (key, kind of value, label) or a row (key, label); a bar parts the labels of
 * groups from the label itself.
 */
final class FormTables {

  /** Table two of the form of 2021: ten cells. */
  static final String DISCLOSURE_2021 =
      """
          block 第二十条第（一）项
            corner 信息内容
            column issued count 本年制发件数
            column repealed count 本年废止件数
            column inForce count 现行有效件数
            row regulations 规章
            row normativeDocuments 行政规范性文件
          block 第二十条第（五）项
            corner 信息内容
            column decisions count 本年处理决定数量
            row licensing 行政许可
          block 第二十条第（六）项
            corner 信息内容
            column decisions count 本年处理决定数量
            row penalties 行政处罚
            row coercion 行政强制
          block 第二十条第（八）项
            corner 信息内容
            column amount wan 本年收费金额（单位：万元）
            row fees 行政事业性收费
          """;

  /** Table two of the trial form: 22 cells. */
  static final String DISCLOSURE_2019 =
      """
          block 第二十条第（一）项
            corner 信息内容
            column made count 本年新制作数量
            column newlyDisclosed count 本年新公开数量
            column totalDisclosed count 对外公开总数量
            row regulations 规章
            row normativeDocuments 规范性文件
          block 第二十条第（五）项
            corner 信息内容
            column previousItems count 上一年项目数量
            column change signed 本年增/减
            column decisions count 处理决定数量
            row licensing 行政许可
            row otherServices 其他对外管理服务事项
          block 第二十条第（六）项
            corner 信息内容
            column previousItems count 上一年项目数量
            column change signed 本年增/减
            column decisions count 处理决定数量
            row penalties 行政处罚
            row coercion 行政强制
          block 第二十条第（八）项
            corner 信息内容
            column previousItems count 上一年项目数量
            column change signed 本年增/减
            row fees 行政事业性收费
          block 第二十条第（九）项
            corner 信息内容
            column projects count 采购项目数量
            column amount money 采购总金额
            row procurement 政府集中采购
          """;

  /** Table three up to what the forms tell apart in two ways, the other outcomes. */
  private static final String REQUESTS_BEGIN =
      """
          block
            corner （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
            head 申请人情况
            column natural count 自然人
            column business count 法人或其他组织|商业企业
            column research count 法人或其他组织|科研机构
            column welfare count 法人或其他组织|社会公益组织
            column legal count 法人或其他组织|法律服务机构
            column other count 法人或其他组织|其他
            column total count 总计
            row received 一、本年新收政府信息公开申请数量
            row carriedIn 二、上年结转政府信息公开申请数量
            row granted 三、本年度办理结果|（一）予以公开
            row partiallyGranted 三、本年度办理结果|（二）部分公开（区分处理的，只计这一情形，不计其他情形）
            row refused.stateSecret 三、本年度办理结果|（三）不予公开|1.属于国家秘密
            row refused.otherLaw 三、本年度办理结果|（三）不予公开|2.其他法律行政法规禁止公开
            row refused.threeSecuritiesOneStability 三、本年度办理结果|（三）不予公开|3.危及“三安全一稳定”
            row refused.thirdParty 三、本年度办理结果|（三）不予公开|4.保护第三方合法权益
            row refused.internalAffairs 三、本年度办理结果|（三）不予公开|5.属于三类内部事务信息
            row refused.process 三、本年度办理结果|（三）不予公开|6.属于四类过程性信息
            row refused.enforcementFile 三、本年度办理结果|（三）不予公开|7.属于行政执法案卷
            row refused.adminQuery 三、本年度办理结果|（三）不予公开|8.属于行政查询事项
            row unavailable.notHeld 三、本年度办理结果|（四）无法提供|1.本机关不掌握相关政府信息
            row unavailable.needsCreation 三、本年度办理结果|（四）无法提供|2.没有现成信息需要另行制作
            row unavailable.unclear 三、本年度办理结果|（四）无法提供|3.补正后申请内容仍不明确
            row notProcessed.petition 三、本年度办理结果|（五）不予处理|1.信访举报投诉类申请
            row notProcessed.duplicate 三、本年度办理结果|（五）不予处理|2.重复申请
            row notProcessed.publication 三、本年度办理结果|（五）不予处理|3.要求提供公开出版物
            row notProcessed.excessive 三、本年度办理结果|（五）不予处理|4.无正当理由大量反复申请
            row notProcessed.reissue 三、本年度办理结果|（五）不予处理|5.要求行政机关确认或重新出具已获取信息
          """;

  private static final String REQUESTS_END =
      """
            row handled 三、本年度办理结果|（七）总计
            row carriedOut 四、结转下年度继续办理
          """;

  /** Table three of the form of 2021: 25 rows of seven cells. */
  static final String REQUESTS_2021 =
      REQUESTS_BEGIN
          + """
            row otherHandling.notSupplemented 三、本年度办理结果|（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
            row otherHandling.feeUnpaid 三、本年度办理结果|（六）其他处理|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
            row otherHandling.misc 三、本年度办理结果|（六）其他处理|3.其他
          """
          + REQUESTS_END;

  /** Table three of the trial form: 23 rows of seven cells. */
  static final String REQUESTS_2019 =
      REQUESTS_BEGIN + "row otherHandling 三、本年度办理结果|（六）其他处理\n" + REQUESTS_END;

  /** Table four, the same on both forms; the form prints its three rows side by side. */
  static final String DISPUTES =
      """
          block
            column upheld count 结果维持
            column corrected count 结果纠正
            column otherOutcome count 其他结果
            column pending count 尚未审结
            column total count 总计
            row reconsideration 行政复议
            row directLitigation 行政诉讼|未经复议直接起诉
            row postReconsiderationLitigation 行政诉讼|复议后起诉
          """;

  private final Form form;
  private int next;

  FormTables(Form form) {
    this.form = form;
  }

  /** The three tables of the form, their cells numbered through. */
  List<Table> read(String disclosure, String requests, String disputes) {
    return List.of(
        new Table(2, Section.DISCLOSURE, blocks(2, disclosure)),
        new Table(3, Section.REQUESTS, blocks(3, requests)),
        new Table(4, Section.DISPUTES, blocks(4, disputes)));
  }

  private List<Block> blocks(int table, String definition) {
    List<Block> blocks = new ArrayList<>();
    String item = null;
    String corner = null;
    String head = null;
    List<Column> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (String line : definition.lines().toList()) {
      String[] words = line.strip().split(" ", 4);
      switch (words[0]) {
        case "block" -> {
          if (!rows.isEmpty()) {
            blocks.add(block(table, item, corner, head, rows, columns));
            rows.clear();
            columns.clear();
          }
          item = words.length > 1 ? words[1] : null;
          corner = null;
          head = null;
        }
        case "corner" -> corner = words[1];
        case "head" -> head = words[1];
        case "column" -> columns.add(new Column(words[1], labels(words[3]), kind(words[2])));
        case "row" -> rows.add(new Row(words[1], labels(words[2])));
        default -> throw new IllegalStateException("not a line of a table: " + line);
      }
    }
    blocks.add(block(table, item, corner, head, rows, columns));
    return blocks;
  }

  private Block block(
      int table,
      @Nullable String item,
      @Nullable String corner,
      @Nullable String head,
      List<Row> rows,
      List<Column> columns) {
    List<Cell> cells = new ArrayList<>();
    for (Row row : rows) {
      for (Column column : columns) {
        cells.add(
            new Cell(
                form,
                next++,
                "T" + table + "." + row.key() + "." + column.key(),
                table,
                row,
                column));
      }
    }
    return new Block(item, corner, head, rows, columns, cells);
  }

  private static List<String> labels(String path) {
    return List.of(path.split("\\|"));
  }

  private static ValueKind kind(String word) {
    return switch (word) {
      case "count" -> ValueKind.COUNT;
      case "signed" -> ValueKind.SIGNED_COUNT;
      case "wan" -> ValueKind.TEN_THOUSAND_YUAN;
      case "money" -> ValueKind.MONEY_WITHOUT_UNIT;
      default -> throw new IllegalStateException("not a kind of value: " + word);
    };
  }
}
