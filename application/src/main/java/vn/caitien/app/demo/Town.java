package vn.caitien.app.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.ids.SchoolId;

/** What has come to be in a story so far, by the names the story has for it. */
final class Town {
    private final Map<String, AccountId> accounts = new HashMap<>();
    private final Map<String, UUID> staff = new HashMap<>();
    private final Map<String, UUID> years = new HashMap<>();
    private @Nullable SchoolId school;

    SchoolId school() {
        return Objects.requireNonNull(school, "no school yet");
    }

    void founded(SchoolId id) {
        school = id;
    }

    AccountId account(String login) {
        return Objects.requireNonNull(accounts.get(login), login);
    }

    void joined(String login, AccountId id) {
        accounts.put(login, id);
    }

    /** @return null for someone who is not on the list */
    @Nullable UUID staffOrNone(String name) {
        return staff.get(name);
    }

    UUID staff(String name) {
        return Objects.requireNonNull(staff.get(name), name);
    }

    void employed(String name, UUID id) {
        staff.put(name, id);
    }

    UUID year(String key) {
        return Objects.requireNonNull(years.get(key), key);
    }

    void opened(String key, UUID id) {
        years.put(key, id);
    }
}
