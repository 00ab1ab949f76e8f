package io.github.opengpr.read.scan.recognise;

/** The recogniser cannot be started, most often because there is none for this platform. */
public final class NoRecogniserException extends Exception {

  private static final long serialVersionUID = 1L;

  NoRecogniserException(Throwable cause) {
    super(cause);
  }
}
