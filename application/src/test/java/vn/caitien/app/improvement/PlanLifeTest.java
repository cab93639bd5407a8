package vn.caitien.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.Refused.Lack;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;

class PlanLifeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final UUID SOMEONE = new UUID(3, 3);
    private static final AccountId OWNER = new AccountId(new UUID(4, 4));

    private static ImprovementPlan in(PlanState state, PlanStep... steps) {
        return new ImprovementPlan(new PlanId(new UUID(1, 1)), new UUID(2, 2), null, Form.FORM_2, OWNER, state, "Kế hoạch",
                TestPlans.content(), List.of(steps), new Change(OWNER, Instant.EPOCH), 1);
    }

    private static PlanStep step(int number, Step step) {
        return new PlanStep(number, Instant.EPOCH, OWNER, step);
    }

    private static ImprovementPlan done(Verb verb, ImprovementPlan plan) {
        return switch (verb) {
            case WRITE -> plan.written("Tên khác", plan.content());
            case SUBMIT -> plan.submit();
            case PASS -> plan.pass(TestPlans.passed(SOMEONE), TODAY);
            case ISSUE -> plan.issue(TestPlans.SIGNED);
            case WITHDRAW -> plan.withdraw(new Step.Withdraw("sai số tiền"));
            case CLOSE -> plan.close();
        };
    }

    static Stream<Arguments> pairs(boolean fitting) {
        return Arrays.stream(Verb.values()).flatMap(verb -> Arrays.stream(PlanState.values())
                .filter(state -> verb.fits(state) == fitting)
                .map(state -> argumentSet(verb + " while " + state, verb, state)));
    }

    static Stream<Arguments> fitting() {
        return pairs(true);
    }

    static Stream<Arguments> unfitting() {
        return pairs(false);
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void a_verb_leads_to_its_state(Verb verb, PlanState state) {
        assertThat(done(verb, in(state)).state()).isEqualTo(verb.to());
    }

    @ParameterizedTest
    @MethodSource("unfitting")
    void any_other_state_is_named_in_the_refusal(Verb verb, PlanState state) {
        assertThatThrownBy(() -> done(verb, in(state))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.verb()).isEqualTo(verb);
            assertThat(refused.state()).isEqualTo(state);
        });
    }

    @ParameterizedTest
    @MethodSource("unfitting")
    void a_refusal_says_the_act_the_state_and_the_way_out(Verb verb, PlanState state) {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            Refusal said = new Refused(verb, state, null).words(texts);
            assertThat(said.what()).contains(texts.say("plan.verb." + verb.key()), texts.say("plan.is." + state.key()));
            assertThat(said.why()).contains(texts.say("plan.out." + state.key()));
        }
    }

    @ParameterizedTest
    @EnumSource(Lack.class)
    void what_is_wanting_is_said_in_both_languages(Lack lack) {
        for (Language language : Language.values()) {
            assertThat(new Refused(Verb.PASS, PlanState.COUNCIL, lack).words(Texts.in(language)).why()).isNotBlank();
        }
    }

    @Test
    void a_plan_without_items_does_not_go_before_the_council() {
        ImprovementPlan empty = in(PlanState.DRAFT).written("Kế hoạch", TestPlans.content().with(List.of()));
        assertThatThrownBy(empty::submit).hasMessageContaining("ROWS");
    }

    @Test
    void a_meeting_that_is_still_to_come_passes_nothing() {
        assertThatThrownBy(() -> in(PlanState.COUNCIL).pass(TestPlans.passed(SOMEONE), TestPlans.MEETING.minusDays(1)))
                .hasMessageContaining("MEETING_HELD");
    }

    @Test
    void a_meeting_of_nobody_passes_nothing() {
        assertThatThrownBy(() -> in(PlanState.COUNCIL).pass(TestPlans.passed(), TODAY)).hasMessageContaining("PRESENT");
    }

    @Test
    void a_paper_is_not_signed_before_the_council_met() {
        ImprovementPlan passed = in(PlanState.PASSED, step(1, new Step.Submit()), step(2, TestPlans.passed(SOMEONE)));
        Step.Issue early = new Step.Issue("05/KH", TestPlans.MEETING.minusDays(1), "HIỆU TRƯỞNG", "Trần Thị Mai");
        assertThatThrownBy(() -> passed.issue(early)).hasMessageContaining("DAY_AFTER_MEETING");
    }

    @Test
    void what_is_issued_bears_number_day_and_signer() {
        Header head = in(PlanState.PASSED).issue(TestPlans.SIGNED).content().header();
        assertThat(head.documentNumber()).isEqualTo("05/KH-TH");
        assertThat(head.date()).isEqualTo(TestPlans.SIGNED.day());
        assertThat(head.signerName()).isEqualTo("Trần Thị Mai");
    }

    @Test
    void a_step_that_was_undone_is_not_the_last_of_its_kind() {
        ImprovementPlan again = in(PlanState.DRAFT, step(1, new Step.Submit()), step(2, new Step.Withdraw("sai")));
        assertThat(again.last(Step.Submit.class)).isEmpty();
        assertThat(again.last(Step.Withdraw.class)).isPresent();
    }

    @Test
    void a_plan_without_a_title_is_none() {
        assertThatThrownBy(() -> in(PlanState.DRAFT).written(" ", TestPlans.content())).hasMessageContaining("TITLE");
    }
}
