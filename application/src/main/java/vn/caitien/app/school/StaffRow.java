package vn.caitien.app.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a staff list as it is understood.
 *
 * @param number of the row, from 1 below the heads
 * @param read null when it has no name
 * @param text what stands in it
 * @param known the person it is about, when they are on the list already
 */
public record StaffRow(
        int number, @Nullable PersonDetails read, List<NewPost> posts, String text, Set<RowDoubt> doubts,
        Optional<Person> known) {

    /** A post that a list tells of. */
    public record NewPost(PostKind kind, @Nullable String words) {}

    /** What taking it over would do. */
    public enum Fate {
        IMPOSSIBLE,
        ADDED,
        CHANGED,
        /** All it says is known. */
        SAME
    }

    public Fate fate() {
        PersonDetails details = read;
        if (details == null || doubts.contains(RowDoubt.CODE_TWICE)) {
            return Fate.IMPOSSIBLE;
        }
        return known.map(person -> person.left() == null && details.over(person.details()).equals(person.details()) ? Fate.SAME : Fate.CHANGED)
                .orElse(Fate.ADDED);
    }

    /** Whether it is taken over when nobody says anything. */
    public boolean proposed() {
        Fate fate = fate();
        return (fate == Fate.ADDED || fate == Fate.CHANGED) && doubts.stream().noneMatch(RowDoubt::keepsOut);
    }
}
