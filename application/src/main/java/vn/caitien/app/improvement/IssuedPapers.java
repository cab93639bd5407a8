package vn.caitien.app.improvement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.register.PaperRegister;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.paper.Format;

/** What is kept of a plan when it is issued, in the transaction of its issue: what it says, its files, its code. */
@Component
class IssuedPapers {
    private static final List<Format> KEPT = List.of(Format.DOCX, Format.PDF);

    private final Snapshots snapshots;
    private final IssuedFiles files;
    private final Besides besides;

    IssuedPapers(Snapshots snapshots, IssuedFiles files, Besides besides) {
        this.snapshots = snapshots;
        this.files = files;
        this.besides = besides;
    }

    /** @param number from 1: how often it was issued */
    void keep(SchoolId school, ImprovementPlan plan, int number, Step.Issue signed) {
        snapshots.add(school, plan.id(), PlanSnapshot.of(plan.content(), number, plan.changed().at()));
        KEPT.forEach(format -> files.add(school, plan.id(), number, format, PlanPaper.bytes(plan, format)));
        files.mark(school, plan.id(), number, PaperCode.fresh(), PaperRegister.planKind(), signed.number(), signed.day());
    }

    Optional<PlanSnapshot> snapshot(SchoolId school, PlanId plan) {
        return snapshots.latest(school, plan);
    }

    List<PlanSnapshot> snapshots(SchoolId school, PlanId plan) {
        return snapshots.all(school, plan);
    }

    PlanBeside beside(SchoolId school, PlanId plan, @Nullable AccountId reader) {
        return besides.of(school, plan, reader);
    }

    Optional<byte[]> file(SchoolId school, PlanId plan, Format format) {
        return files.latest(school, plan, format);
    }
}
