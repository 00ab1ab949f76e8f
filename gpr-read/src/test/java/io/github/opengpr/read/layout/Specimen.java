package io.github.opengpr.read.layout;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A report's text around its sheets, and figures to fill it with. */
final class Specimen {

  private Specimen() {}

  /** Figures with numbers of one to four digits; a share of the cells is blank. */
  static Figures figures(Form form, Random random, double blanks, boolean sound) {
    Figures.Builder figures = Figures.builder(form);
    for (Cell cell : form.cells()) {
      long value =
          random.nextInt(3) == 0
              ? random.nextInt(10)
              : random.nextInt(3) == 0 ? random.nextInt(10_000) : random.nextInt(150);
      BigDecimal number = BigDecimal.valueOf(value);
      if (cell.kind().isDecimal() && random.nextBoolean()) {
        number = BigDecimal.valueOf(value * 10_000 + random.nextInt(10_000), 4);
      }
      if (cell.kind().isSigned() && random.nextBoolean()) {
        number = number.negate();
      }
      figures.put(cell, random.nextDouble() < blanks ? null : number);
    }
    return sound ? sound(figures.build()) : figures.build();
  }

  /** The same figures with right row totals in tables three and four; a blank counts as nothing. */
  private static Figures sound(Figures figures) {
    Figures.Builder sound = figures.toBuilder();
    for (int table = 3; table <= 4; table++) {
      var block = figures.form().table(table).blocks().get(0);
      int last = block.columns().size() - 1;
      for (int r = 0; r < block.rows().size(); r++) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int c = 0; c < last; c++) {
          BigDecimal value = figures.get(block.cell(r, c));
          sum = value == null ? sum : sum.add(value);
        }
        sound.put(block.cell(r, last), sum);
      }
    }
    return sound.build();
  }

  /** The whole text of a report. */
  static String report(
      Figures figures, Layouts layout, UnaryOperator<Sheet.Printed> damage, boolean disputesByRow) {
    Sheet two = Sheets.disclosure(figures).map(damage);
    Sheet three = Sheets.requests(figures).map(damage);
    Sheet four =
        (disputesByRow ? Sheets.disputesByRow(figures) : Sheets.disputes(figures)).map(damage);
    return around(figures.form(), layout.write(two), layout.write(three), layout.write(four));
  }

  /** The whole text of a report whose sheets are spoilt. */
  static String report(
      Figures figures, Layouts layout, Damage damage, Random random, boolean disputesByRow) {
    Sheet two = damage.apply(Sheets.disclosure(figures), random);
    Sheet three = damage.apply(Sheets.requests(figures), random);
    Sheet four =
        damage.apply(
            disputesByRow ? Sheets.disputesByRow(figures) : Sheets.disputes(figures), random);
    return around(figures.form(), layout.write(two), layout.write(three), layout.write(four));
  }

  static String around(Form form, String two, String three, String four) {
    int year = form.disclosureOrigin() == Form.FORM_2021 ? 2022 : 2020;
    return String.join(
        "\n",
        "青石市望湖区柳桥街道办事处" + year + "年政府信息公开工作年度报告",
        "",
        "本报告由柳桥街道办事处编制，数据统计期限为" + year + "年1月1日至12月31日。",
        "",
        "一、总体情况",
        "（一）主动公开。全年公开各类信息312条。",
        "（二）依申请公开。全年共收到申请5件，均已答复。",
        "二、主动公开政府信息情况",
        two,
        "三、收到和处理政府信息公开申请情况",
        three,
        "四、政府信息公开行政复议、行政诉讼情况",
        four,
        "五、存在的主要问题及改进情况",
        "一是公开内容不够细。二是更新不够快。下一步将逐项改进。",
        "六、其他需要报告的事项",
        "本年度未收取信息处理费。",
        "柳桥街道办事处",
        (year + 1) + "年1月20日",
        "");
  }

  static final List<Form> FORMS =
      List.of(Form.FORM_2021, Form.FORM_2019, Form.MIXED_2021_2019, Form.MIXED_2019_2021);
}
