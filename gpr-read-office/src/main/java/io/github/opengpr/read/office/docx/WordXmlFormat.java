package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.Vocabulary;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.packed.XmlFile;
import io.github.opengpr.read.office.packed.XmlParser;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Word files that are one file of XML: those of Word 2003, and packages written flat. Immutable and
 * thread-safe.
 */
public final class WordXmlFormat extends GuardedFormat {

  private static final String WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
  private static final String FLAT = "http://schemas.microsoft.com/office/2006/xmlPackage";

  public WordXmlFormat() {
    super("Word XML");
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return XmlFile.hasRoot(bytes, "wordDocument", WORD_2003)
        || XmlFile.hasRoot(bytes, "package", FLAT);
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) {
    Map<String, String> names = new HashMap<>(WordPackage.WORD.prefixes());
    names.put(WORD_2003, "w");
    names.put("http://schemas.microsoft.com/office/word/2003/auxHint", "wx");
    names.put("http://schemas.microsoft.com/aml/2001/core", "aml");
    names.put(FLAT, "pkg");
    XmlParser parser = new XmlParser(Vocabulary.ofOffice(names, WordPackage.WORD.texts()));
    Xml root = parser.parse("document", new ByteArrayInputStream(bytes), budget);
    return root.is("pkg:package") ? flat(root, budget) : word2003(root, budget);
  }

  private static Document word2003(Xml root, Budget budget) {
    Xml newer = Word2003.converted(root);
    return DocxFormat.read(
        newer, newer.child("w:styles"), null, newer.contains("w:binData"), budget);
  }

  private static Document flat(Xml root, Budget budget) {
    Xml text = part(root, "w:document");
    if (text == null) {
      throw Refusals.otherKind("Office");
    }
    return DocxFormat.read(
        text,
        part(root, "w:styles"),
        part(root, "w:numbering"),
        root.contains("pkg:binaryData"),
        budget);
  }

  /** The first part whose root is such an element. */
  private static @Nullable Xml part(Xml root, String element) {
    for (Xml part : root.children()) {
      Xml content = part.childOrNone("pkg:xmlData").child(element);
      if (content != null && part.attribute("contentType", "").contains("wordprocessingml")) {
        return content;
      }
    }
    return null;
  }
}
