package vn.caitien.app.improvement.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

/** Tellings and postings that tests begin with. */
public final class TestTellings {
    static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private TestTellings() {}

    /** Tells so many people whose names are typed. @return the line of the last */
    public static UUID tell(PlanTellings tellings, AccountId by, SchoolId school, PlanId plan, int many) {
        List<Hearer> hearers = IntStream.range(0, many).mapToObj(at -> new Hearer(null, "Lê Thị Bưởi " + at, null)).toList();
        tellings.tell(by, school, plan, Occasion.meeting(DAY, "phòng hội đồng", "03/BB"), hearers);
        return tellings.of(school, plan).getLast().id();
    }

    /** Posts it in so many places. @return the last of them */
    public static UUID post(PlanPostings postings, AccountId by, SchoolId school, PlanId plan, int many) {
        UUID last = null;
        for (int at = 0; at < many; at++) {
            last = postings.post(by, school, plan, "Bảng tin " + at, DAY, DAY.plusDays(30), "Lê Thị Bưởi");
        }
        return Objects.requireNonNull(last);
    }
}
