package vn.caitien.app.access;

import java.util.List;
import java.util.Optional;
import vn.caitien.app.platform.ids.SchoolId;

/** What schools are called. */
@FunctionalInterface
interface SchoolNames {
    /** Empty when there is no such school. */
    Optional<String> of(SchoolId school);

    /** For a password that must not be made of it. */
    default List<String> list(SchoolId school) {
        return of(school).stream().toList();
    }
}
