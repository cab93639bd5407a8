package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Refused;

/** What was sent with a request, read as what it has to be. */
class Sent {
    private final HttpServletRequest request;

    Sent(HttpServletRequest request) {
        this.request = request;
    }

    /** What was sent under that name; the other when nothing was. */
    String sent(String name, @Nullable Object otherwise) {
        String value = request.getParameter(name);
        return value != null ? value : Objects.toString(otherwise, "");
    }

    List<String> all(String name) {
        return Optional.ofNullable(request.getParameterValues(name)).map(Arrays::asList).orElse(List.of());
    }

    /** Whether a form was sent, not only asked for. */
    boolean isSent() {
        return request.getMethod().equals("POST");
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

    /** All that was ticked; what is no id is passed over. */
    List<UUID> ids(String name) {
        return all(name).stream().filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString).toList();
    }

    /** What is looked for in a list; empty for everything. */
    String words() {
        return sent("words", "").strip();
    }

    /** How many rows stand before the part of a list that is asked for. */
    int skipped(int rows) {
        return (at() - 1) * rows;
    }

    int at() {
        return Math.max(1, number("page", 1));
    }

    int number(String name, int otherwise) {
        String text = sent(name, otherwise);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    int version() {
        return number("version", 0);
    }
}
