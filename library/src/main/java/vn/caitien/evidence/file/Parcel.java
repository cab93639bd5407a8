package vn.caitien.evidence.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip of many documents, read entry by entry from the disk. What its names say of folders is kept as words only:
 * nothing is ever written where a name says. What is not a document, or another pack, is told by
 * {@link FileInspector} when an entry has been copied.
 */
public final class Parcel implements Closeable {
    /** An entry of this many bytes is no danger, however well it is packed. */
    private static final long HARMLESS = 8L << 20;

    private final ZipFile zip;
    private final Limits limits;
    private final List<ZipArchiveEntry> entries = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    private Parcel(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        for (ZipArchiveEntry entry : Zips.entries(zip)) {
            ParcelName name = ParcelName.of(entry);
            if (!entry.isDirectory() && !entry.isUnixSymlink() && !name.junk()) {
                items.add(new Item(items.size(), name.name(), name.folder(), entry.getSize()));
                entries.add(entry);
            }
        }
    }

    /**
     * What a parcel may cost at most.
     *
     * @param entries in its directory, folders and skipped ones among them
     * @param bytesOfOne entry, unpacked
     * @param bytesOfAll entries together, unpacked; those that are too large by themselves do not count
     * @param ratio of unpacked to packed bytes; small entries are let through
     */
    public record Limits(int entries, long bytesOfOne, long bytesOfAll, int ratio) {
        /** 5,000 entries, 200 MB each, 8 GB together, 200 to 1. */
        public static final Limits DEFAULT = new Limits(5_000, 200L << 20, 8L << 30, 200);
    }

    /**
     * A document in the parcel.
     *
     * @param index from 0; the same whenever the same file is opened
     * @param name readable, never empty, without folders
     * @param folder the folders above it with slashes between, none of them a way out; empty where there are none
     * @param bytes unpacked, by the parcel's own word, which {@link #copy} holds it to
     */
    public record Item(int index, String name, String folder, long bytes) {}

    /** What opening came to. */
    public sealed interface Opened {
        /** @param parcel the caller closes it */
        record Ready(Parcel parcel) implements Opened {}

        record Refused(Fault fault) implements Opened {}
    }

    /** What copying an entry came to. */
    public sealed interface Copied {
        /** @param bytes how many were written */
        record Whole(long bytes) implements Copied {}

        /** What was written until then is worth nothing. */
        record Stopped(Fault fault) implements Copied {}
    }

    /** What is wrong with a parcel, or with one entry of it. */
    public enum Fault {
        /** no zip */
        NO_ZIP,
        /** cut off or spoiled */
        DAMAGED,
        /** more entries than the limit */
        TOO_MANY,
        /** larger than the limit, or than what is asked for */
        TOO_LARGE,
        /** unpacks to far more than it holds, or than it says */
        BOMB,
        /** locked with a password */
        ENCRYPTED,
        /** packed in a way that is not known */
        PACKING
    }

    /** Why an entry cannot be read to its end; what was read until then is worth nothing. */
    public static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        private final Fault fault;

        Stopped(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /**
     * Opens a zip and reads its directory; nothing is unpacked.
     *
     * @param file that nobody changes until the parcel is closed
     * @throws IOException when the file cannot be read from the disk
     */
    public static Opened open(Path file, Limits limits) throws IOException {
        if (!begins(file)) {
            return new Opened.Refused(Fault.NO_ZIP);
        }
        try {
            Parcel parcel = new Parcel(Zips.open(file, limits.entries()), limits);
            Fault fault = parcel.fault(file);
            if (fault == null) {
                return new Opened.Ready(parcel);
            }
            parcel.close();
            return new Opened.Refused(fault);
        } catch (Zips.Unsound unsound) {
            return new Opened.Refused(unsound.trouble() == Zips.Trouble.DAMAGED ? Fault.DAMAGED : Fault.TOO_MANY);
        }
    }

    /** The documents in the order of the directory; what systems add for themselves is left out. */
    public List<Item> items() {
        return List.copyOf(items);
    }

    /**
     * Unpacks one document, in any order and as often as wanted.
     *
     * @param item of this parcel, or of the same file opened before
     * @param out is not closed
     * @param limit how many bytes at most
     * @return what it came to; never more than the limits, and what the parcel said of it, has been written
     * @throws IOException when it cannot be written, or the file read from the disk
     * @throws IndexOutOfBoundsException when there is no such item
     */
    public Copied copy(Item item, OutputStream out, long limit) throws IOException {
        try (InputStream in = read(item, limit)) {
            return new Copied.Whole(in.transferTo(out));
        } catch (Stopped stopped) {
            return new Copied.Stopped(stopped.fault());
        }
    }

    /**
     * One document unpacked while it is read, in any order and as often as wanted.
     *
     * @param item of this parcel, or of the same file opened before
     * @param limit how many bytes at most
     * @return to be closed before the parcel is; it never gives more than the limits, and what the parcel said of it, and
     *     ends with {@link Stopped} where something is wrong with it
     * @throws Stopped when it is not worth beginning
     * @throws IOException when the file cannot be read from the disk
     * @throws IndexOutOfBoundsException when there is no such item
     */
    public InputStream read(Item item, long limit) throws IOException {
        ZipArchiveEntry entry = entries.get(item.index());
        Fault before = fault(entry, Math.min(limit, limits.bytesOfOne()));
        if (before != null) {
            throw new Stopped(before);
        }
        try {
            return new ParcelStream(new ZipStream(zip, entry), entry);
        } catch (ZipStream.Spoiled spoiled) {
            throw new Stopped(Fault.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean begins(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K'
                    && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
        }
    }

    private @Nullable Fault fault(Path file) throws IOException {
        if (Zips.overlap(zip, file)) {
            return Fault.BOMB;
        }
        long all = 0;
        for (Item item : items) {
            all += item.bytes() > limits.bytesOfOne() ? 0 : item.bytes();
        }
        return all > limits.bytesOfAll() ? Fault.TOO_LARGE : null;
    }

    private @Nullable Fault fault(ZipArchiveEntry entry, long most) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Fault.ENCRYPTED;
        }
        if (!zip.canReadEntryData(entry)) {
            return Fault.PACKING;
        }
        return entry.getSize() > HARMLESS && entry.getSize() / limits.ratio() > entry.getCompressedSize() ? Fault.BOMB
                : entry.getSize() > most ? Fault.TOO_LARGE : null;
    }
}
