package vn.caitien.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** When Tết Nguyên đán falls, from {@code tet.yaml}. */
final class TimeTet {

    private static final Map<Integer, LocalDate> DAYS = load();

    private TimeTet() {}

    /** The month, 1 or 2, of its first day; empty for a year outside the data. */
    static OptionalInt month(int year) {
        LocalDate day = DAYS.get(year);
        return day == null ? OptionalInt.empty() : OptionalInt.of(day.getMonthValue());
    }

    /** The first days by year. */
    static Map<Integer, LocalDate> days() {
        return DAYS;
    }

    private static Map<Integer, LocalDate> load() {
        try (InputStream in = TimeTet.class.getResourceAsStream("tet.yaml")) {
            return Stream.of(new YAMLMapper().readValue(in, String[].class))
                    .map(LocalDate::parse)
                    .collect(Collectors.toUnmodifiableMap(LocalDate::getYear, day -> day));
        } catch (IOException e) {
            throw new UncheckedIOException("the days of Tết cannot be read", e);
        }
    }
}
