package io.github.opengpr.model;

/** A builder was not given all that a record needs. */
final class IncompleteException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** Made by generated builders, whose sentence ends with the names of what is missing. */
  IncompleteException(String english) {
    super("缺少必需的部分 " + english.substring(Math.max(english.indexOf('['), 0)) + " / " + english);
  }
}
