package vn.caitien.app.evidence;

import java.util.UUID;

/** Which document of a school's evidence. */
public record DocumentId(UUID value) {
    /**
     * As it stands in an address.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
