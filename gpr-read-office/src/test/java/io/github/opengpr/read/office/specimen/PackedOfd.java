package io.github.opengpr.read.office.specimen;

import java.nio.charset.StandardCharsets;

/** Packs an OFD file of one page, whatever the page holds. */
public final class PackedOfd {

  private static final String NAMES = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private final PackedParts parts = new PackedParts();

  private PackedOfd() {}

  /** A file whose page has this in its layer. */
  public static PackedOfd of(String layer) {
    return ofPage(page(layer).getBytes(StandardCharsets.UTF_8));
  }

  /** A file whose page has this in it. */
  public static PackedOfd ofContent(String page) {
    return ofPage(
        ("<ofd:Page" + NAMES + ">" + page + "</ofd:Page>").getBytes(StandardCharsets.UTF_8));
  }

  /** A file with this as its page. */
  public static PackedOfd ofPage(byte[] page) {
    PackedOfd file = new PackedOfd();
    file.with("OFD.xml", root("Doc_0/Document.xml"));
    file.with("Doc_0/Document.xml", document("Pages/Content.xml"));
    file.parts.with("Doc_0/Pages/Content.xml", page);
    return file;
  }

  /** The part that names the documents. */
  public static String root(String... documents) {
    StringBuilder root = new StringBuilder("<ofd:OFD" + NAMES + " Version=\"1.0\">");
    for (String document : documents) {
      root.append("<ofd:DocBody><ofd:DocRoot>").append(document);
      root.append("</ofd:DocRoot></ofd:DocBody>");
    }
    return root.append("</ofd:OFD>").toString();
  }

  /** The part of a document of one page. */
  public static String document(String page) {
    return "<ofd:Document"
        + NAMES
        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
        + "<ofd:DocumentRes>Res.xml</ofd:DocumentRes>"
        + "<ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpl.xml\"/></ofd:CommonData>"
        + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\""
        + page
        + "\"/></ofd:Pages></ofd:Document>";
  }

  /** A page with this in its layer. */
  public static String page(String layer) {
    return "<ofd:Page"
        + NAMES
        + "><ofd:Content><ofd:Layer ID=\"1\">"
        + layer
        + "</ofd:Layer></ofd:Content></ofd:Page>";
  }

  /** The same with one more part. */
  public PackedOfd with(String name, String content) {
    parts.with(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    return parts.bytes();
  }
}
