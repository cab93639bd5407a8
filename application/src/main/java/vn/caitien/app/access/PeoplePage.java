package vn.caitien.app.access;

import java.util.List;
import java.util.UUID;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The people of a school: the template {@code access/people}.
 *
 * @param base of the addresses below it
 */
public record PeoplePage(
        String school, String base, List<Way> ways, Table table, List<Invited> invitations, List<Handed> delegations) {
    /** Someone who has not come yet. */
    public record Invited(UUID id, int version, String name, String words) {}

    /**
     * A role handed over.
     *
     * @param own whether who looks at it gave it
     */
    public record Handed(UUID id, String words, boolean own) {}
}
