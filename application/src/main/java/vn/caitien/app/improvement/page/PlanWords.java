package vn.caitien.app.improvement.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.Change;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.plan.Form;

/** What pages of plans have in common to say. */
public final class PlanWords {
    private PlanWords() {}

    public static Chip chip(Reader reader, PlanState state) {
        return new Chip(switch (state) {
            case DRAFT, PASSED -> Chip.State.DOING;
            case COUNCIL -> Chip.State.WAIT;
            case ISSUED, CLOSED -> Chip.State.DONE;
        }, reader.say("state." + state.key()));
    }

    public static String form(Reader reader, Form form) {
        return reader.say(form == Form.FORM_2 ? "form.second" : "form.nine");
    }

    /** Its form, and its years where it is for several, or part of one that is. */
    public static String kind(Reader reader, PlanEntry plan) {
        return kind(reader, plan.form(), plan.period(), plan.parent() != null);
    }

    /**
     * The same.
     *
     * @param period of a plan for several years; null for one
     * @param slice whether it is part of a plan for several
     */
    public static String kind(Reader reader, Form form, @Nullable String period, boolean slice) {
        String name = form(reader, form);
        if (period != null) {
            return reader.say("kind.period", name, years(period));
        }
        return slice ? reader.say("kind.slice", name) : name;
    }

    /** 2023-2026 as people write it. */
    public static String years(String period) {
        return period.replace("-", " – ");
    }

    public static String changed(Reader reader, Change change, Map<AccountId, String> names) {
        String by = names.get(change.by());
        return by == null ? reader.texts().date(Reader.day(change.at())) : reader.say("changed", Reader.day(change.at()), by);
    }
}
