package io.github.opengpr.cli.input;

/** Pictures of pages, which are read only when asked for. */
final class Picture {

  static final String ZH = "这是图片，其中的文字须经识别才能读取";
  static final String EN = "this is a picture; its text has to be recognised";
  static final String OPTION_ZH = "；可加选项 --scan 识别扫描件";
  static final String OPTION_EN = "; with the option --scan it is recognised";

  private Picture() {}

  /** Whether the bytes are a picture of one of the usual kinds. */
  static boolean is(byte[] bytes) {
    return starts(bytes, "\u0089PNG")
        || starts(bytes, "\u00FF\u00D8\u00FF")
        || starts(bytes, "II*\0")
        || starts(bytes, "MM\0*");
  }

  private static boolean starts(byte[] bytes, String start) {
    for (int i = 0; i < start.length(); i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
