package vn.caitien.app.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds. It is written last: a backup without it was cut.
 *
 * @param format of the file; a program refuses one newer than it knows
 * @param migration the last one run when it was made
 * @param madeAt when its reading began
 * @param tables in the order they stand in the file
 * @param secrets keys that go with the data, by name
 * @param ends where each school's record of acts ended, by school: number and hash
 * @param files those of schools that lie beside it; null when it was made without them, as before format 2
 */
record Manifest(
        int format, String migration, Instant madeAt, List<Part> tables, Map<String, String> secrets,
        Map<String, String> ends, @Nullable FileList files) {
    /** The format this program writes. */
    static final int FORMAT = 2;
    /** Its name in the file. */
    static final String NAME = "manifest.json";

    /**
     * What is said of the files of schools. They are named in a part of their own, the first one.
     *
     * @param sealed whether they lie beside it under a key, which stands among the secrets
     * @param list what that part is; its lines are counted, each names a file
     * @param bytes of all of them
     * @param lost how many the tables name that were not there, or damaged, when it was made
     */
    record FileList(boolean sealed, Measured list, long bytes, long lost) {
        /** The name of that part. */
        static final String NAME = "files.list";
        /** The name of the key among the secrets. */
        static final String KEY = "backup-files";
    }

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
