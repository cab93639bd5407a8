package vn.caitien.check.citations;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a cited document came to be. */
public final class CitedDay {
    private CitedDay() {}

    /**
     * The earliest day on which the document can have been signed: that of a known document, else the one printed, else
     * the first of the year in its number.
     *
     * @return null when nothing tells
     */
    public static @Nullable LocalDate earliest(Citation cited) {
        Optional<KnownDocument> known = KnownDocuments.of(cited);
        if (known.isPresent()) {
            return known.get().issued();
        }
        if (cited.date() != null) {
            return cited.date();
        }
        return cited.year() == null ? null : LocalDate.of(cited.year(), 1, 1);
    }
}
