package vn.caitien.intake.readers.odf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.ooxml.Archive;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Guarded;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.intake.readers.guard.Refusal;

/** The parts of an OpenDocument file (ISO/IEC 26300-3): a zip of markup, or all of it in one flat file. */
final class OdfFile {
    private static final String PREFIX = "application/vnd.oasis.opendocument.";
    private static final String TEXT = PREFIX + "text";
    private static final String SHEET = PREFIX + "spreadsheet";
    private static final int BEGINNING = 4096;
    private static final int LONGEST_TYPE = 100;

    private final byte[] bytes;
    private final Budget budget;
    private final String type;
    private final @Nullable Archive archive;

    /** Opens a file whose type is known; refuses one that is locked. */
    OdfFile(byte[] bytes, Budget budget) {
        String found = typeOf(bytes);
        if (found == null) {
            throw new Refusal(Reason.UNKNOWN_FORMAT, "");
        }
        this.bytes = bytes;
        this.budget = budget;
        this.type = found;
        this.archive = Archive.looksZipped(bytes) ? new Archive(bytes) : null;
        if (archive != null) {
            archive.checkPromise(budget);
            checkLock(archive);
        }
    }

    /** The media type of a text or a sheet, templates among them; null for any other file. */
    static @Nullable String typeOf(byte[] bytes) {
        String said = Archive.looksZipped(bytes) ? packed(bytes) : flat(bytes);
        return said.contains(TEXT) ? TEXT : said.contains(SHEET) ? SHEET : null;
    }

    String type() {
        return type;
    }

    /** The styles that stand in a part of their own, its root element open. */
    List<Markup> styleSheets() {
        Markup styles = archive == null ? null : open(archive, "styles.xml");
        return styles == null ? List.of() : List.of(styles);
    }

    /** The document, its root element open. */
    Markup content() {
        Markup content = archive == null ? entered(new ByteArrayInputStream(bytes), "document") : open(archive, "content.xml");
        if (content == null) {
            throw new Refusal(Reason.BROKEN, "content.xml is missing");
        }
        return content;
    }

    private static String packed(byte[] bytes) {
        try {
            return Guarded.run(() -> {
                InputStream in = new Archive(bytes).open("mimetype", new Budget(Limits.DEFAULT));
                return in == null ? "" : ascii(in);
            });
        } catch (ReadException unreadable) {
            return "";
        }
    }

    private static String ascii(InputStream in) {
        try (in) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String flat(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        int document = beginning.indexOf("<office:document");
        return beginning.strip().startsWith("<") && document >= 0 ? beginning.substring(document) : "";
    }

    private void checkLock(Archive zip) {
        Markup manifest = open(zip, "META-INF/manifest.xml");
        while (manifest != null && manifest.child(1)) {
            while (manifest.child(2)) {
                if (manifest.name().equals("manifest:encryption-data")) {
                    throw new Refusal(Reason.ENCRYPTED, "");
                }
            }
        }
    }

    private @Nullable Markup open(Archive zip, String part) {
        InputStream in = zip.open(part, budget);
        return in == null ? null : entered(in, part);
    }

    private Markup entered(InputStream in, String part) {
        Markup markup = new Markup(in, part, budget);
        if (!markup.child(0)) {
            throw new Refusal(Reason.BROKEN, part);
        }
        return markup;
    }
}
