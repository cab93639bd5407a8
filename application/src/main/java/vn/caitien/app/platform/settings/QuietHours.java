package vn.caitien.app.platform.settings;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

/**
 * When nobody is written to.
 *
 * @param from the first moment of it
 * @param to the first moment after it, on the next day where it is not later; the same as {@code from}: never quiet
 */
public record QuietHours(LocalTime from, LocalTime to) {
    private static final String NONE = "none";
    private static final int PARTS = 2;

    /** Reads "21:00-06:00", or "none". @throws IllegalArgumentException when it is neither */
    public static QuietHours of(String text) {
        if (text.equals(NONE)) {
            return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        }
        String[] ends = text.split("-", -1);
        if (ends.length != PARTS) {
            throw new IllegalArgumentException(text);
        }
        try {
            return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** Whether that moment lies in them, by the clock of that zone. */
    public boolean at(Instant moment, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(moment, zone);
        return from.isBefore(to) ? !time.isBefore(from) && time.isBefore(to)
                : to.isBefore(from) && (!time.isBefore(from) || time.isBefore(to));
    }

    /** That moment, or the end of the quiet hours it lies in: for whoever asks when a mail may go. */
    public Instant after(Instant moment, ZoneId zone) {
        if (!at(moment, zone)) {
            return moment;
        }
        ZonedDateTime end = ZonedDateTime.ofInstant(moment, zone).with(to);
        return (end.toInstant().isAfter(moment) ? end : end.plusDays(1)).toInstant();
    }
}
