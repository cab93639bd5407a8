package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to do in a school year ("phiếu phân công nhiệm vụ").
 *
 * @param posts those held in that year, the latest first
 */
public record AssignmentSheet(Person person, SchoolYear year, List<Post> posts, List<Duty> duties) {
    /**
     * A place in a body.
     *
     * @param criteria the numbers of those the body holds
     * @param to the last day; null while no end is known
     */
    public record Duty(
            String body, BodyKind kind, BodyRole role, SortedSet<String> criteria, Decision decision, LocalDate from,
            @Nullable LocalDate to) {}
}
