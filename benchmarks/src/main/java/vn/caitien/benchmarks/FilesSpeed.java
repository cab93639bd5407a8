package vn.caitien.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.ids.SchoolId;

/** Five hundred scans put into the store, and beside it copied plainly to the same disk, each safe before the next. */
final class FilesSpeed {
    private static final int FILES = 500;
    private static final int LENGTH = 2 << 20;
    /** So many of one kind, then of the other: both meet the same disk. */
    private static final int TURN = 25;
    private static final int BUFFER = 1 << 16;
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path plain;
    private final FileStore store;
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final byte[] bytes = new byte[LENGTH];
    private final FileTimes kept = new FileTimes(FILES, 2 * TURN, LENGTH);
    private final FileTimes copied = new FileTimes(FILES, 2 * TURN, LENGTH);

    private FilesSpeed(Path folder) throws IOException {
        plain = Files.createDirectory(folder.resolve("plain"));
        store = FileStores.disk(folder.resolve("store"), Clock.systemUTC());
        new Random(1).nextBytes(bytes);
    }

    static void run(Report report) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("benchmarks/target")), "files");
        try {
            FilesSpeed speed = new FilesSpeed(folder);
            speed.turns(0, 2 * TURN);
            double before = live();
            HeapPeak peak = HeapPeak.watch();
            speed.turns(2 * TURN, FILES);
            long most = peak.megabytes();
            double after = live();
            speed.store.close();
            report.section("files-speed", "Five hundred files of 2 MB, kept and plainly copied", "benchmarks/run files-speed",
                    speed.table(before, after, most));
        } finally {
            remove(folder);
        }
    }

    private void turns(int from, int to) throws IOException {
        for (int turn = from; turn < to; turn += TURN) {
            for (int file = turn; file < turn + TURN; file++) {
                long begin = System.nanoTime();
                store.put(school, content(file), LENGTH);
                kept.done(file, begin);
            }
            for (int file = turn; file < turn + TURN; file++) {
                long begin = System.nanoTime();
                copy(content(file), plain.resolve(file + ".pdf"));
                copied.done(file, begin);
            }
        }
    }

    private String table(double before, double after, long most) {
        return FileTimes.HEAD
                + kept.line("kept: hashed, forced to disk, given its name, name forced to disk")
                + copied.line("plainly copied, forced to disk, name forced to disk")
                + String.format(Locale.ROOT, "%nThe store does **%.2f** of the plain copy. Heap in use after a collection: %.1f MB when"
                        + " %d files of each kind had come, %.1f MB when all had; at most %d MB between collections. ",
                        copied.total() / kept.total(), before, 2 * TURN, after, most)
                + TURN + " of one kind, then " + TURN
                + " of the other; the first " + 2 * TURN + " of each do not count.";
    }

    /** Megabytes in use when what is not needed is gone. */
    private static double live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
    }

    /** No two have the same bytes. */
    private InputStream content(int file) {
        ByteBuffer.wrap(bytes).putInt(file);
        return new ByteArrayInputStream(bytes);
    }

    /** Safe when it returns: the bytes and the name. */
    static void copy(InputStream in, Path to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (FileChannel channel = FileChannel.open(to, NEW)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                channel.write(ByteBuffer.wrap(buffer, 0, count));
            }
            channel.force(true);
        }
        try (FileChannel folder = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
