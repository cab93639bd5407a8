package vn.caitien.evidence.file;

/** What a file of evidence may be. A kind is told by what a file holds, never by its name. */
public enum FileKind {
    PDF("application/pdf", "pdf", true),
    JPEG("image/jpeg", "jpg", true),
    PNG("image/png", "png", true),
    WEBP("image/webp", "webp", true),
    HEIC("image/heic", "heic", false),
    TIFF("image/tiff", "tif", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    DOC("application/msword", "doc", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
    XLS("application/vnd.ms-excel", "xls", false),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", false),
    PPT("application/vnd.ms-powerpoint", "ppt", false),
    ODT("application/vnd.oasis.opendocument.text", "odt", false),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", false),
    ODP("application/vnd.oasis.opendocument.presentation", "odp", false),
    RTF("application/rtf", "rtf", false),
    /** Plain text, lines of comma-separated values among it: nothing in the bytes tells these apart. */
    TEXT("text/plain", "txt", false),
    MP4("video/mp4", "mp4", false),
    MOV("video/quicktime", "mov", false);

    private final String mediaType;
    private final String ending;
    private final boolean shown;

    FileKind(String mediaType, String ending, boolean shown) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.shown = shown;
    }

    /** The media type to send it with, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending its name should have, without the dot, in small letters. */
    public String ending() {
        return ending;
    }

    /** Whether every browser in use can show it inside a page without a program of its own. */
    public boolean shownInPage() {
        return shown;
    }

    /** Whether it is a still picture. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
