package io.github.opengpr.rules.text.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of each kind, and what comes close to one and is right. */
class SlipTest {

  private static Passage passage(String text) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new TextLine(lines.size() + 1, line));
    }
    return Passage.of(lines);
  }

  /** {@code KIND words>right}, parted by blanks. */
  private static String slips(String text) {
    Passage passage = passage(text);
    return Slip.in(passage).stream()
        .map(slip -> slip.kind() + " " + passage.text(slip.span()) + ">" + slip.right())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "使用专项资金资金说明上网。, DOUBLED 资金资金>资金",
    "做好信息公开信息公开服务。, DOUBLED 信息公开信息公开>信息公开",
    "提升公开工作作的透明度。, DOUBLED 工作作>工作",
    "落实各项工作作。, DOUBLED 工作作>工作",
    "保障知情权权。, DOUBLED 知情权权>知情权",
    "公开的的内容。, DOUBLED 的的>的",
    "在在网站公布。, DOUBLED 在在>在",
    "完善了了制度。, DOUBLED 了了>了",
    "加强管理，，接受监督。, DOUBLED ，，>，",
    "已经办结。。下一步继续。, DOUBLED 。。>。",
    "公开、、解读并重。, DOUBLED 、、>、",
    "主动公开公开工作稳步推进。, DOUBLED 公开公开>公开",
  })
  void doubled(String text, String slips) {
    assertThat(slips(text)).isEqualTo(slips);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "常常走访，人人参与，往往如此，步步推进，形形色色，个个过硬，事事有回音，层层落实，年年更新，等等。",
        "改进工作作风，发挥工作作用，工作作出部署。",
        "信息公开公开栏、主动公开公开率、政务公开公开专区。",
        "住房城乡建设建设项目、城乡规划规划许可、行政许可许可证、信息处理费管理管理办法。",
        "增进了了解，以及及时答复，实现和和谐发展，做到了然于胸，目的的实现，存在在线办理。",
        "公开开展情况，信息息息相关，建设设施，行政复议议定，社会会议，机制制定，落实实施，服务务实。",
        "一个一个过，一件一件办，许多许多，研究研究再办。",
        "《工作工作手册》和“的的”“应公尽公”不算。",
        "二十二十一两年。公开……解读。",
        "余下的。。。",
      })
  void doubledRightly(String text) {
    assertThat(slips(text)).doesNotContain("DOUBLED");
  }

  @Test
  void aWordAtTheEndOfALineAndOneAtTheBeginningOfTheNextMayBelongToAHeading() {
    assertThat(slips("主动公开\n主动公开信息八条。")).isEmpty();
    assertThat(slips("信息公开工作\n作风建设情况良好。")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "建立建全制度。, PHRASE 建立建全>建立健全",
    "进一步建全制度。, PHRASE 进一步建全>进一步健全",
    "做到应公尽公。, PHRASE 应公尽公>应公开尽公开",
    "做到应公尽公开。, PHRASE 应公尽公开>应公开尽公开",
    "把公开做为重点。, PHRASE 做为>作为",
    "截止2021年底。, PHRASE 截止20>截至20",
    "成立领导小姐。, PHRASE 领导小姐>领导小组",
    "保障表达权和监督；, PHRASE 表达权和监督>表达权和监督权",
    "保障表达权和监督, PHRASE 表达权和监督>表达权和监督权",
    "布署工作。, PHRASE 布署>部署",
  })
  void phrases(String text, String slips) {
    assertThat(slips(text)).isEqualTo(slips);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "建立健全制度，做到应公开尽公开，作为重点。",
        "叫做为民服务；做为民服务的事；不知怎样做为好。",
        "公布署名文章；报名截止20日；最初部署；干部份内之事；进一部分；传授理论。",
        "保障表达权和监督权，尊重表达权和监督的权利。",
        "进一步建全国一流的专栏；共建全域公开机制。",
        "会议指出“建立建全”是错的，见《做为与不做为》。",
        "其它帐号做出调整。",
      })
  void rightPhrases(String text) {
    assertThat(slips(text)).isEmpty();
  }

  @Test
  void everyLineOfTheTableIsTold() {
    assertThat(StockPhrases.all()).hasSizeGreaterThan(150);
    assertThat(StockPhrases.all())
        .allSatisfy(
            phrase -> {
              assertThat(slips("我们" + phrase.wrong()))
                  .isEqualTo("PHRASE " + phrase.wrong() + ">" + phrase.right());
              assertThat(slips("我们" + phrase.right() + "。")).isEmpty();
              assertThat(phrase.right()).isNotEqualTo(phrase.wrong());
            });
    assertThat(StockPhrases.all()).extracting(StockPhrases.Phrase::wrong).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "加强宣传，改进服务，\\n（二）平台建设。 | BROKEN 改进服务，>",
        "公开指南、目录、 | BROKEN 目录、>",
        "完善平台建设以及。 | BROKEN 完善平台建设以及。>",
        "完善平台建设以及 | BROKEN 完善平台建设以及>",
        "提高透明度，。下一步继续。 | BROKEN 提高透明度，。>",
        "提高透明度；。 | BROKEN 提高透明度；。>",
        "针对公开不及时、解读不多等问题。 | BROKEN 针对公开不及时、解读不多等问题。>",
        "一是针对公开不及时的问题。 | BROKEN 针对公开不及时的问题。>",
      })
  void broken(String text, String slips) {
    assertThat(slips(text.replace("\\n", "\n"))).isEqualTo(slips);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（一）主动公开情况\n公开八条",
        "主要做了以下工作，\n一是公开，\n二是解读。",
        "有无关于公开的规定，无关于。",
        "三、\n公开情况良好。",
        "针对存在的问题，我们改进了更新不及时等问题。",
        "针对上述不足，逐项整改，解决了解读不多等问题。",
        "存在以下问题：\n1.更新不够及时\n2.解读不多",
        "针对性不强。",
        "针对等问题",
      })
  void whole(String text) {
    assertThat(slips(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "根据《条例规定公布。, UNPAIRED 《>》",
    "落实“三公开，接受监督。, UNPAIRED “>”",
    "本条例）规定。, UNPAIRED ）>（",
    "公开（含解读八条。, UNPAIRED （>）",
    "（（一）主动公开。, UNPAIRED （>）",
    "公开【重要》信息。, UNPAIRED 〔>〕 UNPAIRED 》>《",
    "”三公”经费。, UNPAIRED ”>“ UNPAIRED ”>“",
    "公开（见《目录）。, UNPAIRED 《>》",
  })
  void unpaired(String text, String slips) {
    assertThat(slips(text)).isEqualTo(slips);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1）公开八条；2）解读三条；（3）回应。",
        "一）主动公开。\n二）依申请公开。",
        "公开（含：1）图解；2）视频）。",
        "公开（具体包括：\n一、指南；\n二、目录）。",
        "“一张图”“《条例》（2019年修订）”。",
        "People’s Government",
        "[bookmark: _GoBack]公开八条。",
      })
  void paired(String text) {
    assertThat(slips(text)).doesNotContain("UNPAIRED");
  }

  @ParameterizedTest
  @CsvSource({
    "XX街道认真落实。, TEMPLATE XX街道>",
    "××县人民政府公开。, TEMPLATE ××县>",
    "＊＊局公开。, TEMPLATE **局>",
    "○○镇公开。, TEMPLATE 〇〇镇>",
    "某某单位公开。, TEMPLATE 某某单位>",
    "公开情况[此处填写]。, TEMPLATE 此处填写>",
    "（请填写本年度情况）, TEMPLATE （请填写本年度情况）>",
    "（盖章处）, TEMPLATE 盖章处>",
    "联系人____。, TEMPLATE ____>",
    "公开（ ）条。, TEMPLATE （）>",
  })
  void template(String text, String slips) {
    assertThat(slips(text)).isEqualTo(slips);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申请人张××、李**，电话138****1234，网址www.xx.gov.cn，样式A_XX局。",
        "对XX公司作出处罚；受理XX件；二〇〇八年；一〇〇县；X县。",
        "单位盖章后生效；某某同志；请填写申请表。",
        "__init__ 5xx错误",
      })
  void noTemplate(String text) {
    assertThat(slips(text)).doesNotContain("TEMPLATE");
  }

  @Test
  void slipsComeInTheOrderOfTheText() {
    assertThat(slips("XX局建立建全的的制度（试行。"))
        .isEqualTo("TEMPLATE XX局> PHRASE 建立建全>建立健全 DOUBLED 的的>的 UNPAIRED （>）");
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(slips("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "“", "》", "一", "公开", "X", "，", "针对", "的", "1）", "（《", "_"})
  void longTextsTakeTimeInProportion(String piece) {
    // Two million characters: what looks back or ahead without bound would not come back.
    assertThat(Slip.in(passage(piece.repeat(1_000_000)))).isNotNull();
  }
}
