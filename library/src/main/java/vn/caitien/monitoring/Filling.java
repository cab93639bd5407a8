package vn.caitien.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is put into the places of a sentence; what is not known is not there. */
final class Filling {
    private final Map<String, String> known = new HashMap<>();

    Filling put(String place, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(place, value.strip());
        }
        return this;
    }

    /** Words of people within a sentence: one line, without the mark at their end. */
    Filling words(String place, @Nullable String words) {
        return put(place, words == null ? null : words.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("[.;,…\\s]+$", ""));
    }

    Filling put(String place, @Nullable LocalDate day) {
        return put(place, Numerals.of(day));
    }

    Filling put(String place, @Nullable BigDecimal number, @Nullable String unit) {
        return put(place, Numerals.of(number, unit));
    }

    Filling count(String place, long count) {
        return put(place, Numerals.of(Long.valueOf(count)));
    }

    /** A count that is told only when there is something to count. */
    Filling some(String place, long count) {
        return count == 0 ? this : count(place, count);
    }

    /** A sum of money, or the range it is in. */
    Filling money(String place, @Nullable Long least, @Nullable Long most) {
        String low = Numerals.of(least);
        return put(place, least == null || most == null || most.equals(least) ? low : low + "\u00a0- " + Numerals.of(most));
    }

    @Nullable String of(String place) {
        return known.get(place);
    }
}
