package vn.caitien.intake.readers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import vn.caitien.intake.ReadException.Reason;

/** Refuses packed streams that unpack to more than any content, font or list of objects needs, before they do. */
final class Bombs {
    private static final int MOST = 64 << 20;
    /** Deflate packs at most about 1 to 1032: what is smaller needs no look. */
    private static final int HARMLESS = MOST / 1032;
    private static final int MOST_LZW = 256 << 10;
    private static final int DEEPEST = 8;
    private static final Set<String> PACKERS = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");
    private static final String[] READ_ON_OPENING = {"ObjStm", "XRef"};
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Looks over the streams that are unpacked when the file is opened. */
    static void checkFile(byte[] bytes) {
        checkFile(ByteBuffer.wrap(bytes));
    }

    /** The same of a file that is not in memory as a whole. */
    static void checkFile(ByteBuffer bytes) {
        if (bytes.limit() <= HARMLESS) {
            return;
        }
        for (String kind : READ_ON_OPENING) {
            byte[] name = kind.getBytes(StandardCharsets.ISO_8859_1);
            for (int at = find(bytes, name, 0); at >= 0; at = find(bytes, name, at + 1)) {
                int start = find(bytes, STREAM, at) + STREAM.length;
                if (start > STREAM.length) {
                    while (start < bytes.limit() && (bytes.get(start) == '\r' || bytes.get(start) == '\n')) {
                        start++;
                    }
                    inflate(bytes.slice(start, bytes.limit() - start));
                }
            }
        }
    }

    /** Looks over all streams that hang on an object: contents, or the fonts of resources. */
    void check(COSBase base) throws IOException {
        check(base, DEEPEST);
    }

    private void check(COSBase given, int depth) throws IOException {
        COSBase base = given instanceof COSObject object ? object.getObject() : given;
        if (depth == 0 || base == null || !seen.add(base)) {
            return;
        }
        if (base instanceof COSArray array) {
            for (COSBase part : array) {
                check(part, depth - 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            if (base instanceof COSStream stream) {
                checkStream(stream);
            }
            for (COSName key : dictionary.keySet()) {
                if (!key.equals(COSName.PARENT) && !key.equals(COSName.XOBJECT)) {
                    check(dictionary.getItem(key), depth - 1);
                }
            }
        }
    }

    private static void checkStream(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        int packers = 0;
        boolean lzw = false;
        if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                String name = array.getObject(i) instanceof COSName filter ? filter.getName() : "";
                packers += PACKERS.contains(name) ? 1 : 0;
                lzw |= name.startsWith("LZW");
            }
        } else if (filters instanceof COSName filter) {
            packers = PACKERS.contains(filter.getName()) ? 1 : 0;
            lzw = filter.getName().startsWith("LZW");
        }
        if (packers > 1 || lzw && stream.getLength() > MOST_LZW) {
            throw new Budget.Spent(Reason.ZIP_BOMB, stream.getLength() + " bytes packed " + packers + " times");
        }
        if (packers == 1 && stream.getLength() > HARMLESS) {
            try (InputStream raw = stream.createRawInputStream()) {
                byte[] packed = raw.readAllBytes();
                inflate(ByteBuffer.wrap(packed));
            }
        }
    }

    private static void inflate(ByteBuffer packed) {
        byte[] sink = new byte[1 << 16];
        long unpacked = 0;
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            for (int got = inflater.inflate(sink); got > 0; got = inflater.inflate(sink)) {
                unpacked += got;
                if (unpacked > MOST) {
                    throw new Budget.Spent(Reason.ZIP_BOMB, "more than " + MOST + " bytes");
                }
            }
        } catch (DataFormatException _) {
            // damaged: PDFBox reads as far as this went
        }
    }

    private static int find(ByteBuffer bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.limit() - wanted.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes.get(i + same) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
