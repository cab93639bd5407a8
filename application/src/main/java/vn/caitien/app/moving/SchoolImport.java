package vn.caitien.app.moving;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import vn.caitien.app.access.ArrivingPeople;
import vn.caitien.app.moving.Inventory.Piece;
import vn.caitien.app.moving.MovingRefused.Reason;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.ArrivingUnits;
import vn.caitien.app.trail.MovingRecord;

/** Takes one school in, all of it or nothing, while other schools go on working. */
public final class SchoolImport {
    private final Connection connection;
    private final SchoolFile file;
    private final Inventory inventory;
    private final SchoolId school;
    private final MovingRecord record;
    private final Clock clock;
    private final MovedFiles files;

    private SchoolImport(Connection connection, SchoolFile file, FileStore store, Secrets secrets, Clock clock) {
        this.connection = connection;
        this.file = file;
        this.inventory = file.inventory();
        this.school = new SchoolId(inventory.school());
        this.record = MovingRecord.on(connection, secrets, clock);
        this.clock = clock;
        this.files = new MovedFiles(connection, store, school);
    }

    /**
     * What is wanted.
     *
     * @param rename whether people whose login is another's here get another one
     * @param keep false to do everything, look at it, and undo it
     */
    public record Wish(boolean rename, boolean keep) {}

    /**
     * Takes it in. Every row is read again from where it now stands and held against the file before anything is kept; files
     * are hashed as they come.
     *
     * @param owner of tables brought to this program's version
     * @param store takes the files; what is only tried puts none
     * @throws MovingRefused with what stands in the way; then nothing was changed
     */
    public static Moved run(Login owner, FileStore store, Secrets secrets, Clock clock, SchoolFile file, Wish wish) {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            return new SchoolImport(connection, file, store, secrets, clock).run(wish);
        } catch (SQLException | DataAccessException wrong) {
            throw MovingRefused.of(wrong);
        }
    }

    private Moved run(Wish wish) throws SQLException {
        boolean kept = false;
        try {
            Moved moved = all(wish);
            if (wish.keep()) {
                connection.commit();
                kept = true;
            } else {
                connection.rollback();
            }
            return moved;
        } finally {
            if (!kept) {
                files.undo();
            }
        }
    }

    private Moved all(Wish wish) throws SQLException {
        files.hold();
        Fitting.check(connection, inventory);
        SchoolRows rows = SchoolRows.of(connection, school);
        MovedParts parts = file.parts();
        ArrivingUnits units = ArrivingUnits.add(connection, parts.units());
        if (!units.clashes().isEmpty()) {
            throw new MovingRefused(Reason.UNIT_CODE_TAKEN, String.join(", ", units.clashes()));
        }
        ArrivingPeople people = ArrivingPeople.add(connection, school, parts.people(), wish.rename(), clock.instant());
        if (!people.clashes().isEmpty()) {
            throw new MovingRefused(Reason.LOGIN_TAKEN, String.join(", ", people.clashes()));
        }
        add(rows, wish.keep());
        compare(rows);
        files.compare(inventory);
        units.stand(school);
        record.arrive(school, inventory.name(), inventory.record(), people.added());
        if (!record.faults(school).isEmpty()) {
            throw new MovingRefused(Reason.DIFFERENT, "trail_entry");
        }
        return Moved.arrived(inventory, parts.people(), people, units);
    }

    private void add(SchoolRows rows, boolean keep) {
        Map<String, Piece> tables = inventory.tables().collect(Collectors.toMap(Piece::name, Function.identity()));
        Map<String, Piece> bytes = inventory.files().collect(Collectors.toMap(Piece::name, Function.identity()));
        file.each((name, content) -> {
            if (tables.containsKey(name)) {
                add(rows, tables.get(name), content);
            } else if (keep && bytes.containsKey(name)) {
                files.put(bytes.get(name), content);
            }
        });
    }

    private static void add(SchoolRows rows, Piece piece, InputStream content) throws IOException {
        try {
            rows.add(String.valueOf(piece.table()), piece.columns(), content);
        } catch (SQLException wrong) {
            throw MovingRefused.of(wrong);
        }
    }

    private void compare(SchoolRows rows) throws SQLException {
        for (Piece piece : inventory.tables().toList()) {
            String table = String.valueOf(piece.table());
            if (!rows.measured(table, piece.columns(), piece.key()).equals(piece.measured())) {
                throw new MovingRefused(Reason.DIFFERENT, table);
            }
        }
        if (!record.same(school, inventory.record())) {
            throw new MovingRefused(Reason.DIFFERENT, "trail_entry");
        }
    }
}
