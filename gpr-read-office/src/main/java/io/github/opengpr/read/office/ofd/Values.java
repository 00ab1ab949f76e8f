package io.github.opengpr.read.office.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;

/** Numbers as the format writes them. */
final class Values {

  private Values() {}

  /** Numbers parted by blanks; none if one of them is no number. */
  static double[] numbers(String text) {
    StringTokenizer words = new StringTokenizer(text.replace(',', ' '));
    double[] numbers = new double[words.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(words.nextToken(), Double.NaN);
      if (Double.isNaN(numbers[i])) {
        return new double[0];
      }
    }
    return numbers;
  }

  static double number(String text, double otherwise) {
    try {
      double number = Double.parseDouble(text.strip());
      return Double.isNaN(number) || Math.abs(number) > 1e6 ? otherwise : number;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /**
   * The steps from character to character; {@code g 5 3.5} stands for five of 3.5.
   *
   * @param most no more than these are made
   */
  static double[] steps(String text, int most) {
    List<Double> steps = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(text.replace(',', ' '));
    while (words.hasMoreTokens() && steps.size() < most) {
      String word = words.nextToken();
      if (!word.equals("g")) {
        steps.add(number(word, 0));
      } else if (words.hasMoreTokens()) {
        int times = (int) number(words.nextToken(), 0);
        double step = words.hasMoreTokens() ? number(words.nextToken(), 0) : 0;
        for (int i = 0; i < times && steps.size() < most; i++) {
          steps.add(step);
        }
      }
    }
    double[] made = new double[steps.size()];
    Arrays.setAll(made, steps::get);
    return made;
  }
}
