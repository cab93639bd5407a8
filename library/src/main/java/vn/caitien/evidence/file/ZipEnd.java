package vn.caitien.evidence.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The end of a zip, which says where its directory stands (PKWARE APPNOTE 4.3.14 to 4.3.16).
 *
 * @param directory where the directory begins
 * @param end where it ends
 * @param exact whether the zip says so itself, and nothing stands before it; libraries agree only on such
 */
record ZipEnd(long directory, long end, boolean exact) {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_END_SIZE = 56;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final long UNSIGNED = 0xffffffffL;

    /**
     * Of a file that ends as a zip does, to the byte; what stands before the first entry does not matter.
     *
     * @return null when it does not, or says what is not so; an end of an empty zip is none
     */
    static @Nullable ZipEnd of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            int tail = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
            ByteBuffer bytes = read(channel, size - tail, tail);
            for (int at = tail - END_SIZE; at >= 0; at--) {
                if (bytes.getInt(at) == END) {
                    boolean whole = at + END_SIZE + (bytes.getShort(at + 20) & 0xffff) == tail;
                    return whole ? end(channel, size - tail + at, bytes.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN)) : null;
                }
            }
            return null;
        }
    }

    /**
     * The number of entries, counted in the directory itself for what the end says of it may be a lie.
     *
     * @param most counting stops here
     * @return -1 when the directory is damaged
     */
    int count(Path file, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int count = 0;
            for (long at = directory; at < end && count <= most; count++) {
                if (at + CENTRAL_SIZE > end) {
                    return -1;
                }
                ByteBuffer entry = read(channel, at, CENTRAL_SIZE);
                if (entry.getInt(0) != CENTRAL) {
                    return -1;
                }
                at += CENTRAL_SIZE + (entry.getShort(28) & 0xffff) + (entry.getShort(30) & 0xffff)
                        + (entry.getShort(32) & 0xffff);
            }
            return count;
        }
    }

    private static @Nullable ZipEnd end(FileChannel channel, long at, ByteBuffer end) throws IOException {
        long size = end.getInt(12) & UNSIGNED;
        long offset = end.getInt(16) & UNSIGNED;
        ZipEnd large = large(channel, at);
        return large == null ? checked(channel, at - size, at, offset) : large;
    }

    /** The larger end (Zip64), wherever one stands: some libraries look for it in any zip. */
    private static @Nullable ZipEnd large(FileChannel channel, long end) throws IOException {
        long at = end - LOCATOR_SIZE - LARGE_END_SIZE;
        if (at < 0) {
            return null;
        }
        ByteBuffer bytes = read(channel, at, LARGE_END_SIZE + LOCATOR_SIZE);
        if (bytes.getInt(LARGE_END_SIZE) != LOCATOR) {
            return null;
        }
        boolean found = bytes.getInt(0) == LARGE_END && bytes.getLong(LARGE_END_SIZE + 8) == at;
        return checked(channel, at - bytes.getLong(40), at, found ? bytes.getLong(48) : -1);
    }

    private static @Nullable ZipEnd checked(FileChannel channel, long directory, long end, long declared)
            throws IOException {
        boolean entry = directory >= 0 && directory + CENTRAL_SIZE <= end && read(channel, directory, 4).getInt(0) == CENTRAL;
        return entry ? new ZipEnd(directory, end, declared == directory) : null;
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
            // a channel may give less than was asked for
        }
        return bytes.flip().limit(length);
    }
}
