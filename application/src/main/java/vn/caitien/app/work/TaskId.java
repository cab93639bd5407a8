package vn.caitien.app.work;

import java.util.UUID;

/** Which task of a school. */
public record TaskId(UUID value) {
    /**
     * As it stands in an address.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
