package vn.caitien.app.improvement.page.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.platform.page.parts.Finding.Weight;
import vn.caitien.check.Checked;
import vn.caitien.check.Checker;
import vn.caitien.check.rule.Mend;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Plan;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.Places;

/** What the check finds in a draft, by the places of its words. */
final class DraftFindings {
    private final Checked checked;
    private final Map<String, List<Finding>> byPlace = new LinkedHashMap<>();
    private final List<Finding> loose = new ArrayList<>();

    DraftFindings(Reader reader, Plan plan) {
        checked = Checker.in(reader.texts().language().locale()).check(plan);
        for (Finding finding : checked.findings()) {
            Places.of(plan, finding.row(), finding.field()).ifPresentOrElse(
                    place -> byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(finding), () -> loose.add(finding));
        }
    }

    int count() {
        return checked.findings().size();
    }

    List<Finding> loose() {
        return loose;
    }

    List<Finding> at(@Nullable String place) {
        return place == null ? List.of() : byPlace.getOrDefault(place, List.of());
    }

    /** How many are about places that begin so. */
    int within(String beginning) {
        return byPlace.entrySet().stream().filter(entry -> entry.getKey().startsWith(beginning))
                .mapToInt(entry -> entry.getValue().size()).sum();
    }

    /** The weight of the gravest there. */
    Optional<Weight> weight(@Nullable String place) {
        return at(place).stream().map(DraftFindings::weight).min(Weight::compareTo);
    }

    static Weight weight(Finding finding) {
        return finding.severity() == Severity.ERROR ? Weight.FIX : Weight.LOOK;
    }

    /** The first change that is certain to mend it at that place; empty where a person must decide. */
    Optional<Mend> mend(Finding finding, String place) {
        return checked.certain().getOrDefault(finding, List.of()).stream()
                .filter(mend -> Places.of(checked.plan(), mend.spot().row(), mend.spot().field()).filter(place::equals).isPresent())
                .findFirst();
    }

    /** The words of a place; empty for none. */
    static String words(Plan plan, String place) {
        try {
            return Optional.ofNullable(Places.text(plan, place)).orElse("");
        } catch (EditConflict gone) {
            return "";
        }
    }
}
