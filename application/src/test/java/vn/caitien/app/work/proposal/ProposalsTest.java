package vn.caitien.app.work.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.WorkRefused;

class ProposalsTest {
    private static final Proposals PROPOSALS = Served.part(Proposals.class);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Asked ASKED = new Asked(Asked.Kind.POSTS, "Thêm một giáo viên Tin học", "Ủy ban nhân dân xã",
            List.of("r0", "r1"));
    private final TestWork work = TestWork.founded();

    private UUID written() {
        return PROPOSALS.propose(work.by(), work.school(), work.plan(), ASKED);
    }

    private Proposal one(UUID id) {
        return PROPOSALS.one(work.school(), id);
    }

    private void step(UUID id, Step.Kind kind, LocalDate day) {
        PROPOSALS.step(work.by(), work.school(), id, one(id).version(), TestProposals.step(kind, day));
    }

    private String recorded() {
        return Served.part(SchoolTables.class).within(work.school(), () -> Served.part(Trail.class).latest(work.school(), Long.MAX_VALUE, 1))
                .getFirst().act().kind();
    }

    @Test
    void what_was_written_is_read_again_and_waits_for_nothing_yet() {
        Proposal proposal = one(written());
        assertThat(proposal.asked()).isEqualTo(ASKED);
        assertThat(proposal.state()).isEqualTo(ProposalState.UNSENT);
        assertThat(proposal.waits(DAY)).isEmpty();
        assertThat(PROPOSALS.waiting(work.school())).isEmpty();
    }

    @Test
    void one_that_was_sent_waits_since_that_day() {
        UUID id = written();
        step(id, Step.Kind.SENT, DAY);
        assertThat(one(id).waits(DAY.plusDays(41))).hasValue(41L);
        assertThat(one(id).last(Step.Kind.SENT).orElseThrow().paper()).isEqualTo("88/TTr");
    }

    @Test
    void a_reminder_and_an_answer_that_decides_nothing_let_it_wait_on() {
        UUID id = written();
        step(id, Step.Kind.SENT, DAY);
        step(id, Step.Kind.REMINDED, DAY.plusDays(20));
        step(id, Step.Kind.ANSWERED, DAY.plusDays(30));
        assertThat(one(id).waits(DAY.plusDays(41))).hasValue(41L);
        assertThat(one(id).steps()).extracting(Step::kind).containsExactly(Step.Kind.SENT, Step.Kind.REMINDED, Step.Kind.ANSWERED);
    }

    @Test
    void one_that_was_sent_on_is_with_the_higher_authority() {
        UUID id = written();
        step(id, Step.Kind.SENT, DAY);
        assertThat(one(id).holder()).isEqualTo("Ủy ban nhân dân xã");
        step(id, Step.Kind.SENT_ON, DAY.plusDays(9));
        assertThat(one(id).holder()).isEqualTo("Sở Giáo dục và Đào tạo");
    }

    @ParameterizedTest
    @EnumSource(value = Step.Kind.class, names = {"GRANTED", "PARTLY", "REFUSED", "WITHDRAWN"})
    void an_outcome_ends_the_waiting_until_it_is_sent_another_time(Step.Kind outcome) {
        UUID id = written();
        step(id, Step.Kind.SENT, DAY);
        step(id, outcome, DAY.plusDays(9));
        assertThat(one(id).state()).isEqualTo(outcome.after());
        assertThat(one(id).waits(DAY.plusDays(10))).isEmpty();
        step(id, Step.Kind.SENT, DAY.plusDays(20));
        assertThat(one(id).waits(DAY.plusDays(21))).hasValue(1L);
    }

    @Test
    void what_cannot_happen_is_not_written() {
        UUID id = written();
        assertThatThrownBy(() -> step(id, Step.Kind.REMINDED, DAY)).isInstanceOf(StaleVersion.class);
        step(id, Step.Kind.SENT, DAY);
        assertThatThrownBy(() -> step(id, Step.Kind.SENT, DAY)).isInstanceOf(StaleVersion.class);
        assertThat(one(id).steps()).hasSize(1);
    }

    @Test
    void it_is_changed_until_it_is_sent() {
        UUID id = written();
        Asked other = new Asked(Asked.Kind.MONEY, "Kinh phí sửa mái", "Xã", List.of());
        PROPOSALS.change(work.by(), work.school(), id, 1, other);
        assertThat(one(id).asked()).isEqualTo(other);
        step(id, Step.Kind.SENT, DAY);
        assertThatThrownBy(() -> PROPOSALS.change(work.by(), work.school(), id, 3, ASKED)).isInstanceOf(StaleVersion.class);
        assertThat(one(id).asked()).isEqualTo(other);
    }

    @Test
    void a_step_from_an_older_page_is_not_written() {
        UUID id = written();
        step(id, Step.Kind.SENT, DAY);
        assertThatThrownBy(() -> PROPOSALS.step(work.by(), work.school(), id, 1, TestProposals.step(Step.Kind.REMINDED, DAY)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void those_that_wait_stand_with_the_longest_first() {
        UUID late = written();
        UUID early = written();
        written();
        step(late, Step.Kind.SENT, DAY.plusDays(5));
        step(early, Step.Kind.SENT, DAY);
        assertThat(PROPOSALS.waiting(work.school())).extracting(Proposal::id).containsExactly(early, late);
    }

    @Test
    void an_item_knows_what_it_waits_for() {
        UUID id = written();
        assertThat(PROPOSALS.of(work.school(), work.plan(), "r1")).extracting(Proposal::id).containsExactly(id);
        assertThat(PROPOSALS.of(work.school(), work.plan(), "r2")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void who_gives_tasks_writes_proposals_and_nobody_else(Role role) {
        AccountId someone = work.someone(role).id();
        UUID id = written();
        if (Served.part(Permissions.class).may(someone, work.school(), Deed.ASSIGN_TASK, Matter.ANY).allowed()) {
            PROPOSALS.step(someone, work.school(), PROPOSALS.propose(someone, work.school(), work.plan(), ASKED), 1, TestProposals.sent(DAY));
            assertThat(PROPOSALS.waiting(work.school())).hasSize(1);
        } else {
            assertThatThrownBy(() -> PROPOSALS.propose(someone, work.school(), work.plan(), ASKED)).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> PROPOSALS.change(someone, work.school(), id, 1, ASKED)).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> PROPOSALS.step(someone, work.school(), id, 1, TestProposals.sent(DAY))).isInstanceOf(NotHere.class);
        }
    }

    @Test
    void a_draft_and_an_unknown_item_have_none() {
        PlanId draft = Served.part(ImprovementPlans.class).open(work.by(), work.school(), work.year(), null, "Nháp", TestPlans.content());
        assertThatThrownBy(() -> PROPOSALS.propose(work.by(), work.school(), draft, ASKED)).isInstanceOf(WorkRefused.class);
        Asked strange = new Asked(Asked.Kind.LAND, "Đất", "Xã", List.of("r999"));
        assertThatThrownBy(() -> PROPOSALS.propose(work.by(), work.school(), work.plan(), strange)).isInstanceOf(NotHere.class);
    }

    @Test
    void every_act_has_its_line_of_the_record() {
        UUID id = written();
        assertThat(recorded()).isEqualTo("proposal.written");
        PROPOSALS.change(work.by(), work.school(), id, 1, ASKED);
        assertThat(recorded()).isEqualTo("proposal.changed");
        step(id, Step.Kind.SENT, DAY);
        assertThat(recorded()).isEqualTo("proposal.sent");
        step(id, Step.Kind.SENT_ON, DAY);
        assertThat(recorded()).isEqualTo("proposal.sent-on");
    }

    @Test
    void another_school_sees_none_of_it() {
        UUID id = written();
        assertThat(PROPOSALS.of(TestSchool.founded(), work.plan())).isEmpty();
        assertThatThrownBy(() -> PROPOSALS.one(TestSchool.founded(), id)).isInstanceOf(NotHere.class);
    }
}
