package vn.caitien.app.platform.page;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** What the pages say, in one language, with figures and days as that language writes them. */
public final class Texts {
    private final Language language;
    private final Map<String, String> messages;

    private Texts(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
    }

    public static Texts in(Language language) {
        return new Texts(language);
    }

    public Language language() {
        return language;
    }

    /**
     * The message of that key.
     *
     * @param values for its places {0}, {1} …; numbers, days and times are written as the language writes them
     * @throws MissingResourceException when no file has the key
     */
    public String say(String key, Object... values) {
        return maybe(key, values).orElseThrow(
                () -> new MissingResourceException("no message " + key, Texts.class.getName(), key));
    }

    /** The same; empty when no file has the key. */
    public Optional<String> maybe(String key, Object... values) {
        return Optional.ofNullable(messages.get(key)).map(message -> values.length == 0
                ? message
                : new MessageFormat(message, language.locale()).format(Arrays.stream(values).map(this::written).toArray()));
    }

    /** A day in full, such as 22/11/2026. */
    public String date(LocalDate day) {
        return as("pattern.date", day);
    }

    /** A day of this year, such as 22/11. */
    public String day(LocalDate day) {
        return as("pattern.day", day);
    }

    /** A time of day, such as 20:41. */
    public String time(LocalTime time) {
        return as("pattern.time", time);
    }

    /** A whole number, such as 1.234. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** How far a day is from today: so many days left, today, so many days past. */
    public String distance(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return say("day.today");
        }
        return say(days > 0 ? "day.left" : "day.past", Math.abs(days));
    }

    private Object written(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case LocalTime time -> time(time);
            default -> value;
        };
    }

    private String as(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(say(pattern), language.locale()).format(moment);
    }
}
