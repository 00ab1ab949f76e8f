package io.github.opengpr.read.office.packed;

import io.github.opengpr.model.work.WorkLimitException;
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
public final class XmlParser {

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  private final Vocabulary vocabulary;

  /** A parser of parts that speak the given vocabulary. */
  public XmlParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
  }

  /** Is told of the elements of a part while it is read. */
  public interface Visitor {

    /** An element begins; it has its attributes and nothing else. */
    void begin(Xml element);

    /**
     * An element is whole.
     *
     * @return whether it is to be kept in the element around it; what is not costs no memory
     */
    boolean end(Xml element);
  }

  private static final Visitor KEEPS_ALL =
      new Visitor() {
        @Override
        public void begin(Xml element) {}

        @Override
        public boolean end(Xml element) {
          return true;
        }
      };

  /** The root element of a part, with all that is in it. */
  public Xml parse(String part, InputStream content, Budget budget) {
    return parse(part, content, budget, KEEPS_ALL);
  }

  /** The root element of a part, with what the visitor wants to keep. */
  public Xml parse(String part, InputStream content, Budget budget, Visitor visitor) {
    try (content) {
      XMLStreamReader reader = factory.createXMLStreamReader(characters(content));
      try {
        return read(part, reader, budget, visitor);
      } finally {
        reader.close();
      }
    } catch (Refusal | WorkLimitException e) {
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

  private Xml read(String part, XMLStreamReader reader, Budget budget, Visitor visitor)
      throws XMLStreamException {
    Deque<Xml> open = new ArrayDeque<>();
    Xml root = null;
    int count = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Xml element = element(reader, count++);
          budget.element();
          root = root == null ? element : root;
          visitor.begin(element);
          open.push(element);
          budget.depth(open.size());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Xml element = open.pop();
          Xml parent = open.peek();
          if (visitor.end(element) && parent != null) {
            parent.add(element);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          Xml parent = open.peek();
          if (parent != null) {
            text(parent, reader.getText(), budget);
          }
        }
        case XMLStreamConstants.DTD -> throw typed(part);
        case XMLStreamConstants.ENTITY_REFERENCE -> throw broken(part, null);
        default -> {}
      }
    }
    if (root == null) {
      throw broken(part, null);
    }
    return root;
  }

  private void text(Xml parent, String text, Budget budget) {
    if (vocabulary.holdsText(parent.name())) {
      parent.addText(text);
    } else if (vocabulary.mixes(parent.name())) {
      Xml piece = new Xml(Xml.TEXT, Map.of());
      piece.addText(text);
      budget.element();
      parent.add(piece);
    }
  }

  private Xml element(XMLStreamReader reader, int ordinal) {
    String namespace = reader.getNamespaceURI();
    String prefix = vocabulary.prefix(namespace);
    String local = reader.getLocalName();
    int count = reader.getAttributeCount();
    Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new Xml(prefix + ":" + local, attributes, ordinal);
  }

  private static Refusal typed(String part) {
    return new Refusal(
        Reason.BROKEN,
        "文件内的 " + part + " 带有文档类型声明（DOCTYPE），为安全起见不予读取；请用 Word 或 WPS 打开并另存为 DOCX",
        "the part "
            + part
            + " of the file declares a document type (DOCTYPE), which is not read for safety; open"
            + " it with Word or WPS and save it as DOCX");
  }

  private static Refusal broken(String part, @Nullable Exception cause) {
    return new Refusal(
        Reason.BROKEN,
        "文件内的 " + part + " 已损坏，请用原来的软件打开并另存后再读取",
        "the part " + part + " of the file is damaged; open it with its program and save it anew",
        cause);
  }
}
