package vn.caitien.intake.readers.ooxml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;

/**
 * A zip in memory, read by its central directory (PKWARE APPNOTE 4.3): only what is asked for is unpacked. Names are
 * compared without case, as OPC (ECMA-376 part 2) wants.
 */
public final class Archive {
    private static final int ENTRIES = 20_000;
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LONGEST_COMMENT = 0xffff;

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int flags, int method, long packed, long unpacked, int offset) {}

    /**
     * Reads the directory of a zip.
     *
     * @throws Refusal when there is none, or it is damaged
     */
    public Archive(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end();
        int count = buffer.getShort(end + 10) & 0xffff;
        int at = buffer.getInt(end + 16);
        if (count > ENTRIES) {
            throw new Refusal(Reason.ZIP_BOMB, count + " entries");
        }
        for (int i = 0; i < count; i++) {
            check(at, CENTRAL_SIZE, CENTRAL);
            int name = buffer.getShort(at + 28) & 0xffff;
            int extra = buffer.getShort(at + 30) & 0xffff;
            check(at, CENTRAL_SIZE + name + extra, CENTRAL);
            add(at, name, extra);
            at += CENTRAL_SIZE + name + extra + (buffer.getShort(at + 32) & 0xffff);
        }
    }

    /** Whether the bytes begin as a zip does. */
    public static boolean looksZipped(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The names of the entries in lower case, without a leading slash. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** Refuses a zip whose own directory promises more than the budget allows, unpacked or not. */
    public void checkPromise(Budget budget) {
        entries.values().forEach(entry -> budget.promised(entry.packed, entry.unpacked));
    }

    /** The unpacked bytes of an entry, each counted against the budget; null when there is no such entry. */
    public @Nullable InputStream open(String name, Budget budget) {
        Entry entry = entries.get(key(name));
        if (entry == null) {
            return null;
        }
        if ((entry.flags & 1) != 0) {
            throw new Refusal(Reason.ENCRYPTED, name);
        }
        check(entry.offset, LOCAL_SIZE, LOCAL);
        int start = entry.offset + LOCAL_SIZE
                + (buffer.getShort(entry.offset + 26) & 0xffff) + (buffer.getShort(entry.offset + 28) & 0xffff);
        if (start + entry.packed > bytes.length) {
            throw new Refusal(Reason.BROKEN, name);
        }
        InputStream packed = new ByteArrayInputStream(bytes, start, (int) entry.packed);
        return switch (entry.method) {
            case STORED, DEFLATED -> new CountedStream(packed, entry.method == DEFLATED, entry.packed, budget);
            default -> throw new Refusal(Reason.BROKEN, "packing method " + entry.method);
        };
    }

    private void add(int at, int nameLength, int extraLength) {
        String name = new String(bytes, at + CENTRAL_SIZE, nameLength, StandardCharsets.UTF_8);
        long packed = buffer.getInt(at + 20) & 0xffffffffL;
        long unpacked = buffer.getInt(at + 24) & 0xffffffffL;
        long offset = buffer.getInt(at + 42) & 0xffffffffL;
        ByteBuffer large = large(at + CENTRAL_SIZE + nameLength, extraLength);
        unpacked = unpacked == 0xffffffffL && large.remaining() >= 8 ? large.getLong() : unpacked;
        packed = packed == 0xffffffffL && large.remaining() >= 8 ? large.getLong() : packed;
        offset = offset == 0xffffffffL && large.remaining() >= 8 ? large.getLong() : offset;
        if (packed < 0 || packed > bytes.length || offset < 0 || offset > bytes.length) {
            throw new Refusal(Reason.BROKEN, name);
        }
        int flags = buffer.getShort(at + 8);
        entries.putIfAbsent(key(name), new Entry(flags, buffer.getShort(at + 10), packed, unpacked, (int) offset));
    }

    /** The Zip64 field among an entry's extra fields (APPNOTE 4.5.3); empty when there is none. */
    private ByteBuffer large(int at, int length) {
        for (int i = at; i + 4 <= at + length; ) {
            int size = buffer.getShort(i + 2) & 0xffff;
            if (buffer.getShort(i) == 1 && i + 4 + size <= at + length) {
                return buffer.slice(i + 4, size).order(ByteOrder.LITTLE_ENDIAN);
            }
            i += 4 + size;
        }
        return ByteBuffer.allocate(0);
    }

    private int end() {
        for (int at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); at--) {
            if (buffer.getInt(at) == END) {
                return at;
            }
        }
        throw new Refusal(Reason.BROKEN, "no zip directory");
    }

    private void check(int at, int size, int signature) {
        if (at < 0 || at > bytes.length - size || buffer.getInt(at) != signature) {
            throw new Refusal(Reason.BROKEN, "zip directory");
        }
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
