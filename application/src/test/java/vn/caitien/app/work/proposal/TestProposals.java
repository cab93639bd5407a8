package vn.caitien.app.work.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

/** Proposals of a school that a test begins with. */
public final class TestProposals {
    private TestProposals() {}

    /**
     * Writes many down, all but the first of which are sent.
     *
     * @return the first
     */
    public static UUID written(AccountId head, SchoolId school, PlanId plan, int many) {
        Proposals proposals = Served.part(Proposals.class);
        for (int at = 0; at < many; at++) {
            UUID one = proposals.propose(head, school, plan,
                    new Asked(Asked.Kind.ROOMS, "Xây phòng thứ " + at, "Ủy ban nhân dân xã", List.of("r0")));
            if (at > 0) {
                proposals.step(head, school, one, 1, sent(LocalDate.of(2026, 10, 1)));
            }
        }
        return proposals.of(school, plan).getFirst().id();
    }

    static Step sent(LocalDate day) {
        return step(Step.Kind.SENT, day);
    }

    static Step step(Step.Kind kind, LocalDate day) {
        return new Step(kind, day, "88/TTr", kind == Step.Kind.SENT_ON ? "Sở Giáo dục và Đào tạo" : null, null, "Cô Mai", Instant.EPOCH);
    }
}
