package io.github.opengpr.rules.catalogue.basis;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Ideographs;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A printed label made comparable with the form's. */
public final class LabelText {

  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern REMARK = Pattern.compile("[（(](?![^（()）]*单位)[^（()）]{3,}[）)]");
  private static final Pattern OPEN_REMARK = Pattern.compile("[（(](?![^（()）]*单位)[^（()）]{3,}$");

  private LabelText() {}

  /** The folded label without remarks in brackets; ordinals in brackets and units stay. */
  public static String folded(String printed) {
    String plain = Ideographs.plain(Normalizer.normalize(printed, Normalizer.Form.NFKC));
    if (plain.indexOf('(') < 0 && plain.indexOf('（') < 0) {
      return Fold.of(plain);
    }
    String joined = BLANK.matcher(plain).replaceAll("");
    return Fold.of(OPEN_REMARK.matcher(REMARK.matcher(joined).replaceAll("")).replaceAll(""));
  }
}
