package io.github.opengpr.spark;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import java.nio.charset.StandardCharsets;

/** Reports written as JSON before. */
final class GprJsonOf {

  private GprJsonOf() {}

  static AnnualReport bytes(byte[] json) {
    try {
      return GprJson.read(new String(json, StandardCharsets.UTF_8));
    } catch (ReportJsonException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
