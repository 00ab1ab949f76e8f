package io.github.opengpr.rules.yearly;

import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Applications carried from one year into the next: what last year's report carried out and what
 * this year's carried in, of one kind of applicant or in total. Immutable and thread-safe.
 *
 * @param cell the cell of 二、上年结转 in this year's report
 * @param out last year's 四、结转下年度继续办理, in 件; null if blank
 * @param in this year's 二、上年结转, in 件; null if blank
 */
public record CarriedOver(Cell cell, @Nullable BigDecimal out, @Nullable BigDecimal in) {

  /** {@return whether both are known and are not the same} */
  public boolean isBroken() {
    return out != null && in != null && out.compareTo(in) != 0;
  }
}
