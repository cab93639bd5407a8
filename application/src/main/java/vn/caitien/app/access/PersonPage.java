package vn.caitien.app.access;

import java.util.List;
import java.util.UUID;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;

/**
 * One person of a school: the template {@code access/person}.
 *
 * @param base of the addresses about people of that school
 * @param fields of another role
 * @param recoverable whether the school can help them back in
 */
public record PersonPage(
        String name, List<Crumb> crumbs, String base, String account, List<RoleLine> roles, List<Field> fields,
        boolean recoverable) {
    /**
     * One of their roles.
     *
     * @param words what, from when till when
     * @param open whether it can be ended
     */
    public record RoleLine(UUID id, int version, String words, boolean open) {}
}
