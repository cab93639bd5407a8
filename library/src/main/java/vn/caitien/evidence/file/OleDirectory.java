package vn.caitien.evidence.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names in a compound file ([MS-CFB] 2.2 to 2.6), read without opening it: libraries take memory for each entry,
 * and a spoiled or hostile file has any number.
 */
final class OleDirectory {
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int MOST_ENTRIES = 100_000;
    private static final int FIRST_TABLES = 109;
    private static final int MOST_TABLES = 1 << 20;

    private final FileChannel channel;
    private final int sector;
    private final int[] tables;
    private final Set<String> names = new HashSet<>();
    private String classId = "";

    private OleDirectory(FileChannel channel) throws IOException {
        this.channel = channel;
        ByteBuffer header = read(0, HEADER);
        int shift = header.getShort(0x1e);
        int count = header.getInt(0x2c);
        if (shift != 9 && shift != 12 || count < 1 || count > MOST_TABLES || (count - 1L) << shift > channel.size()) {
            throw new IOException("header");
        }
        sector = 1 << shift;
        tables = new int[count];
        for (int i = 0; i < Math.min(count, FIRST_TABLES); i++) {
            tables[i] = header.getInt(0x4c + 4 * i);
        }
        moreTables(header.getInt(0x44));
        entries(header.getInt(0x30));
    }

    /** Null when the file is damaged, or has more entries than any document. */
    static @Nullable OleDirectory of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.size() < 3 * HEADER ? null : new OleDirectory(channel);
        } catch (java.nio.file.FileSystemException disk) {
            throw disk;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    /** The names of all storages and streams, in small letters, wherever they stand. */
    Set<String> names() {
        return names;
    }

    /** The class of the root, in hexadecimal as stored; 32 zeros where it has none. */
    String classId() {
        return classId;
    }

    private void moreTables(int first) throws IOException {
        int per = sector / 4 - 1;
        int next = first;
        for (int known = FIRST_TABLES; known < tables.length; known += per) {
            ByteBuffer part = read(place(next), sector);
            for (int i = 0; i < per && known + i < tables.length; i++) {
                tables[known + i] = part.getInt(4 * i);
            }
            next = part.getInt(sector - 4);
        }
    }

    private void entries(int first) throws IOException {
        int left = MOST_ENTRIES * ENTRY / sector;
        for (int at = first; at >= 0; at = next(at)) {
            if (left-- == 0) {
                throw new IOException("entries");
            }
            ByteBuffer part = read(place(at), sector);
            for (int entry = 0; entry < sector; entry += ENTRY) {
                entry(part.slice(entry, ENTRY).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
    }

    private void entry(ByteBuffer entry) {
        int length = Math.clamp(entry.getShort(64) - 2, 0, 62);
        byte[] name = new byte[length];
        entry.get(0, name);
        names.add(new String(name, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT));
        if (classId.isEmpty()) {
            byte[] id = new byte[16];
            entry.get(80, id);
            classId = HexFormat.of().formatHex(id);
        }
    }

    private int next(int at) throws IOException {
        int per = sector / 4;
        if (at / per >= tables.length) {
            throw new IOException("chain");
        }
        return read(place(tables[at / per]) + 4L * (at % per), 4).getInt(0);
    }

    private long place(int number) throws IOException {
        if (number < 0) {
            throw new IOException("sector");
        }
        return (number + 1L) * sector;
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("cut off");
            }
        }
        return bytes.flip();
    }
}
