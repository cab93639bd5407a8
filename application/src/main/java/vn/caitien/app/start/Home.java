package vn.caitien.app.start;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.platform.page.parts.YearLine;

/**
 * The first page of a school: the template {@code start/home}.
 *
 * @param name of the school
 * @param today in words
 * @param year its heading, or what there is to say instead of a year
 * @param line of the year; empty where no date of a rule is known for it
 * @param next what to do next; null where there is nothing, or it is not for this person
 * @param steps to a school that can work; none once all are done
 * @param other a second way beside the next; null for none
 * @param work the address of the part that tells of one's work; null where it is not for this person
 * @param links to what is of the school
 */
public record Home(
        String name, String today, String year, Optional<YearLine> line, @Nullable Next next, @Nullable Way other,
        List<Step> steps, @Nullable String work, List<Way> links) {
    /** The page of a school about which only one thing is to be said. */
    static Home of(String name, String today, String said, List<Way> links) {
        return new Home(name, today, said, Optional.empty(), null, null, List.of(), null, links);
    }

    /** A step, how far it is, and what it is for. */
    public record Step(Chip chip, String name, String sentence) {}
}
