package vn.caitien.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.trail.Act;
import vn.caitien.plan.Form;

class ActsTest {
    static Stream<Act> acts() {
        ImprovementPlan plan = new ImprovementPlan(new PlanId(new UUID(1, 1)), new UUID(2, 2), null, Form.FORM_2,
                new AccountId(new UUID(3, 3)), PlanState.DRAFT, "Tên kế hoạch", TestPlans.content(), List.of(),
                new Change(new AccountId(new UUID(3, 3)), Instant.EPOCH), 1);
        return Stream.concat(Stream.of(Acts.opened(plan), Acts.written(plan)),
                Stream.of(new Step.Submit(), TestPlans.passed(), TestPlans.SIGNED, new Step.Withdraw("sai"), new Step.Close())
                        .map(step -> Acts.of(plan, step)));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void every_act_has_its_sentence_with_all_its_details(Act act) {
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).say("trail." + act.kind(), act.details().values().toArray()))
                    .contains(act.details().values());
        }
    }
}
