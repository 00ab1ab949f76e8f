package io.github.opengpr.read;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.document.Document;

/**
 * A file format: knows its files and turns their bytes into a document of blocks. It knows nothing
 * of annual reports.
 *
 * <p>Implementations are immutable and thread-safe. They open nothing but the bytes they are given.
 */
public interface DocumentFormat {

  /** {@return the format's name for people, such as {@code DOCX}} */
  String name();

  /**
   * {@return whether the bytes look like this format}. The first format that says yes is asked to
   * parse.
   *
   * @param bytes the whole file
   * @param fileName the file's name, for its extension; empty if unknown
   */
  boolean accepts(byte[] bytes, String fileName);

  /**
   * Turns the bytes into blocks.
   *
   * @param bytes the whole file, not to be changed
   * @param fileName the file's name; empty if unknown
   * @param limits what the document may ask for
   * @param work the budget to spend on every line, cell and character made; what it throws passes
   *     through
   * @return the blocks, in reading order, and what was left out
   * @throws io.github.opengpr.model.work.WorkLimitException if the budget is spent
   * @throws ReportReadException if the file is broken, holds no text or asks for too much; the
   *     reader adds the file's name to the message
   */
  Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException;
}
