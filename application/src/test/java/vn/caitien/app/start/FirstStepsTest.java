package vn.caitien.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.school.Progress;
import vn.caitien.app.school.SchoolYear;

/** The one step that is to be taken next, worked out from what is missing. */
class FirstStepsTest {
    private static final SchoolYear YEAR = new SchoolYear(
            new UUID(1, 1), LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31), "tt57-2026", 1);

    @Test
    void without_a_year_a_year_is_opened() {
        assertThat(next(new Progress(null, 9, null), 3)).endsWith("/years/new");
    }

    @Test
    void without_people_on_the_list_it_is_brought_in() {
        assertThat(next(new Progress(YEAR, 0, null), 1)).endsWith("/staff/import");
    }

    @Test
    void without_a_council_it_is_formed_in_that_year() {
        assertThat(next(new Progress(YEAR, 9, null), 1)).endsWith("/bodies/new?year=" + YEAR.id());
    }

    @Test
    void an_empty_council_is_filled() {
        assertThat(next(new Progress(YEAR, 9, 0), 1)).endsWith("/bodies");
    }

    @Test
    void who_is_alone_invites_the_others() {
        assertThat(next(new Progress(YEAR, 9, 5), 1)).endsWith("/people/invite");
    }

    @Test
    void once_all_is_there_nothing_is_asked() {
        FirstSteps steps = steps(new Progress(YEAR, 9, 5), 2, true);
        assertThat(steps.next()).isNull();
        assertThat(steps.all()).isEmpty();
    }

    @Test
    void one_step_is_marked_as_the_next() {
        assertThat(steps(new Progress(YEAR, 0, null), 1, true).all()).extracting(step -> step.chip().state()).containsExactly(
                Chip.State.DONE, Chip.State.DONE, Chip.State.DOING, Chip.State.AHEAD, Chip.State.AHEAD, Chip.State.AHEAD);
    }

    @Test
    void who_only_invites_is_asked_to_while_nobody_of_the_school_can_enter() {
        FirstSteps nobody = steps(new Progress(null, 0, null), 0, false);
        assertThat(nobody.next()).isNotNull().satisfies(next -> assertThat(next.way().address()).endsWith("/people/invite"));
        assertThat(nobody.other()).isNotNull();
        assertThat(steps(new Progress(null, 0, null), 1, false).next()).isNull();
    }

    private static String next(Progress far, int people) {
        var next = steps(far, people, true).next();
        return next == null ? "" : next.way().address();
    }

    private static FirstSteps steps(Progress far, int people, boolean changes) {
        return new FirstSteps(Texts.in(Language.VI), new SchoolId(new UUID(2, 2)), far, people, changes, true);
    }
}
