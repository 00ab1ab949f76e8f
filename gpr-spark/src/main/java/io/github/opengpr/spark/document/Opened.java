package io.github.opengpr.spark.document;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/** The documents of a share of files, archives opened when their turn comes. Used by one task. */
public final class Opened implements Iterator<Row> {

  private final Iterator<String> files;
  private final Configuration hadoop;
  private Iterator<Row> documents = Collections.emptyIterator();

  /**
   * Begins with the first file.
   *
   * @param files their names
   * @param hadoop how they are reached
   */
  public Opened(Iterator<String> files, Configuration hadoop) {
    this.files = files;
    this.hadoop = hadoop;
  }

  @Override
  public boolean hasNext() {
    while (!documents.hasNext() && files.hasNext()) {
      documents = Archive.documents(files.next(), hadoop);
    }
    return documents.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return documents.next();
  }
}
