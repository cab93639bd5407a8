package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Refused;

/** What was sent with a request, read as what a school's forms want it to be. */
class Sent extends Posted {
    Sent(HttpServletRequest request) {
        super(request);
    }

    Decision decision() {
        String number = sent("decision", "").strip();
        return new Decision(number.isEmpty() ? null : number, maybeDay("decided"));
    }

    /** @throws Refused when it is not there, or no day */
    LocalDate day(String name) {
        LocalDate day = maybeDay(name);
        if (day == null) {
            throw new Refused("no-day");
        }
        return day;
    }

    @Nullable LocalDate maybeDay(String name) {
        String text = sent(name, "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new Refused("no-day");
        }
    }

    /** The day that was sent; the other where none was, or none that can be read. */
    LocalDate dayOr(String name, LocalDate otherwise) {
        try {
            LocalDate day = maybeDay(name);
            return day == null ? otherwise : day;
        } catch (Refused unread) {
            return otherwise;
        }
    }

    /** @throws Refused when nothing was chosen */
    <E extends Enum<E>> E chosen(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants()).filter(value -> value.name().equals(sent(name, ""))).findFirst()
                .orElseThrow(() -> new Refused("no-choice"));
    }

    /** @throws Refused when nothing was chosen */
    UUID id(String name) {
        try {
            return UUID.fromString(sent(name, ""));
        } catch (IllegalArgumentException wrong) {
            throw new Refused("no-choice");
        }
    }

    /** What was chosen; null when nothing was, or nothing that could be. */
    @Nullable UUID maybeId(String name) {
        return ids(name).stream().findFirst().orElse(null);
    }
}
