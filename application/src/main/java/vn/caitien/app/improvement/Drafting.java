package vn.caitien.app.improvement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.improvement.PlanEdits.Made;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Trail;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Plan;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.Edited;
import vn.caitien.plan.edit.Places;

/**
 * Writing a draft, piece by piece, by several people at once: a change is made upon what its writer saw, and refused
 * where that is no longer so. Changes of different places do not meet.
 */
@Service
public class Drafting {
    /** The record tells of a sitting, not of each word. */
    private static final Duration SITTING = Duration.ofHours(1);

    private final Plans plans;
    private final PlanEdits edits;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    Drafting(Plans plans, PlanEdits edits, Permissions permissions, Trail trail, SchoolTables tables, Clock clock) {
        this.plans = plans;
        this.edits = edits;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Makes a change. Sent again after it was made, it changes nothing.
     *
     * @return the plan as it is then
     * @throws Overtaken when what it was made upon is no longer so
     * @throws Refused when the plan is no draft
     * @throws NotHere when there is no such plan, or they may not
     */
    public ImprovementPlan change(AccountId by, SchoolId school, PlanId id, Edit edit) {
        return change(by, school, id, plan -> edit);
    }

    /** The same, where the change follows from how the plan is. */
    public ImprovementPlan change(AccountId by, SchoolId school, PlanId id, Wish wish) {
        may(by, school);
        return tables.within(school, () -> {
            ImprovementPlan plan = plans.locked(school, id).orElseThrow(() -> new NotHere("plan " + id));
            try {
                Edit wanted = wish.in(plan.content());
                return made(plan.content(), wanted) ? plan : write(by, school, plan, wanted, null);
            } catch (EditConflict conflict) {
                throw overtaken(school, id, conflict, conflict.place());
            }
        });
    }

    /** What is to be changed, told by how the plan is. */
    @FunctionalInterface
    public interface Wish {
        /** @throws EditConflict when what it is about is no longer there */
        Edit in(Plan plan) throws EditConflict;
    }

    /**
     * Takes back the person's own last change that was not taken back yet.
     *
     * @return empty when there is none
     * @throws Overtaken when someone wrote over it since
     */
    public Optional<ImprovementPlan> undo(AccountId by, SchoolId school, PlanId id) {
        may(by, school);
        return tables.within(school, () -> {
            ImprovementPlan plan = plans.locked(school, id).orElseThrow(() -> new NotHere("plan " + id));
            return edits.lastOf(school, id, by).map(last -> write(by, school, plan, last.back(), last.number()));
        });
    }

    /**
     * What others wrote since a moment, the last first; so many at most.
     *
     * @throws NotHere when they may not write drafts
     */
    public List<PlanNews> byOthers(AccountId reader, SchoolId school, PlanId id, Instant since, int most) {
        may(reader, school);
        return tables.within(school, () -> edits.byOthers(school, id, reader, since, most));
    }

    private ImprovementPlan write(AccountId by, SchoolId school, ImprovementPlan plan, Edit edit, @Nullable Integer undoes) {
        String place = place(edit);
        try {
            Edited edited = edit.on(plan.content());
            Change now = new Change(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
            Plan content = new Values().read(edited.plan());
            ImprovementPlan written = plan.written(title(plan, content), content).changed(now);
            boolean told = plan.changed().by().equals(by) && plan.changed().at().isAfter(now.at().minus(SITTING));
            plans.change(school, written);
            edits.add(school, plan.id(), now, place, edited.undo(), undoes);
            if (!told) {
                trail.record(school, by.actor(), Acts.written(written));
            }
            return written.next();
        } catch (EditConflict conflict) {
            throw overtaken(school, plan.id(), conflict, place);
        }
    }

    private Overtaken overtaken(SchoolId school, PlanId plan, EditConflict conflict, String place) {
        return new Overtaken(conflict, edits.lastAt(school, plan, place).map(Made::change).orElse(null));
    }

    /** The list calls a plan what its paper calls it. */
    private static String title(ImprovementPlan plan, Plan content) {
        String old = plan.content().header().title();
        String title = content.header().title();
        return title == null || title.equals(old) ? plan.title() : title;
    }

    private static boolean made(Plan plan, Edit edit) {
        try {
            return edit instanceof Edit.Words words && Objects.equals(Places.text(plan, words.place()), words.to());
        } catch (EditConflict none) {
            return false;
        }
    }

    private static String place(Edit edit) {
        return switch (edit) {
            case Edit.Words words -> words.place();
            case Edit.AddRow add -> Places.row(add.row().id());
            case Edit.RemoveRow remove -> Places.row(remove.row().id());
            case Edit.MoveRow move -> Places.row(move.id());
            case Edit.Parts parts -> parts.part().name().toLowerCase(Locale.ROOT);
            case Edit.Whole _ -> "plan";
            case Edit.Several several -> place(several.edits().getFirst());
        };
    }

    private void may(AccountId by, SchoolId school) {
        if (!permissions.may(by, school, Deed.WRITE_DRAFT, Matter.ANY).allowed()) {
            throw new NotHere("drafts of school " + school);
        }
    }
}
