package io.github.opengpr.read.office.pdf.paint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a document are switched off, and whether what is painted now lies in one. */
public final class Layers {

  private final @Nullable PDOptionalContentProperties properties;
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int hidden;

  public Layers(PDDocument document) {
    this.properties = document.getDocumentCatalog().getOCProperties();
  }

  /** Marked content begins, which may belong to a layer. */
  void begin(@Nullable COSName tag, @Nullable COSDictionary content) {
    boolean off = COSName.OC.equals(tag) && content != null && isOff(content);
    open.push(off);
    hidden += off ? 1 : 0;
  }

  /** Marked content ends. */
  void end() {
    if (!open.isEmpty() && open.pop()) {
      hidden--;
    }
  }

  /** A page begins; what the one before left open is closed. */
  void reset() {
    open.clear();
    hidden = 0;
  }

  /** Whether what is painted now is not shown. */
  boolean hide() {
    return hidden > 0;
  }

  /** Whether a layer, or all layers that something belongs to, are switched off. */
  private boolean isOff(COSDictionary layer) {
    PDPropertyList list = PDPropertyList.create(layer);
    if (list instanceof PDOptionalContentMembershipDictionary several) {
      List<PDPropertyList> groups = several.getOCGs();
      return !groups.isEmpty() && groups.stream().allMatch(this::isOff);
    }
    return isOff(list);
  }

  private boolean isOff(@Nullable PDPropertyList layer) {
    return properties != null
        && layer instanceof PDOptionalContentGroup group
        && !properties.isGroupEnabled(group);
  }
}
