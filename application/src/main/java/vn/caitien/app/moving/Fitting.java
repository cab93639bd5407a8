package vn.caitien.app.moving;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import vn.caitien.app.moving.Inventory.Piece;
import vn.caitien.app.moving.MovingRefused.Reason;
import vn.caitien.app.platform.backup.Tables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.catalogue.Catalogues;

/** Whether the tables here can take a school in. */
final class Fitting {
    private final Connection connection;
    private final Inventory inventory;
    private final List<String> tables;

    private Fitting(Connection connection, Inventory inventory) throws SQLException {
        this.connection = connection;
        this.inventory = inventory;
        this.tables = OwnedTables.inOrder(connection);
    }

    /** @throws MovingRefused when they cannot */
    static void check(Connection connection, Inventory inventory) throws SQLException {
        Fitting fitting = new Fitting(connection, inventory);
        fitting.version();
        fitting.free();
        for (Piece piece : inventory.tables().toList()) {
            fitting.columns(String.valueOf(piece.table()), piece);
        }
        fitting.circulars();
    }

    private void version() throws SQLException {
        String here = Tables.migration(connection);
        if (MigrationVersion.fromVersion(inventory.migration()).isNewerThan(here)) {
            throw new MovingRefused(Reason.NEWER, inventory.migration(), here);
        }
    }

    private void free() throws SQLException {
        SchoolRows rows = SchoolRows.of(connection, new SchoolId(inventory.school()));
        for (String table : tables) {
            if (rows.any(table)) {
                throw new MovingRefused(Reason.ALREADY_THERE, inventory.name(), inventory.school());
            }
        }
    }

    /** A table or column that is gone is not guessed at; one that was added since takes its own value. */
    private void columns(String table, Piece piece) throws SQLException {
        if (!tables.contains(table)) {
            throw new MovingRefused(Reason.UNFIT, table, "school_id");
        }
        Set<String> odd = new HashSet<>(piece.columns());
        odd.addAll(piece.key());
        odd.removeAll(Set.copyOf(Tables.columns(connection, table)));
        Set<String> wanted = new HashSet<>(OwnedTables.wanted(connection, table));
        wanted.removeAll(Set.copyOf(piece.columns()));
        odd.addAll(wanted);
        if (!odd.isEmpty()) {
            throw new MovingRefused(Reason.UNFIT, table, String.join(", ", odd));
        }
    }

    private void circulars() {
        List<String> unknown = inventory.circulars().stream()
                .filter(circular -> Catalogues.builtIn().circular(circular).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new MovingRefused(Reason.NO_CIRCULAR, String.join(", ", unknown));
        }
    }
}
