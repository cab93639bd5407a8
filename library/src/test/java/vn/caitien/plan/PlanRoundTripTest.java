package vn.caitien.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanRoundTripTest {

    @Property(tries = 300, seed = "2026")
    void aPlanWrittenAndReadIsTheSamePlan(@ForAll("plans") Plan plan) throws PlanFormatException {
        assertThat(PlanJson.read(PlanJson.write(plan))).isEqualTo(plan);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.randoms().map(random -> new AnyPlan(random).plan());
    }
}
