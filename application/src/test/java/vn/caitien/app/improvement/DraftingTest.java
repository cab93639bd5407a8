package vn.caitien.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.TestPeople;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.House;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.Places;

class DraftingTest {
    private static final String TASKS = Places.cell("r0", Cell.TASKS);
    private static final String NOTES = Places.cell("r1", Cell.NOTES);

    @TempDir
    private Path folder;
    private House house;
    private TestPeople people;
    private ImprovementPlans plans;
    private Drafting drafting;
    private SchoolId school;
    private AccountId head;
    private AccountId secretary;
    private PlanId id;

    @BeforeEach
    void open() {
        house = new House(folder);
        people = new TestPeople(house.views, house.clock);
        Plans kept = new Plans(house.tables);
        plans = TestHouse.plans(house, people);
        drafting = new Drafting(kept, new PlanEdits(house.tables), people.permissions(), house.trail, house.tables, house.clock);
        school = house.school();
        head = people.someone(Role.HEAD, school);
        secretary = people.someone(Role.SECRETARY, school);
        id = plans.open(head, school, house.year(school, 2026), null, "Kế hoạch năm", TestPlans.content());
    }

    private Plan now() {
        return plans.one(school, id).content();
    }

    private String text(String place) throws Exception {
        return Places.text(now(), place);
    }

    private Edit words(String place, String to) throws Exception {
        return new Edit.Words(place, text(place), to);
    }

    @Test
    void a_change_is_stored_and_what_its_words_mean_is_read() throws Exception {
        drafting.change(head, school, id, words(Places.cell("r0", Cell.TIME), "Tháng 11/2026"));

        assertThat(now().rows().getFirst().normalised().schedule().spans()).hasSize(1);
    }

    @Test
    void two_people_at_different_places_do_not_meet() throws Exception {
        Edit one = words(TASKS, "việc của hiệu trưởng");
        Edit other = words(NOTES, "ghi chú của thư ký");

        drafting.change(head, school, id, one);
        drafting.change(secretary, school, id, other);

        assertThat(List.of(text(TASKS), text(NOTES))).containsExactly("việc của hiệu trưởng", "ghi chú của thư ký");
    }

    @Test
    void the_second_at_one_place_is_told_who_was_first_and_overwrites_nothing() throws Exception {
        Edit one = words(TASKS, "chữ thứ nhất");
        Edit other = words(TASKS, "chữ thứ hai");
        drafting.change(head, school, id, one);

        Overtaken overtaken = catchThrowableOfType(Overtaken.class, () -> drafting.change(secretary, school, id, other));

        assertThat(overtaken.by().orElseThrow().by()).isEqualTo(head);
        assertThat(overtaken.conflict().now()).isEqualTo("chữ thứ nhất");
        assertThat(text(TASKS)).isEqualTo("chữ thứ nhất");
    }

    @Test
    void a_change_that_is_sent_again_after_its_answer_was_lost_is_one_change() throws Exception {
        Edit edit = words(TASKS, "một lần");
        int version = drafting.change(head, school, id, edit).version();

        assertThat(drafting.change(head, school, id, edit).version()).isEqualTo(version);
    }

    @Test
    void a_person_takes_back_their_own_changes_one_by_one() throws Exception {
        String before = text(TASKS);
        drafting.change(head, school, id, words(TASKS, "một"));
        drafting.change(head, school, id, words(TASKS, "hai"));
        drafting.change(secretary, school, id, words(NOTES, "của thư ký"));

        drafting.undo(head, school, id);
        assertThat(text(TASKS)).isEqualTo("một");
        drafting.undo(head, school, id);
        assertThat(List.of(text(TASKS), text(NOTES))).containsExactly(before, "của thư ký");
        assertThat(drafting.undo(head, school, id)).isEmpty();
    }

    @Test
    void what_someone_wrote_over_is_not_taken_back_from_under_them() throws Exception {
        drafting.change(head, school, id, words(TASKS, "một"));
        drafting.change(secretary, school, id, words(TASKS, "một và hai"));

        assertThatThrownBy(() -> drafting.undo(head, school, id)).isInstanceOf(Overtaken.class);
        assertThat(text(TASKS)).isEqualTo("một và hai");
    }

    @Test
    void many_at_once_lose_nothing() throws Exception {
        List<Edit> edits = IntStream.range(0, 12)
                .mapToObj(at -> (Edit) new Edit.AddRow(null, 0, Row.of("n" + at, Map.of()))).toList();
        int before = now().rows().size();

        CompletableFuture.allOf(edits.stream().map(edit -> CompletableFuture.runAsync(
                () -> drafting.change(head, school, id, edit))).toArray(CompletableFuture[]::new)).join();

        assertThat(now().rows()).hasSize(before + 12);
    }

    @Test
    void the_record_tells_of_a_sitting_once() throws Exception {
        drafting.change(secretary, school, id, words(TASKS, "một"));
        drafting.change(secretary, school, id, words(TASKS, "hai"));

        assertThat(house.tables.within(school, () -> house.trail.latest(school, Long.MAX_VALUE, 9)))
                .filteredOn(entry -> entry.act().kind().equals("plan.written")).hasSize(1);
    }

    @Test
    void the_list_calls_the_plan_as_its_paper_does() throws Exception {
        drafting.change(head, school, id, words("header.title", "Kế hoạch tên mới"));

        assertThat(plans.one(school, id).title()).isEqualTo("Kế hoạch tên mới");
    }

    @Test
    void what_the_council_has_is_not_written_in() throws Exception {
        Edit edit = words(TASKS, "muộn");
        plans.submit(head, school, id, 1);

        assertThatThrownBy(() -> drafting.change(head, school, id, edit)).isInstanceOf(Refused.class);
    }

    @Test
    void who_may_not_write_finds_nothing() {
        AccountId stranger = people.someone(Role.MONITOR, school);

        assertThatThrownBy(() -> drafting.change(stranger, school, id, words(TASKS, "x"))).isInstanceOf(NotHere.class);
    }
}
