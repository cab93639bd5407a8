package vn.caitien.intake.readers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Guarded;
import vn.caitien.intake.readers.ooxml.Archive;

/** Says what a file is that no reader knows. */
final class Strangers {
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int COMPOUND_ENTRY = 128;
    private static final int LONGEST_TYPE = 100;
    private static final int BEGINNING = 512;

    private Strangers() {}

    static ReadException refusal(byte[] bytes) {
        if (Archive.looksZipped(bytes)) {
            return zipped(bytes);
        }
        if (begins(bytes, COMPOUND)) {
            return compound(bytes);
        }
        return new ReadException(Reason.UNKNOWN_FORMAT, plain(bytes));
    }

    private static ReadException zipped(byte[] bytes) {
        try {
            return Guarded.run(() -> zipped(new Archive(bytes)));
        } catch (ReadException broken) {
            return broken;
        }
    }

    private static ReadException zipped(Archive archive) {
        if (archive.names().contains("mimetype")) {
            return new ReadException(Reason.UNKNOWN_FORMAT, openDocumentType(archive));
        }
        if (archive.names().contains("meta-inf/manifest.mf")) {
            return new ReadException(Reason.UNKNOWN_FORMAT, "Java archive");
        }
        if (archive.names().contains("ppt/presentation.xml")) {
            return new ReadException(Reason.UNKNOWN_FORMAT, "PowerPoint (.pptx)");
        }
        if (archive.names().contains("xl/workbook.bin")) {
            return new ReadException(Reason.UNKNOWN_FORMAT, "Excel binary (.xlsb)");
        }
        boolean office = archive.names().contains("[content_types].xml")
                || archive.names().stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("xl/"));
        return office ? new ReadException(Reason.BROKEN, "parts missing") : new ReadException(Reason.UNKNOWN_FORMAT, "zip");
    }

    private static String openDocumentType(Archive archive) {
        try (InputStream in = archive.open("mimetype", new Budget(Limits.DEFAULT))) {
            String type = in == null ? "" : new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
            return type.contains(".opendocument.text")
                    ? "OpenDocument (.odt)"
                    : type.contains(".opendocument.spreadsheet") ? "OpenDocument (.ods)" : "zip";
        } catch (IOException unreadable) {
            return "zip";
        }
    }

    /** A compound file ([MS-CFB]) is told by the names of its streams. */
    private static ReadException compound(byte[] bytes) {
        if (hasStream(bytes, "EncryptedPackage")) {
            return new ReadException(Reason.ENCRYPTED);
        }
        if (hasStream(bytes, "WordDocument")) {
            return new ReadException(Reason.UNKNOWN_FORMAT, "Word 97-2003 (.doc)");
        }
        if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) {
            return new ReadException(Reason.UNKNOWN_FORMAT, "Excel 97-2003 (.xls)");
        }
        return new ReadException(Reason.UNKNOWN_FORMAT, "OLE2");
    }

    private static boolean hasStream(byte[] bytes, String name) {
        byte[] wanted = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + wanted.length <= bytes.length; at += COMPOUND_ENTRY) {
            if (matches(bytes, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return text.stripLeading().startsWith("<?xml") ? "XML" : "";
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && matches(bytes, 0, with);
    }

    private static boolean matches(byte[] bytes, int at, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes[at + i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
