package vn.caitien.app.improvement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Refusal;

/** An act a plan does not take in its present state, or for want of something. Nothing was written. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Verb verb;
    private final PlanState state;
    private final @Nullable Lack lack;
    private final transient Object[] values;

    /** What an act may want for. */
    public enum Lack {
        TITLE,
        ROWS,
        MINUTES,
        PRESENT,
        MEETING_HELD,
        NUMBER,
        NUMBER_FORM,
        NUMBER_TAKEN,
        SIGNER,
        DAY_AFTER_MEETING,
        REASON;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param lack null when it is the state that does not fit
     * @param values for the places of its words
     */
    Refused(Verb verb, PlanState state, @Nullable Lack lack, Object... values) {
        super(verb + " while " + state + (lack == null ? "" : " without " + lack));
        this.verb = verb;
        this.state = state;
        this.lack = lack;
        this.values = values.clone();
    }

    /** That a plan in that state does not take it. */
    public static Refused state(Verb verb, PlanState state) {
        return new Refused(verb, state, null);
    }

    /** What is wanting; null when it is the state that does not fit. */
    public @Nullable Lack lack() {
        return lack;
    }

    public Verb verb() {
        return verb;
    }

    /** The state the plan is in, then and still. */
    public PlanState state() {
        return state;
    }

    /** In words: the act and the present state, the reason, the way out. */
    public Refusal words(Texts texts) {
        String what = texts.say("plan.refused.what", texts.say("plan.verb." + verb.key()), texts.say("plan.is." + state.key()));
        String why = lack == null
                ? texts.say("plan.refused." + verb.key()) + " " + texts.say("plan.out." + state.key())
                : texts.say("plan.lack." + lack.key(), values);
        return new Refusal(what, why, List.of());
    }
}
