package vn.caitien.app.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.files.FileFault.Kind;
import vn.caitien.app.platform.files.FilesRefused.Reason;
import vn.caitien.app.platform.ids.SchoolId;

/** Holds what the tables name against what the store has, school by school, while everything may go on. */
public final class FileCheck {
    /** A file is kept before its row is written: so long it may be without one. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final FileRows rows;
    private final FileStore store;
    private final Wish wish;
    private final Instant edge;
    private final Consumer<FileFault> told;
    private final FileTally tally = new FileTally();

    private FileCheck(FileRows rows, FileStore store, Wish wish, Instant now, Consumer<FileFault> told) {
        this.rows = rows;
        this.store = store;
        this.wish = wish;
        this.edge = now.minus(GRACE);
        this.told = told;
    }

    /**
     * What is wanted.
     *
     * @param quick whether what stands in files is left unread: a damaged one is then found by its length only
     * @param removeOrphans whether files without a row are taken away when they are a day old
     */
    public record Wish(boolean quick, boolean removeOrphans) {}

    /**
     * Goes over all schools.
     *
     * @param owner sees all schools
     * @param told takes each fault as it is found
     * @throws FilesRefused when the store does not answer, or files are to be taken away while others copy them
     */
    public static FileTally run(Login owner, FileStore store, Clock clock, Wish wish, Consumer<FileFault> told)
            throws SQLException {
        try (Connection connection = owner.connect()) {
            FileRows rows = FileRows.on(connection);
            if (wish.removeOrphans() && !rows.alone()) {
                throw new FilesRefused(Reason.BUSY);
            }
            return new FileCheck(rows, store, wish, clock.instant(), told).all();
        }
    }

    private FileTally all() {
        Set<SchoolId> schools = new HashSet<>(rows.schools());
        try (Stream<SchoolId> stored = store.schools()) {
            stored.forEach(schools::add);
        }
        schools.stream().sorted((one, other) -> one.value().compareTo(other.value())).forEach(this::school);
        return tally;
    }

    /** Rows are read before the store is: what is kept meanwhile is without a row, which is no fault for a day. */
    private void school(SchoolId school) {
        Map<String, Long> named = rows.of(school);
        named.values().forEach(tally::named);
        try (Stream<Kept> files = store.list(school)) {
            files.forEach(file -> {
                Long length = named.remove(file.sha256());
                if (length == null) {
                    orphan(school, file);
                } else if (file.length() != length || !wish.quick() && damaged(school, file)) {
                    tell(Kind.DAMAGED, school, file.sha256(), length);
                }
            });
        }
        named.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(row -> tell(Kind.MISSING, school, row.getKey(), row.getValue()));
    }

    private void orphan(SchoolId school, Kept file) {
        if (file.at().isAfter(edge)) {
            tally.coming();
        } else if (!wish.removeOrphans()) {
            tell(Kind.ORPHAN, school, file.sha256(), file.length());
        } else if (store.remove(school, file)) {
            tell(Kind.REMOVED, school, file.sha256(), file.length());
        }
    }

    private boolean damaged(SchoolId school, Kept file) {
        StoredFile stored = store.open(school, file.sha256()).orElse(null);
        if (stored == null) {
            return true;
        }
        try (InputStream in = stored.read()) {
            return !Sha256.mark(in).equals(file.sha256());
        } catch (IOException unreadable) {
            return true;
        }
    }

    private void tell(Kind kind, SchoolId school, String sha256, long length) {
        FileFault fault = new FileFault(kind, school, sha256, length);
        tally.add(fault);
        told.accept(fault);
    }
}
