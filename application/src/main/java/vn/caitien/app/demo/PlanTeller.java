package vn.caitien.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.platform.start.Server;

/** Makes the plans and leads them through their lives. */
final class PlanTeller {
    private final PlanStory file;
    private final SchoolStory people;
    private final Town town;
    private final ImprovementPlans plans;
    private final Map<String, PlanId> made = new HashMap<>();

    PlanTeller(Server server, PlanStory file, SchoolStory people, Town town) {
        this.file = file;
        this.people = people;
        this.town = town;
        this.plans = server.part(ImprovementPlans.class);
    }

    void tell(Story story) {
        file.acts().forEach(act -> story.add(act.at(), () -> happen(act)));
    }

    private void happen(PlanStory.Act act) {
        AccountId by = town.account(act.by());
        if (act.open() != null) {
            PlanStory.Paper paper = paper(act.open());
            made.put(paper.key(), plans.open(by, town.school(), town.year(paper.year()),
                    paper.parent() == null ? null : plan(paper.parent()), paper.title(), StoryFile.plan(paper.file())));
        } else if (act.write() != null) {
            PlanStory.Paper paper = paper(act.write());
            plans.write(by, town.school(), plan(paper.key()), version(paper.key()), paper.title(), StoryFile.plan(paper.file()));
        } else if (act.submit() != null) {
            plans.submit(by, town.school(), plan(act.submit()), version(act.submit()));
        } else if (act.pass() != null) {
            plans.pass(by, town.school(), plan(act.pass()), version(act.pass()), meeting(act));
        } else if (act.issue() != null) {
            plans.issue(by, town.school(), plan(act.issue()), version(act.issue()), signed(act));
        } else if (act.withdraw() != null) {
            plans.withdraw(by, town.school(), plan(act.withdraw()), version(act.withdraw()), new Step.Withdraw(said(act.reason())));
        } else {
            plans.close(by, town.school(), plan(said(act.close())), version(said(act.close())));
        }
    }

    /** The whole council of the plan's year was there. */
    private Step.Pass meeting(PlanStory.Act act) {
        String year = paper(said(act.pass())).year();
        List<UUID> present = people.years().stream().filter(one -> one.key().equals(year)).findFirst().orElseThrow()
                .council().stream().map(town::staff).toList();
        return new Step.Pass(said(act.meeting()), said(act.minutes()), present);
    }

    private Step.Issue signed(PlanStory.Act act) {
        SchoolStory.Person signer = people.people().stream().filter(one -> one.login().equals(act.by())).findFirst().orElseThrow();
        return new Step.Issue(said(act.number()), said(act.day()),
                said(signer.words().get("vi")).toUpperCase(Locale.ROOT), signer.name());
    }

    private PlanStory.Paper paper(String key) {
        return file.plans().stream().filter(paper -> paper.key().equals(key)).findFirst().orElseThrow();
    }

    /** @throws NullPointerException while the story has not opened it */
    PlanId plan(String key) {
        return said(made.get(key));
    }

    private int version(String key) {
        return plans.one(town.school(), plan(key)).version();
    }

    private static <T> T said(@Nullable T value) {
        return Objects.requireNonNull(value, "the story does not say it");
    }
}
