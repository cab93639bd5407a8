package vn.caitien.app.work.obstacle;

import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

/** Obstacles of a school that a test begins with. */
public final class TestObstacles {
    private TestObstacles() {}

    /**
     * Raises many on the first item of a plan, each answered once.
     *
     * @return the first
     */
    public static UUID raised(AccountId head, SchoolId school, PlanId plan, int many) {
        Obstacles obstacles = Served.part(Obstacles.class);
        for (int at = 0; at < many; at++) {
            UUID one = obstacles.raise(head, school, "Hiệu trưởng", plan, null, new Raised("r0", "Khó khăn thứ " + at, null, null));
            obstacles.answer(head, school, "Hiệu trưởng", one, 1, new Answer(Turn.Kind.ANSWERED, "Đang hỏi thêm", null));
        }
        return obstacles.of(school, plan).getFirst().id();
    }
}
