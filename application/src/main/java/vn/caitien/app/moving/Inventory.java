package vn.caitien.app.moving;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.backup.Measured;
import vn.caitien.app.trail.Departure;

/**
 * What the file of a school holds. It is written last: a file without it was cut.
 *
 * @param format of the file; a program refuses one newer than it knows
 * @param migration the last one run where it was made
 * @param name of the school
 * @param madeAt when its reading began
 * @param credentials whether what lets people in goes along
 * @param record as it left
 * @param circulars ids of those the school's years go by
 * @param pieces in the order they stand in the file
 */
record Inventory(
        int format, String migration, UUID school, String name, Instant madeAt, boolean credentials, Departure record,
        List<String> circulars, List<Piece> pieces) {
    /** The format this program writes. */
    static final int FORMAT = 2;
    /** Its name in the file. */
    static final String NAME = "school.json";

    /**
     * One part of the file.
     *
     * @param table whose rows it holds; null for a part of lines of JSON
     * @param columns in the order of the copy
     * @param key the columns by which the rows are ordered
     */
    record Piece(String name, @Nullable String table, List<String> columns, List<String> key, Measured measured) {
        static Piece of(String name, Measured measured) {
            return new Piece(name, null, List.of(), List.of(), measured);
        }
    }

    /** Those that hold files of the school; before format 2 there were none. */
    Stream<Piece> files() {
        return pieces.stream().filter(piece -> piece.name().startsWith(MovedFiles.FOLDER));
    }

    /** Those that hold rows of tables. */
    Stream<Piece> tables() {
        return pieces.stream().filter(piece -> piece.table() != null);
    }
}
