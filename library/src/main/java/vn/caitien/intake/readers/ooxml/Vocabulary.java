package vn.caitien.intake.readers.ooxml;

import org.jspecify.annotations.Nullable;

/**
 * The namespaces a reader must tell apart: those of Office Open XML in their transitional and strict spellings (ECMA-376
 * parts 1 and 4), and those of OpenDocument (ISO/IEC 26300), which say their own prefix.
 */
final class Vocabulary {
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String VERSION = ":1.0";

    private Vocabulary() {}

    static String prefix(@Nullable String namespace) {
        return switch (namespace) {
            case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main",
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main",
                    "http://schemas.openxmlformats.org/package/2006/content-types",
                    "http://schemas.openxmlformats.org/package/2006/relationships" -> "";
            case "http://schemas.openxmlformats.org/markup-compatibility/2006" -> "mc:";
            case "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "http://purl.oclc.org/ooxml/officeDocument/math" -> "m:";
            case null -> ":";
            default -> openDocument(namespace);
        };
    }

    private static String openDocument(String namespace) {
        return namespace.startsWith(OPEN_DOCUMENT) && namespace.endsWith(VERSION)
                ? namespace.substring(OPEN_DOCUMENT.length(), namespace.length() - VERSION.length() + 1)
                : ":";
    }
}
