package vn.caitien.app.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds. It is written last: a backup without it was cut.
 *
 * @param format of the file; a program refuses one newer than it knows
 * @param migration the last one run when it was made
 * @param madeAt when its reading began
 * @param tables in the order they stand in the file
 * @param secrets keys that go with the data, by name
 * @param ends where each school's record of acts ended, by school: number and hash
 */
record Manifest(
        int format, String migration, Instant madeAt, List<Part> tables, Map<String, String> secrets,
        Map<String, String> ends) {
    /** The format this program writes. */
    static final int FORMAT = 1;
    /** Its name in the file. */
    static final String NAME = "manifest.json";

    /**
     * One table.
     *
     * @param columns in the order of the copy
     * @param sha256 of its bytes, in hexadecimal
     */
    record Part(String table, List<String> columns, long rows, long bytes, String sha256) {
        /** Its name in the file. */
        String name() {
            return "tables/" + table + ".copy";
        }
    }
}
