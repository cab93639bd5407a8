package vn.caitien.evidence.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Locks and macros of Office 97 to 2003 that no name in the file tells: both stand in its records. */
final class OldOffice {
    static final String SLIDES = "PowerPoint Document";
    private static final String USER = "Current User";
    private static final int MOST_RECORDS = 200_000;
    /** [MS-DOC] 2.5.2: fEncrypted, in the flags at 10. */
    private static final int WORD_LOCKED = 0x0100;
    /** [MS-XLS] 2.4.117, 2.4.28, 2.4.103. */
    private static final int FILE_PASS = 0x2f;
    private static final int SHEET = 0x85;
    private static final int END = 0x0a;
    /** [MS-PPT] 2.3.2: headerToken of an encrypted document. */
    private static final int SLIDES_LOCKED = 0xf3d1c4df;
    /** [MS-PPT] 2.4.1, 2.4.4, 2.4.10: the containers around what is said of macros. */
    private static final Set<Integer> AROUND = Set.of(0x03e8, 0x07d0, 0x03ff);
    private static final int MACROS = 0x0400;

    private OldOffice() {}

    /** What the records of a workbook say of it as a whole. */
    record Sheets(boolean locked, boolean macros) {}

    static boolean wordLocked(DirectoryNode root) throws IOException {
        try (InputStream in = root.createDocumentInputStream("WordDocument")) {
            return (read(in, 12).getShort(10) & WORD_LOCKED) != 0;
        }
    }

    /** Of the records before the first sheet; a sheet of kind 1 holds the macros of Excel 4.0. */
    static Sheets sheets(DirectoryNode root, String book) throws IOException {
        boolean macros = false;
        try (InputStream in = root.createDocumentInputStream(book)) {
            for (int i = 0; i < MOST_RECORDS; i++) {
                ByteBuffer head = read(in, 4);
                int kind = head.getShort(0) & 0xffff;
                int length = head.getShort(2) & 0xffff;
                if (kind == FILE_PASS) {
                    return new Sheets(true, macros);
                }
                if (kind == END) {
                    break;
                }
                if (kind == SHEET && length > 5) {
                    macros |= read(in, 6).get(5) == 1;
                    length -= 6;
                }
                in.skipNBytes(length);
            }
        }
        return new Sheets(false, macros);
    }

    static boolean slidesLocked(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive(USER)) {
            return false;
        }
        try (InputStream in = root.createDocumentInputStream(USER)) {
            return read(in, 16).getInt(12) == SLIDES_LOCKED;
        }
    }

    static boolean slidesMacros(DirectoryNode root) throws IOException {
        try (InputStream in = root.createDocumentInputStream(SLIDES)) {
            for (int i = 0; i < MOST_RECORDS && in.available() > 0; i++) {
                ByteBuffer head = read(in, 8);
                int kind = head.getShort(2) & 0xffff;
                long length = head.getInt(4) & 0xffffffffL;
                if (kind == MACROS && length >= 8) {
                    if (read(in, 8).getInt(4) != 0) {
                        return true;
                    }
                    length -= 8;
                }
                if (!AROUND.contains(kind)) {
                    in.skipNBytes(Math.min(length, in.available()));
                }
            }
            return false;
        }
    }

    private static ByteBuffer read(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
