package io.github.opengpr.spark.document;

import io.github.opengpr.read.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The bytes of documents. Never more than the limit of the reader and one, which refuses them. */
final class Bytes {

  /** One byte above the limit is enough for the reader to refuse a document. */
  static final int MOST = (int) Math.min(Integer.MAX_VALUE - 8, ReadLimits.standard().bytes() + 1);

  private Bytes() {}

  static byte[] at(String path, Configuration hadoop) throws IOException {
    try (InputStream in = open(path, hadoop)) {
      return in.readNBytes(MOST);
    }
  }

  static InputStream open(String name, Configuration hadoop) throws IOException {
    Path path = path(name);
    return path.getFileSystem(hadoop).open(path);
  }

  /** A plain path is one of this machine, whatever file system is the default. */
  private static Path path(String name) {
    return name.startsWith("/") ? new Path("file", "", name) : new Path(name);
  }
}
