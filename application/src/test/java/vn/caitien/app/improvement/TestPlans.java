package vn.caitien.app.improvement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;
import vn.caitien.plan.Row;

/** Plans and steps that tests begin with. */
public final class TestPlans {
    static final LocalDate MEETING = LocalDate.of(2026, 9, 8);
    static final Step.Issue SIGNED = new Step.Issue("05/KH-TH", LocalDate.of(2026, 9, 9), "HIỆU TRƯỞNG", "Trần Thị Mai");

    private TestPlans() {}

    /** An invented plan of the samples. */
    public static Plan content() {
        try {
            return PlanJson.read(Files.readAllBytes(Path.of("..", "samples", "primary-form2-2026.truth.json")));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (PlanFormatException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The same with so many rows. */
    public static Plan content(int rows) {
        List<Row> some = content().rows();
        return content().with(IntStream.range(0, rows)
                .mapToObj(at -> Row.of("r" + at, some.get(at % some.size()).cells())).toList());
    }

    /** A plan of that year that was issued. */
    public static PlanId issued(ImprovementPlans plans, AccountId head, SchoolId school, UUID year, UUID present) {
        PlanId id = plans.open(head, school, year, null, "Kế hoạch đã ban hành", content());
        again(plans, head, school, id, 1, present);
        return id;
    }

    /** Another that is issued, under a number of its own. */
    public static PlanId issued(ImprovementPlans plans, AccountId head, SchoolId school, UUID year, UUID present, String number) {
        PlanId id = plans.open(head, school, year, null, "Kế hoạch ban hành sau", content());
        again(plans, head, school, id, 1, present, new Step.Issue(number, SIGNED.day(), SIGNED.post(), SIGNED.name()));
        return id;
    }

    /** Issues a draft of that version. */
    public static void again(ImprovementPlans plans, AccountId head, SchoolId school, PlanId id, int version, UUID present) {
        again(plans, head, school, id, version, present, SIGNED);
    }

    private static void again(ImprovementPlans plans, AccountId head, SchoolId school, PlanId id, int version, UUID present, Step.Issue signed) {
        plans.submit(head, school, id, version);
        plans.pass(head, school, id, version + 1, passed(present));
        plans.issue(head, school, id, version + 2, signed);
    }

    static Step.Pass passed(UUID... present) {
        return new Step.Pass(MEETING, "02/BB", List.of(present));
    }
}
