package vn.caitien.app.work.support;

import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

/** Support conditions of a school that a test begins with. */
public final class TestSupports {
    private TestSupports() {}

    /**
     * Writes many down, all for the first item.
     *
     * @return the first
     */
    public static UUID added(AccountId head, SchoolId school, PlanId plan, int many) {
        Supports supports = Served.part(Supports.class);
        for (int at = 0; at < many; at++) {
            supports.add(head, school, plan, "r0", new Wanted("Báo cáo viên thứ " + at, "Công an phường", null, null, null, null, at % 2 == 0));
        }
        return supports.of(school, plan).getFirst().id();
    }
}
