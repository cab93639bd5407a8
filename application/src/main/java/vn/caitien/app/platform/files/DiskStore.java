package vn.caitien.app.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caitien.app.platform.ids.SchoolId;

/** Files in a folder. They arrive in a folder inside it, so that keeping one is a change of its name. */
final class DiskStore implements FileStore {
    private static final String INCOMING = "incoming";

    private final Path root;
    private final Clock clock;
    private final IncomingFolder incoming;

    private DiskStore(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
        this.incoming = IncomingFolder.in(root.resolve(INCOMING));
    }

    /** @param root made when the first file comes */
    static DiskStore in(Path root, Clock clock) {
        return new DiskStore(root.toAbsolutePath().normalize(), clock);
    }

    @Override
    public Incoming receive(InputStream in, long limit) throws IOException {
        return incoming.receive(in, limit, this::keep);
    }

    @Override
    public Optional<StoredFile> open(SchoolId school, String sha256) {
        return path(school, sha256).map(file -> new DiskFile(file, file.toFile().length()));
    }

    @Override
    public Optional<LocalFile> local(SchoolId school, String sha256) {
        return path(school, sha256).map(file -> new LocalFile(file, () -> {}));
    }

    @Override
    public Stream<SchoolId> schools() {
        return entries(root).map(entry -> FileName.school(entry.getFileName().toString())).flatMap(Optional::stream);
    }

    @Override
    public Stream<Kept> list(SchoolId school) {
        return entries(root.resolve(school.toString())).flatMap(DiskStore::entries)
                .filter(file -> FileName.isHash(file.getFileName().toString())).flatMap(file -> kept(file).stream());
    }

    /** It is put aside before it is looked at, so that one kept again at this moment is not lost: it is put back. */
    @Override
    public boolean remove(SchoolId school, Kept file) {
        Path path = place(new FileName(school, file.sha256()));
        Path aside = incoming.fresh();
        try {
            Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
            if (Files.getLastModifiedTime(aside).toInstant().isAfter(file.at())) {
                Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
                Durable.force(path.getParent());
                return false;
            }
            Files.delete(aside);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }

    @Override
    public void close() {
        incoming.close();
    }

    private void keep(FileName name, Incoming file) {
        Path place = place(name);
        try {
            Durable.make(place.getParent());
            if (!keptAgain(place, file)) {
                Files.setLastModifiedTime(file.path(), FileTime.from(clock.instant()));
                Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
            }
            // the same file may have come twice at once: each answers only when its name is on disk
            Durable.force(place.getParent());
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }

    /** One that is there counts as kept just now, so that nobody takes it away as old. A damaged one is written over. */
    private boolean keptAgain(Path place, Incoming file) throws IOException {
        try {
            boolean same = Files.size(place) == file.length() && hash(place).equals(file.sha256());
            if (same) {
                Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            }
            return same;
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.mark(in);
        }
    }

    private Path place(FileName name) {
        return root.resolve(name.toString());
    }

    private Optional<Path> path(SchoolId school, String sha256) {
        return FileName.of(school, sha256).map(this::place).filter(Files::isRegularFile);
    }

    private static Optional<Kept> kept(Path file) {
        try {
            return Optional.of(new Kept(file.getFileName().toString(), Files.size(file), Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }

    private static Stream<Path> entries(Path folder) {
        try {
            return Files.isDirectory(folder) ? Files.list(folder) : Stream.empty();
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }
}
