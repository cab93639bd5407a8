package vn.caitien.app.platform.files;

import java.util.EnumMap;
import java.util.Map;
import vn.caitien.app.platform.files.FileFault.Kind;

/** What a check of the store counted. */
public final class FileTally {
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> sizes = new EnumMap<>(Kind.class);
    private long files;
    private long bytes;
    private long fresh;

    /** How many files the tables name. */
    public long files() {
        return files;
    }

    /** How many bytes they have by their rows. */
    public long bytes() {
        return bytes;
    }

    /** How many files without a row are younger than a day: they may be coming just now. */
    public long fresh() {
        return fresh;
    }

    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** How many bytes those have. */
    public long bytes(Kind kind) {
        return sizes.getOrDefault(kind, 0L);
    }

    /** Whether every file named is there as it was kept, and no other. */
    public boolean whole() {
        return count(Kind.MISSING) + count(Kind.DAMAGED) + count(Kind.ORPHAN) == 0;
    }

    void named(long length) {
        files++;
        bytes += length;
    }

    void coming() {
        fresh++;
    }

    void add(FileFault fault) {
        counts.merge(fault.kind(), 1L, Long::sum);
        sizes.merge(fault.kind(), fault.length(), Long::sum);
    }
}
