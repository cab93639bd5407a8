package vn.caitien.app.moving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caitien.app.access.ArrivingPeople;
import vn.caitien.app.access.MovedPeople;
import vn.caitien.app.platform.files.FileRows;
import vn.caitien.app.school.ArrivingUnits;
import vn.caitien.app.trail.Departure;

/**
 * What left or arrived, for people.
 *
 * @param madeAt when the file was
 * @param record as it left the other installation
 * @param people whose accounts went along
 * @param unitsAdded names of units above that were not here
 */
public record Moved(
        UUID school, String name, Instant madeAt, boolean credentials, Departure record, List<Table> tables, Files files,
        People people, List<String> unitsAdded) {

    /**
     * Files of the school.
     *
     * @param count how many go along
     * @param bytes in all of them
     * @param lost how many more there should be: they were gone or damaged where the school left
     */
    public record Files(long count, long bytes, long lost) {
        static Files of(Inventory inventory) {
            long named = inventory.tables().filter(piece -> FileRows.TABLE.equals(piece.table()))
                    .mapToLong(piece -> piece.measured().rows()).sum();
            return new Files(inventory.files().count(), inventory.files().mapToLong(piece -> piece.measured().bytes()).sum(),
                    named - inventory.files().count());
        }
    }

    /** A table: how many rows, and their SHA-256, the same in the file and here. */
    public record Table(String name, long rows, String sha256) {}

    /**
     * The accounts.
     *
     * @param all how many stand in the file
     * @param added how many of them were made here
     * @param withPassword how many of those can sign in with the password they had
     * @param renamed new logins by the old ones
     */
    public record People(int all, int added, int withPassword, Map<String, String> renamed) {}

    /** How many rows in all tables. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    static Moved left(Inventory inventory) {
        int all = inventory.pieces().stream().filter(piece -> piece.name().equals(MovedParts.ACCOUNTS))
                .mapToInt(piece -> (int) piece.measured().rows()).sum();
        return of(inventory, new People(all, 0, 0, Map.of()), List.of());
    }

    static Moved arrived(Inventory inventory, MovedPeople sent, ArrivingPeople people, ArrivingUnits units) {
        return of(inventory, new People(sent.accounts().size(), people.added(), people.withPassword(), people.renamed()),
                units.added());
    }

    private static Moved of(Inventory inventory, People people, List<String> unitsAdded) {
        return new Moved(inventory.school(), inventory.name(), inventory.madeAt(), inventory.credentials(), inventory.record(),
                inventory.tables().map(piece -> new Table(String.valueOf(piece.table()), piece.measured().rows(),
                        piece.measured().sha256())).toList(),
                Files.of(inventory), people, unitsAdded);
    }
}
