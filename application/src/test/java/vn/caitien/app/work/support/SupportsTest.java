package vn.caitien.app.work.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.WorkRefused;

class SupportsTest {
    private static final Supports SUPPORTS = Served.part(Supports.class);
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());
    private final TestWork work = TestWork.founded();

    private static Wanted wanted(@Nullable Boolean granted, @Nullable LocalDate until, boolean holdsUp) {
        return new Wanted("Báo cáo viên", "Công an phường", TODAY.minusDays(9), granted, granted == null ? null : TODAY, until, holdsUp);
    }

    private UUID added(Wanted wanted) {
        return SUPPORTS.add(work.by(), work.school(), work.plan(), TestWork.ITEM, wanted);
    }

    private String recorded() {
        return Served.part(SchoolTables.class).within(work.school(), () -> Served.part(Trail.class).latest(work.school(), Long.MAX_VALUE, 1))
                .getFirst().act().kind();
    }

    @Test
    void what_was_written_is_read_again_and_what_is_not_known_stays_unknown() {
        Wanted unknown = new Wanted("Máy in nhãn", null, null, null, null, null, false);
        Support support = SUPPORTS.one(work.school(), added(unknown));
        assertThat(support.wanted()).isEqualTo(unknown);
        assertThat(support.item()).isEqualTo(TestWork.ITEM);
        Wanted known = wanted(true, TODAY.plusDays(30), true);
        assertThat(SUPPORTS.one(work.school(), added(known)).wanted()).isEqualTo(known);
    }

    @Test
    void work_stands_still_for_what_is_refused_unknown_or_over() {
        UUID unknown = added(wanted(null, null, true));
        UUID refused = added(wanted(false, null, true));
        UUID over = added(wanted(true, TODAY.minusDays(1), true));
        added(wanted(true, TODAY, true));
        added(wanted(true, null, true));
        added(wanted(null, null, false));
        assertThat(SUPPORTS.holdingUp(work.school(), work.plan())).extracting(Support::id).containsExactly(unknown, refused, over);
        assertThat(SUPPORTS.of(work.school(), work.plan())).hasSize(6);
    }

    @Test
    void it_is_changed_by_who_saw_it_as_it_is() {
        UUID id = added(wanted(null, null, true));
        SUPPORTS.change(work.by(), work.school(), id, 1, wanted(true, null, true));
        assertThat(SUPPORTS.holdingUp(work.school(), work.plan())).isEmpty();
        assertThat(recorded()).isEqualTo("support.changed");
        assertThatThrownBy(() -> SUPPORTS.change(work.by(), work.school(), id, 1, wanted(false, null, true))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void adding_one_has_its_line_of_the_record() {
        added(wanted(null, null, true));
        assertThat(recorded()).isEqualTo("support.added");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void who_gives_tasks_writes_them_and_nobody_else(Role role) {
        AccountId someone = work.someone(role).id();
        UUID id = added(wanted(null, null, true));
        if (Served.part(Permissions.class).may(someone, work.school(), Deed.ASSIGN_TASK, Matter.ANY).allowed()) {
            SUPPORTS.change(someone, work.school(), id, 1, wanted(true, null, true));
            assertThat(SUPPORTS.holdingUp(work.school(), work.plan())).isEmpty();
        } else {
            assertThatThrownBy(() -> SUPPORTS.change(someone, work.school(), id, 1, wanted(true, null, true))).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> SUPPORTS.add(someone, work.school(), work.plan(), TestWork.ITEM, wanted(null, null, true)))
                    .isInstanceOf(NotHere.class);
        }
    }

    @Test
    void a_day_of_an_answer_nobody_gave_is_none() {
        assertThatThrownBy(() -> new Wanted("Sân", null, null, null, TODAY, null, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wanted("Sân", null, null, false, null, TODAY, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Wanted("Sân", null, null, true, null, TODAY, false).there(TODAY)).isTrue();
    }

    @Test
    void a_draft_and_an_unknown_item_have_none() {
        PlanId draft = Served.part(ImprovementPlans.class).open(work.by(), work.school(), work.year(), null, "Nháp", TestPlans.content());
        assertThatThrownBy(() -> SUPPORTS.add(work.by(), work.school(), draft, "r0", wanted(null, null, true))).isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> SUPPORTS.add(work.by(), work.school(), work.plan(), "r999", wanted(null, null, true)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void another_school_sees_none_of_it() {
        UUID id = added(wanted(null, null, true));
        assertThat(SUPPORTS.of(TestSchool.founded(), work.plan())).isEmpty();
        assertThatThrownBy(() -> SUPPORTS.one(TestSchool.founded(), id)).isInstanceOf(NotHere.class);
    }
}
