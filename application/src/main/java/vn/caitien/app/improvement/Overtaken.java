package vn.caitien.app.improvement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.edit.EditConflict;

/** A change made upon something that is no longer so: someone else was there first. Nothing was written. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final EditConflict conflict;
    private final transient @Nullable Change by;

    /** @param by who changed the place last; null when nobody is known to have */
    Overtaken(EditConflict conflict, @Nullable Change by) {
        super(conflict);
        this.conflict = conflict;
        this.by = by;
    }

    public EditConflict conflict() {
        return conflict;
    }

    /** Who changed the place last; empty when nobody is known to have. */
    public Optional<Change> by() {
        return Optional.ofNullable(by);
    }
}
