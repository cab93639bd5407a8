package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.TestReports;
import vn.caitien.app.work.TestWork;

/** What the list of tasks shows when one asks for a state. */
class TaskListTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.ofHours(7));
    private final TestWork work = TestWork.founded();
    private final Visitor head = work.head().signedIn();

    private String list(String state) {
        return head.get("/schools/" + work.school() + "/plans/" + work.plan() + "/tasks?state=" + state).body();
    }

    private void begun(String what, LocalDate due) {
        Doer doer = new Doer(work.by().value(), "Lê Văn Đức");
        new TestReports(Clock.systemUTC()).report(work.by(), work.school(), work.task(what, doer, due), TaskState.UNDER_WAY, "Đang làm", 0);
    }

    @ParameterizedTest
    @CsvSource({"late, Việc trễ", "under-way, Việc kịp"})
    void what_is_late_is_shown_as_late_alone(String state, String shown) {
        begun("Việc trễ", TODAY.minusDays(3));
        begun("Việc kịp", TODAY.plusDays(3));
        assertThat(list(state)).contains(shown).doesNotContain(shown.equals("Việc trễ") ? "Việc kịp" : "Việc trễ");
    }

    @Test
    void without_a_state_all_are_shown() {
        begun("Việc trễ", TODAY.minusDays(3));
        begun("Việc kịp", TODAY.plusDays(3));
        assertThat(list("")).contains("Việc trễ", "Việc kịp");
    }
}
