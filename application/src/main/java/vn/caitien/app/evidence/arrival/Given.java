package vn.caitien.app.evidence.arrival;

import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * A file as it is given.
 *
 * @param mark by which it is known again in its delivery
 * @param name with its folders, parted by slashes
 */
record Given(AccountId by, SchoolId school, UUID delivery, String mark, String name) {
    /** What became of it, where it was refused. */
    Arrival refused(long length, String fault) {
        return new Arrival(mark, name, length, null, false, fault);
    }
}
