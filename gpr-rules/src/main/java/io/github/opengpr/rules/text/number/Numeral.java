package io.github.opengpr.rules.text.number;

import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;

/**
 * A number found in a passage and what it is used for. Only {@link Role#COUNT} and {@link
 * Role#PERCENT} are statistics.
 *
 * @param span the characters of the number, multiplier (万) and 余 included, unit not
 * @param value its value; 1.5万 is 15000
 * @param role what it is used for
 * @param approximate whether the text says it is not exact: 约, 近, 余, 多, a range, or a count rounded
 *     to 万
 * @param broken whether a line end or a blank stands in or beside its digits, so that it may not be
 *     the whole number
 */
public record Numeral(Span span, BigDecimal value, Role role, boolean approximate, boolean broken) {

  /** What a number is used for. */
  public enum Role {
    /** How many or how much. */
    COUNT,
    /**
     * A percentage written with 百分之; one written with % is a {@link #COUNT} whose unit is percent.
     */
    PERCENT,
    /** A calendar year: 2021年. */
    YEAR,
    /** A month, a day or a time of day. */
    DATE,
    /** A position in a series: 第二十条. */
    ORDINAL,
    /** The ordinal of a paragraph: 一、 1. 二是. */
    ENUMERATOR,
    /** A number of a document or a house: 〔2021〕30号. */
    DOCUMENT,
    /** A telephone number, postal code, identity number, address of a page. */
    CODE
  }
}
