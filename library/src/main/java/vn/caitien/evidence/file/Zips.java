package vn.caitien.evidence.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens zips on disk whose directory is sound and small enough for memory. */
final class Zips {
    private static final long LARGEST_DIRECTORY = 16L << 20;

    private Zips() {}

    /** Why a zip was not opened. */
    enum Trouble { DAMAGED, TOO_MANY }

    /** What is wrong with a zip before it is opened. */
    static final class Unsound extends Exception {
        private static final long serialVersionUID = 1L;

        private final Trouble trouble;

        Unsound(Trouble trouble) {
            super(trouble.name());
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }

    /**
     * Opens a zip; the caller closes it.
     *
     * @param most entries
     * @throws Unsound when it is cut off, spoiled, ambiguous, or has too many entries
     */
    static ZipFile open(Path file, int most) throws IOException, Unsound {
        ZipEnd end = ZipEnd.of(file);
        int entries = end == null || !end.exact() ? -1 : end.count(file, most);
        if (entries < 0 || end == null) {
            throw new Unsound(Trouble.DAMAGED);
        }
        if (entries > most || end.end() - end.directory() > LARGEST_DIRECTORY) {
            throw new Unsound(Trouble.TOO_MANY);
        }
        try {
            return ZipFile.builder().setPath(file).setCharset(StandardCharsets.UTF_8).setIgnoreLocalFileHeader(true).get();
        } catch (IOException | RuntimeException spoiled) {
            throw new Unsound(Trouble.DAMAGED);
        }
    }

    /** In the order of the directory. */
    static List<ZipArchiveEntry> entries(ZipFile zip) {
        return Collections.list(zip.getEntries());
    }

    /** Whether entries claim more bytes of the file than it has: parts that overlap are a bomb. */
    static boolean overlap(ZipFile zip, Path file) throws IOException {
        long packed = 0;
        for (ZipArchiveEntry entry : entries(zip)) {
            packed += Math.max(0, entry.getCompressedSize());
        }
        return packed < 0 || packed > Files.size(file);
    }

    /** The name of a part as packages compare it (ECMA-376 part 2): small letters, no slash before. */
    static String part(ZipArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
