package vn.caitien.app.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a school for anyone: the template {@code publishing/school}.
 *
 * @param years the latest first; none where no plan is shown
 */
public record SchoolSheet(OpenFrame frame, @Nullable String above, @Nullable String contact, List<Year> years) {
    public SchoolSheet {
        years = List.copyOf(years);
    }

    /** The plans of one school year. */
    public record Year(String id, String title, List<Line> plans) {}

    /**
     * One plan.
     *
     * @param facts its number and day, and what it replaced
     * @param code where anyone asks whether a paper is this one
     */
    public record Line(String title, String address, String facts, String code) {}
}
