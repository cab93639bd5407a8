package vn.caitien.intake.readers;

import java.nio.charset.StandardCharsets;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Guarded;
import vn.caitien.intake.readers.ole.Compound;
import vn.caitien.intake.readers.ooxml.Archive;
import vn.caitien.intake.readers.scan.Pictures;

/** Says what a file is that no reader knows. */
final class Strangers {
    private static final int BEGINNING = 512;

    private Strangers() {}

    static ReadException refusal(byte[] bytes) {
        if (Archive.looksZipped(bytes)) {
            return zipped(bytes);
        }
        if (Compound.looksCompound(bytes)) {
            return compound(bytes);
        }
        return Pictures.mediaType(bytes) == null
                ? new ReadException(Reason.UNKNOWN_FORMAT, plain(bytes))
                : new ReadException(Reason.NO_TEXT, "picture");
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
            return new ReadException(Reason.UNKNOWN_FORMAT, "OpenDocument");
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

    private static ReadException compound(byte[] bytes) {
        return Compound.holds(bytes, "EncryptedPackage")
                ? new ReadException(Reason.ENCRYPTED)
                : new ReadException(Reason.UNKNOWN_FORMAT, "OLE2");
    }

    private static String plain(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return text.stripLeading().startsWith("<?xml") ? "XML" : "";
    }
}
