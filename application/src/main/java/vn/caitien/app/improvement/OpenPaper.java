package vn.caitien.app.improvement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What anyone may know of an issued paper by its code.
 *
 * @param kind its letters, such as KH
 * @param number as printed
 * @param school what it was called that day; null when that is not known
 * @param hash of what it says
 * @param files their hashes by what they are: DOCX, PDF, SCAN-1
 */
public record OpenPaper(
        String kind, String number, LocalDate day, @Nullable String school, Standing standing, String hash,
        Map<String, String> files) {

    /** What became of it. */
    public enum Standing {
        IN_FORCE,
        /** Issued anew under another code. */
        REPLACED,
        WITHDRAWN;

        /** In message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which of the files has that hash. */
    public Optional<String> known(String mark) {
        return files.entrySet().stream().filter(file -> file.getValue().equals(mark)).map(Map.Entry::getKey).findFirst();
    }
}
