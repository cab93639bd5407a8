package vn.caitien.app.platform.ids;

import java.util.UUID;

/** Which school. It stands first in every key of a school's tables, and is an argument of every look into them. */
public record SchoolId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
