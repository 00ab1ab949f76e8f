package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.number.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Finds what several numbers behind 分别 are said of, in what is written so far. */
final class Subjects {

  /** How far before it, in words and marks, what was counted may stand. */
  private static final int MOST_BACK = 80;

  private final List<Token> out;
  private final String text;

  Subjects(List<Token> out, String text) {
    this.out = out;
    this.text = text;
  }

  /** Where the subjects begin in what is written: at the last mark, or at the one before it. */
  int from() {
    int end = out.size();
    if (end > 0 && out.get(end - 1).isMark('，')) {
      end--;
    }
    int i = end;
    while (i > 0 && !Respective.isEnd(out.get(i - 1))) {
      i--;
    }
    return i;
  }

  /** 自然人10件、企业与律所各1件: the number before is of another subject. */
  int behindNumber(int from) {
    for (int i = out.size() - 2; i > from; i--) {
      if (out.get(i).isMark('、') && out.get(i - 1).isNumber()) {
        return i + 1;
      }
    }
    return from;
  }

  /** The last so many subjects; what stands before them goes with the first. */
  List<List<Token>> of(int from, int count) {
    List<List<Token>> all = new ArrayList<>();
    List<Token> one = new ArrayList<>();
    for (int i = from; i < out.size(); i++) {
      Token token = out.get(i);
      if (token.isNumber() && !isRank(token)) {
        return List.of();
      }
      if (token.isMark('、') || token.is(Sense.JOINT)) {
        all.add(one);
        one = new ArrayList<>();
      } else if (!token.isMark('，') && !token.isNumber()) {
        one.add(token);
      }
    }
    all.add(one);
    all.removeIf(List::isEmpty);
    while (all.size() > count && count > 0) {
      List<Token> first = all.remove(0);
      all.get(0).addAll(0, first);
    }
    return all;
  }

  /** 本年上述两类分别为: what the clause before counted as many of; empty if it is not that. */
  List<List<Token>> above(int start, int count) {
    Token last = out.get(out.size() - 1);
    Quantity many = last.quantity();
    if (many == null
        || "类项者种".indexOf(many.unit().printed()) < 0
        || many.value().intValue() != count) {
      return List.of();
    }
    List<List<Token>> subjects = new ArrayList<>();
    List<Token> one = new ArrayList<>();
    int end = Math.max(0, start - MOST_BACK);
    for (int i = start - 1; i >= end && subjects.size() < count; i--) {
      Token token = out.get(i);
      boolean ends = token.isMark('。') || token.isMark('\n');
      if ((token.isNumber() || token.kind() == Token.Kind.MARK) && !one.isEmpty()) {
        subjects.add(0, one);
        one = new ArrayList<>();
      }
      if (ends) {
        break;
      }
      boolean named = token.sense() != null && !token.sense().isTime() && !token.isTransparent();
      if (named) {
        one.add(0, token);
      }
    }
    if (!one.isEmpty() && subjects.size() < count) {
      subjects.add(0, one);
    }
    return subjects.size() == count ? subjects : List.of();
  }

  /** 2021年至2023年分别为…: each year of a range; the subject alone if it is none. */
  static List<List<Token>> years(List<Token> subject, int count) {
    List<List<Token>> years = new ArrayList<>();
    Token first = null;
    for (Token token : subject) {
      if (token.kind() != Token.Kind.YEAR) {
        continue;
      }
      if (first != null && token.value() - first.value() == count - 1) {
        for (int year = first.value(); year <= token.value(); year++) {
          Token at = year == token.value() ? token : first;
          years.add(
              new ArrayList<>(
                  List.of(new Token(Token.Kind.YEAR, at.start(), at.end(), null, null, year))));
        }
        return years;
      }
      first = token;
    }
    years.add(subject);
    return years;
  }

  /** 居前三位: which ones, and how many of nothing. */
  private boolean isRank(Token number) {
    return number.start() > 0 && text.charAt(number.start() - 1) == '前';
  }
}
