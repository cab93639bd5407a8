package vn.caitien.app.platform.files;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * Where a file stands, in a folder or a bucket: the school, two letters of the hash so that no folder grows too large, the
 * hash. What people send never becomes part of it unless it is a hash.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileName(SchoolId school, String sha256) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SCHOOL = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NAME = Pattern.compile("(" + SCHOOL + ")/([0-9a-f]{2})/(\\2[0-9a-f]{62})");
    private static final int LETTERS = 2;

    /** @throws IllegalArgumentException when that is no hash */
    public FileName {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException("no SHA-256");
        }
    }

    /** Empty when that is no hash. */
    static Optional<FileName> of(SchoolId school, String sha256) {
        return isHash(sha256) ? Optional.of(new FileName(school, sha256)) : Optional.empty();
    }

    /** Back from {@link #toString}; empty for anything else. */
    public static Optional<FileName> read(String text) {
        Matcher name = NAME.matcher(text);
        return name.matches()
                ? Optional.of(new FileName(new SchoolId(UUID.fromString(name.group(1))), name.group(3)))
                : Optional.empty();
    }

    /** The school of a folder; empty for a folder of another name. */
    static Optional<SchoolId> school(String folder) {
        return SCHOOL.matcher(folder).matches() ? Optional.of(new SchoolId(UUID.fromString(folder))) : Optional.empty();
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /** Parts divided by slashes, as in a path or a key. */
    @Override
    public String toString() {
        return school + "/" + sha256.substring(0, LETTERS) + "/" + sha256;
    }
}
