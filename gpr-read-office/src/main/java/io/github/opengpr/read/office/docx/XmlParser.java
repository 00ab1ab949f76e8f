package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Parses a part. No document type, no entity, nothing from outside is accepted. */
final class XmlParser {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
          Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
          Map.entry("http://schemas.openxmlformats.org/package/2006/content-types", "ct"));

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  XmlParser() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
  }

  /** The root element of a part. */
  Xml parse(String part, InputStream content, Budget budget) {
    try (content) {
      XMLStreamReader reader = factory.createXMLStreamReader(characters(content));
      try {
        return read(part, reader, budget);
      } finally {
        reader.close();
      }
    } catch (Refusal e) {
      throw e;
    } catch (XMLStreamException | IOException | RuntimeException e) {
      // The parser of the JDK answers some damage with exceptions of its insides.
      throw broken(part, e);
    }
  }

  /**
   * The text of a part, which is UTF-8 or UTF-16 by the standard. The parser of the JDK could
   * decode it too; it writes to standard error what it cannot decode.
   */
  private static Reader characters(InputStream content) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(content);
    bytes.mark(2);
    int first = bytes.read();
    int second = bytes.read();
    bytes.reset();
    Charset charset = StandardCharsets.UTF_8;
    if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
      charset = StandardCharsets.UTF_16BE;
    } else if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
      charset = StandardCharsets.UTF_16LE;
    }
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  private static Xml read(String part, XMLStreamReader reader, Budget budget)
      throws XMLStreamException {
    Deque<Xml> open = new ArrayDeque<>();
    Xml root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Xml element = element(reader);
          budget.element();
          Xml parent = open.peek();
          if (parent != null) {
            parent.add(element);
          } else {
            root = element;
          }
          open.push(element);
          budget.depth(open.size());
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          Xml parent = open.peek();
          if (parent != null && holdsText(parent.name())) {
            parent.addText(reader.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw broken(part, null);
        default -> {}
      }
    }
    if (root == null) {
      throw broken(part, null);
    }
    return root;
  }

  private static boolean holdsText(String name) {
    return name.equals("w:t") || name.equals("m:t") || name.equals("w:instrText");
  }

  private static Xml element(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    String prefix = namespace == null ? null : PREFIXES.get(namespace);
    String local = reader.getLocalName();
    int count = reader.getAttributeCount();
    Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new Xml((prefix == null ? "" : prefix) + ":" + local, attributes);
  }

  private static Refusal broken(String part, @Nullable Exception cause) {
    return new Refusal(
        Reason.BROKEN,
        "文件内的 " + part + " 已损坏，请用 Word 打开并另存后再读取",
        "the part " + part + " of the file is damaged; open it with Word and save it anew",
        cause);
  }
}
