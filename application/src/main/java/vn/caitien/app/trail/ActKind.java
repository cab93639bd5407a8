package vn.caitien.app.trail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module writes down: each has one enum of its kinds, and no act is written otherwise. A test finds all of them,
 * and wants a sentence for each in every language.
 */
public interface ActKind {
    /** The same each time it is asked. */
    Telling telling();

    /** In words with dots, such as {@code school.founded}. */
    default String kind() {
        return telling().kind();
    }

    /** The names of the details, in the order of the places in the sentence. */
    default List<String> details() {
        return telling().details();
    }

    /** The key of its sentence in the message files. */
    default String sentence() {
        return "trail." + kind();
    }

    /**
     * An act of this kind.
     *
     * @param subject what it was done to; null when that has no identity
     * @param values of its details, in their order; what is not known is left empty
     */
    default Act of(@Nullable UUID subject, @Nullable Object... values) {
        if (values.length != details().size()) {
            throw new IllegalArgumentException(kind() + " has " + details().size() + " details");
        }
        Map<String, String> named = new TreeMap<>();
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            named.put(details().get(at), value == null ? "" : value.toString());
        }
        return Act.of(kind(), subject, named);
    }
}
