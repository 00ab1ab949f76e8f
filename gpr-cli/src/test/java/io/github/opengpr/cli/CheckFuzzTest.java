package io.github.opengpr.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/**
 * Whatever comes in: {@code check} and its outputs end with a status of theirs, never with an
 * internal error, and print no control character. In a build the stored inputs are run; with {@code
 * JAZZER_FUZZ=1} new ones are looked for, see CONTRIBUTING.
 */
class CheckFuzzTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Bytes of any kind, as from a pipe. */
  @FuzzTest
  void bytes(byte[] content) throws JsonProcessingException {
    run(content);
  }

  /**
   * A sound report with the bytes put into one place of it, so that rules and words are reached.
   */
  @FuzzTest
  void within(byte[] content) throws JsonProcessingException {
    if (content.length < 2) {
      return;
    }
    String report = SoundText.REPORT;
    int at = (((content[0] & 0xFF) << 8) | (content[1] & 0xFF)) % report.length();
    String put = new String(content, 2, content.length - 2, StandardCharsets.UTF_8);
    run((report.substring(0, at) + put + report.substring(at)).getBytes(StandardCharsets.UTF_8));
  }

  private static void run(byte[] content) throws JsonProcessingException {
    require(Session.runWithInput(content, "check", "-"));
    require(Session.runWithInput(content, "check", "--lang", "en", "-"));
    Session json = require(Session.runWithInput(content, "check", "--format", "json", "-"));
    for (String line : json.outLines()) {
      JSON.readTree(line);
    }
    require(Session.runWithInput(content, "read", "--format", "cells", "-"));
    require(Session.runWithInput(content, "render", "-"));
  }

  private static Session require(Session session) {
    String all = session.out() + session.err();
    if (session.status() < 0 || session.status() > 2 || session.err().contains("内部错误")) {
      throw new AssertionError(session.status() + " " + session.err());
    }
    if (all.codePoints().anyMatch(CheckFuzzTest::controls)) {
      throw new AssertionError("a control character is printed");
    }
    return session;
  }

  private static boolean controls(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** The report that is changed. */
  private static final class SoundText {
    private static final String REPORT = Session.run("render", sample()).out();

    private static Object sample() {
      return Session.project().resolve("samples/mistakes-2021.txt");
    }
  }
}
