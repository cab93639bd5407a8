package vn.caitien.app.improvement.intake.page;

import java.util.List;
import vn.caitien.app.improvement.intake.PlanImport.Fault;
import vn.caitien.app.improvement.intake.PlanImports;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.intake.Limits;
import vn.caitien.intake.Scans;

/** Why a document was not read, in words. */
final class Faults {
    private static final int MEBIBYTE = 20;

    private Faults() {}

    static Refusal refusal(Desk desk, Fault fault) {
        Limits limits = PlanImports.LIMITS;
        String why = desk.say("fault." + fault.reason(), limits.bytes() >> MEBIBYTE, limits.pages(), limits.cells(),
                limits.time().toSeconds(), Scans.STANDARD.pages(), Scans.STANDARD.time().toMinutes(), fault.detail());
        return new Refusal(desk.say("fault"), why, List.of());
    }
}
