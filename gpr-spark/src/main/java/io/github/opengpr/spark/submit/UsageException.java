package io.github.opengpr.spark.submit;

/** A command line that cannot be followed: what is wrong and what would be right. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String zh, String en) {
    super(zh + " / " + en);
  }
}
