package io.github.opengpr.read.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD file of one page that is a picture. */
final class ScannedOfd {

  private static final String NAMES = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private ScannedOfd() {}

  static byte[] of(byte[] picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "OFD.xml",
          "<ofd:OFD"
              + NAMES
              + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
      part(
          zip,
          "Doc_0/Document.xml",
          "<ofd:Document"
              + NAMES
              + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
              + "</ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData>"
              + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages>"
              + "</ofd:Document>");
      part(
          zip,
          "Doc_0/DocumentRes.xml",
          "<ofd:Res"
              + NAMES
              + " BaseLoc=\"Res\"><ofd:MultiMedias><ofd:MultiMedia ID=\"7\" Type=\"Image\">"
              + "<ofd:MediaFile>page</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>");
      part(
          zip,
          "Doc_0/Pages/Page_0/Content.xml",
          "<ofd:Page"
              + NAMES
              + "><ofd:Content><ofd:Layer ID=\"2\"><ofd:ImageObject ID=\"3\" ResourceID=\"7\""
              + " Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\"/></ofd:Layer></ofd:Content>"
              + "</ofd:Page>");
      zip.putNextEntry(new ZipEntry("Doc_0/Res/page"));
      zip.write(picture);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
