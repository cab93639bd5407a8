package vn.caitien.plan.edit;

import org.jspecify.annotations.Nullable;

/** Why a change cannot be made upon a plan. Nothing was changed. */
public final class EditConflict extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final Why why;
    private final @Nullable String now;

    /** Why. */
    public enum Why {
        /** Something else stands there than what the change was made upon. */
        CHANGED,
        /** The plan has no such place, or no longer. */
        GONE,
        /** A day or a span of years cannot be made of such words. */
        UNFIT
    }

    private EditConflict(String place, Why why, @Nullable String now) {
        super(place + ": " + why);
        this.place = place;
        this.why = why;
        this.now = now;
    }

    static EditConflict changed(String place, @Nullable String now) {
        return new EditConflict(place, Why.CHANGED, now);
    }

    /** That the plan has no such place, or no longer. */
    public static EditConflict gone(String place) {
        return new EditConflict(place, Why.GONE, null);
    }

    static EditConflict unfit(String place) {
        return new EditConflict(place, Why.UNFIT, null);
    }

    /** Where, as {@link Places} names it. */
    public String place() {
        return place;
    }

    public Why why() {
        return why;
    }

    /** The text that stands there now; null for none. */
    public @Nullable String now() {
        return now;
    }
}
