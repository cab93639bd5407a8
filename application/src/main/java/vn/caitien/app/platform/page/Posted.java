package vn.caitien.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent with a request, as text, numbers and ids; what cannot be read as such was not sent. */
public class Posted {
    private final HttpServletRequest request;

    public Posted(HttpServletRequest request) {
        this.request = request;
    }

    /** What was sent under that name; the other when nothing was. */
    public String sent(String name, @Nullable Object otherwise) {
        String value = request.getParameter(name);
        return value != null ? value : Objects.toString(otherwise, "");
    }

    /** All that was sent under that name. */
    public List<String> all(String name) {
        return Optional.ofNullable(request.getParameterValues(name)).map(Arrays::asList).orElse(List.of());
    }

    /** Whether a form was sent, not only asked for. */
    public boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /** All that was ticked; what is no id is passed over. */
    public List<UUID> ids(String name) {
        return all(name).stream().filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString).toList();
    }

    /** What is looked for in a list; empty for everything. */
    public String words() {
        return sent("words", "").strip();
    }

    /** How many rows stand before the part of a list that is asked for. */
    public int skipped(int rows) {
        return (at() - 1) * rows;
    }

    /** Which part of a list is asked for, from 1. */
    public int at() {
        return Math.max(1, number("page", 1));
    }

    /** A whole number of at most six digits; the other when none was sent. */
    public int number(String name, int otherwise) {
        String text = sent(name, otherwise);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** Of what the form was made of. */
    public int version() {
        return number("version", 0);
    }
}
