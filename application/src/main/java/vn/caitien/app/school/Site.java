package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where a school teaches ("điểm trường").
 *
 * @param address null when not known
 * @param main whether it is the main one
 * @param to its last day; null while it is used
 */
public record Site(
        UUID id, String name, @Nullable String address, boolean main, LocalDate from, @Nullable LocalDate to, int version) {

    Site described(String called, @Nullable String where) {
        used();
        return new Site(id, called, where, main, from, to, version);
    }

    Site ended(LocalDate day) {
        used();
        return new Site(id, name, address, main, from, Days.end(from, day), version);
    }

    Site asMain(boolean now) {
        return new Site(id, name, address, now, from, to, version);
    }

    private void used() {
        if (to != null) {
            throw new Refused("site-ended", name, to);
        }
    }
}
