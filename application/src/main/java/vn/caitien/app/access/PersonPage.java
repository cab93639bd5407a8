package vn.caitien.app.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;

/**
 * One person, for who keeps a school or the installation: the template {@code access/person}.
 *
 * @param base of the addresses about people there
 * @param closed since when the account is closed, in words; null while it is open
 * @param fields of another role; none where none is given here
 * @param helped whether they can be helped back in, and their account closed, from here
 * @param self whether it is who looks
 * @param acts the address of what they did; null where that is not for who looks
 */
public record PersonPage(
        String name, List<Crumb> crumbs, String base, String account, int version, @Nullable String closed,
        List<RoleLine> roles, List<Field> fields, boolean helped, boolean self, @Nullable String acts) {
    /**
     * One of their roles.
     *
     * @param words what, from when till when
     * @param open whether it can be ended here
     */
    public record RoleLine(UUID id, String words, boolean open) {}
}
