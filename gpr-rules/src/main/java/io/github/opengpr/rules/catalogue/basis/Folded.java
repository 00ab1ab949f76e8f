package io.github.opengpr.rules.catalogue.basis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Printed text made comparable: compatibility forms, white space and punctuation do not count. They
 * are the extractor's more often than the agency's.
 */
public final class Folded {

  // Radicals that PDF extractors put for characters and that have no compatibility mapping.
  private static final Map<Integer, Integer> RADICALS =
      Map.of(
          (int) '⺠', (int) '民', (int) '⻔', (int) '门', (int) '⻓', (int) '长', (int) '⻅', (int) '见',
          (int) '⻚', (int) '页', (int) '⻋', (int) '车', (int) '⻢', (int) '马', (int) '⻛', (int) '风',
          (int) '⺟', (int) '母');
  // Traditional characters of the form's labels and titles, each before its simplified one.
  private static final String TRADITIONAL =
      "總总體体動动開开條条項项規规範范處处數数單单費费許许罰罚強强廢废發发現现辦办結结轉转請请類类業业機机構构會会組组織织務务關关"
          + "屬属國国無无獲获認认確确據据報报訴诉訟讼復复複复議议維维糾纠審审問问題题進进況况個个過过較较與与為为萬万價价購购採采"
          + "額额減减對对書书絡络還还產产運运術术後后經经決决護护權权當当執执檔档詢询閱阅掛挂號号續续繳缴納纳補补訊讯舉举訪访"
          + "穩稳險险眾众壓压標标誌志圖图總总顯显檢检測测試试從从來来時时間间點点內内兩两計计繼继";

  // Ascending, so that they can be searched, and what each stands for.
  private static final int[] VARIANTS;
  private static final int[] STANDARDS;
  private static final BitSet IS_VARIANT = new BitSet();

  static {
    SortedMap<Integer, Integer> standards = new TreeMap<>(RADICALS);
    int[] characters = TRADITIONAL.codePoints().toArray();
    for (int i = 0; i < characters.length; i += 2) {
      standards.put(characters[i], characters[i + 1]);
    }
    VARIANTS = standards.keySet().stream().mapToInt(Integer::intValue).toArray();
    standards.keySet().forEach(IS_VARIANT::set);
    STANDARDS = standards.values().stream().mapToInt(Integer::intValue).toArray();
  }

  // A numeral, yet neither a letter nor a digit to Unicode.
  private static final int ZERO = '〇';

  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern REMARK = Pattern.compile("[（(](?![^（()）]*单位)[^（()）]{3,}[）)]");
  private static final Pattern OPEN_REMARK = Pattern.compile("[（(](?![^（()）]*单位)[^（()）]{3,}$");

  private Folded() {}

  /** Letters, digits and ideographs only, in their plain form. */
  public static String text(String printed) {
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      int same = IS_VARIANT.get(c) ? STANDARDS[Arrays.binarySearch(VARIANTS, c)] : c;
      if (Character.isLetterOrDigit(same) || same == ZERO) {
        folded.appendCodePoint(same);
      }
    }
    return folded.toString();
  }

  /** The same without remarks in brackets; ordinals in brackets and units stay. */
  public static String label(String printed) {
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    if (plain.indexOf('(') < 0 && plain.indexOf('（') < 0) {
      return text(plain);
    }
    String joined = BLANK.matcher(plain).replaceAll("");
    return text(OPEN_REMARK.matcher(REMARK.matcher(joined).replaceAll("")).replaceAll(""));
  }
}
