package io.github.opengpr.cli.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Whether a file of a folder is a document, or something that lies beside documents. */
enum FileKind {
  /** To be read, or to be named if it cannot be. */
  DOCUMENT,
  /** A picture, perhaps of a page that was scanned. */
  PICTURE,
  /** Not a document: a lock file, what systems and programs leave behind. */
  BESIDE,
  /** Its name does not tell; a look inside does. */
  UNKNOWN;

  /** How much of a file is looked at. */
  static final int HEAD = 1 << 16;

  /** Where speed counts most, names are believed so far that archives are not looked for. */
  private static final Set<String> TEXTS = Set.of("txt", "md", "htm", "html", "json");

  private static final Set<String> DOCUMENTS =
      Set.of(
          ("txt text md markdown csv tsv json htm html xhtml shtml xml aspx asp jsp php mht mhtml eml"
                  + " doc docx docm dot dotx dotm rtf wps wpt xls xlsx xlsm xlsb xlt xltx et ett ods fods"
                  + " odt fodt ott pdf ofd ppt pptx dps"
                  + " caj kdh ceb cebx sep gd xps oxps djvu uof uot uos pages numbers zip rar 7z tar gz tgz bz2 xz")
              .split(" "));

  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic");

  private static final Set<String> BESIDES =
      Set.of(
          ("svg ico psd mp3 mp4 avi mov wmv wav flv css js map"
                  + " woff woff2 ttf ttc otf eot exe dll so bat cmd sh msi class jar db ini lnk url tmp bak"
                  + " log sig asc p7s sha256 md5 torrent part crdownload")
              .split(" "));

  /** The title of every report, which a text that is one bears. */
  private static final String TITLE = "政府信息公开";

  /** What the name of a file tells. */
  static FileKind of(String name) {
    if (isLeftBehind(name)) {
      return BESIDE;
    }
    int point = name.lastIndexOf('.');
    String extension = name.substring(point + 1).toLowerCase(Locale.ROOT);
    if (point > 0 && DOCUMENTS.contains(extension)) {
      return DOCUMENT;
    }
    if (point > 0 && PICTURES.contains(extension)) {
      return PICTURE;
    }
    return point > 0 && BESIDES.contains(extension) ? BESIDE : UNKNOWN;
  }

  /** Whether the name leaves open that the file is an archive of documents. */
  static boolean mayBeArchive(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !TEXTS.contains(extension);
  }

  /** Hidden files, the locks of open Word documents, and what systems put into folders. */
  static boolean isLeftBehind(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini")
        || name.equals("__MACOSX");
  }

  /** What the beginning of a file tells: whether it is of a kind that documents are of. */
  static FileKind of(byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    boolean document =
        bytes.startsWith("%PDF-")
            || bytes.startsWith("PK\u0003\u0004")
            || bytes.startsWith("\u00D0\u00CF\u0011\u00E0")
            || bytes.startsWith("{\\rtf")
            || bytes.startsWith("\u001F\u008B\b")
            || bytes.startsWith("CAJ\0")
            || new String(head, StandardCharsets.UTF_8).contains(TITLE)
            || new String(head, Charset.forName("GB18030")).contains(TITLE)
            || new String(head, StandardCharsets.UTF_16LE).contains(TITLE);
    return document ? DOCUMENT : BESIDE;
  }
}
