package vn.caitien.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.TestPeople;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.House;

class PlanCitationsTest {
    @Test
    void what_a_plan_of_the_year_says_is_told_with_its_address(@TempDir Path folder) {
        House house = new House(folder);
        TestPeople people = new TestPeople(house.views, house.clock);
        ImprovementPlans plans = TestHouse.plans(house, people);
        SchoolId school = house.school();
        UUID year = house.year(school, 2026);
        PlanId plan = plans.open(people.someone(Role.HEAD, school), school, year, null, "Theo MC.1.1.09", TestPlans.content());
        PlanCitations citations = new PlanCitations(house.tables);
        assertThat(citations.of(school, year)).singleElement().satisfies(text -> {
            assertThat(text.title()).isEqualTo("Theo MC.1.1.09");
            assertThat(text.address()).endsWith("/plans/" + plan);
            assertThat(text.words()).contains("rows");
        });
        assertThat(citations.of(school, house.year(school, 2025))).isEmpty();
    }
}
