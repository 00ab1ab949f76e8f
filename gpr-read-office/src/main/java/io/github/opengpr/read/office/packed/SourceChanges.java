package io.github.opengpr.read.office.packed;

import io.github.opengpr.read.office.packed.SourceXml.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes to the source of a part, made all at once. Used by one thread. */
public final class SourceChanges {

  private record Change(int begin, int end, String text) {}

  private final SourceXml xml;
  private final List<Change> changes = new ArrayList<>();
  private final Map<Element, StringBuilder> appended = new LinkedHashMap<>();

  /** No change yet. */
  public SourceChanges(SourceXml xml) {
    this.xml = xml;
  }

  /** Inserts text; what is inserted at one place stands in the order in which it came. */
  public void insert(int at, String text) {
    changes.add(new Change(at, at, text));
  }

  /** Puts other text where some stands. */
  public void replace(int begin, int end, String text) {
    changes.add(new Change(begin, end, text));
  }

  /** Inserts before the end tag of an element, which gets one if it has none. */
  public void append(Element element, String text) {
    appended.computeIfAbsent(element, e -> new StringBuilder()).append(text);
  }

  /** The source with all changes. */
  public String made() {
    List<Change> ordered = new ArrayList<>(changes);
    appended.forEach((element, text) -> ordered.add(append(element, text)));
    ordered.sort(Comparator.comparingInt(Change::begin));
    StringBuilder made = new StringBuilder();
    int at = 0;
    for (Change change : ordered) {
      made.append(xml.source(), at, change.begin).append(change.text);
      at = change.end;
    }
    return made.append(xml.source().substring(at)).toString();
  }

  private Change append(Element element, StringBuilder text) {
    if (!element.isSingleTag()) {
      return new Change(element.close(), element.close(), text.toString());
    }
    String tag = xml.text(element);
    String opened = tag.substring(0, tag.lastIndexOf('/')).stripTrailing() + ">";
    return new Change(element.begin(), element.end(), opened + text + "</" + element.name() + ">");
  }
}
