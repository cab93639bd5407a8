package vn.caitien.app.access;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;

/**
 * What someone sees of their own account: the template {@code access/me}.
 *
 * @param done what was just done; null for nothing
 * @param schools where they are something, and what
 * @param paperLeft codes on paper that are not used
 * @param passkeys whether keys in devices can be made here
 */
public record MePage(
        Account account, @Nullable String done, List<School> schools, List<Field> fields, int paperLeft,
        List<SignedIn> places, List<Key> keys, boolean passkeys, Texts texts) {
    /**
     * A key in a device.
     *
     * @param id as addresses name it
     * @param words since when, and when it was last used
     */
    public record Key(String id, String label, String words) {}

    /**
     * One school.
     *
     * @param address of the page of its people; null when that is not for them
     */
    public record School(String name, String roles, @Nullable String address) {}

    /** A browser and a system. */
    public String device(SignedIn place) {
        String device = Device.of(place.device());
        return device.isEmpty() ? texts.say("access.me.unknown-device") : device;
    }

    /** When it was last used, and from where. */
    public String seen(SignedIn place) {
        LocalDateTime seen = LocalDateTime.ofInstant(place.lastSeen(), Today.VIETNAM);
        return texts.say("access.me.seen", seen.toLocalTime(), seen.toLocalDate(), place.address());
    }
}
