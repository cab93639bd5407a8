package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;

class SchoolYearsTest {
    @TempDir
    private Path folder;
    private House house;
    private SchoolId school;

    @BeforeEach
    void build() {
        house = new House(folder);
        school = house.school();
    }

    @Test
    void a_year_is_pinned_to_the_circular_in_force_on_its_first_day() {
        assertThat(year(open(2026)).circular()).isEqualTo("tt57-2026");
        assertThat(year(open(2025)).circular()).isEqualTo("tt18-2018");
    }

    @Test
    void the_day_the_circular_comes_into_force_counts() {
        LocalDate day = LocalDate.of(2026, 7, 7);
        UUID before = house.years.open(House.ACTOR, school, day.minusYears(1), day.minusDays(2));
        UUID since = house.years.open(House.ACTOR, school, day, day.plusMonths(10));
        assertThat(year(before).circular()).isEqualTo("tt18-2018");
        assertThat(year(since).circular()).isEqualTo("tt57-2026");
    }

    @Test
    void a_year_no_circular_is_known_for_has_none() {
        assertThat(year(open(2001)).circular()).isNull();
    }

    @Test
    void a_year_keeps_its_circular_when_its_days_change() {
        UUID id = open(2025);
        house.years.redate(House.ACTOR, school, id, 1, LocalDate.of(2026, 7, 20), LocalDate.of(2027, 5, 31));
        assertThat(year(id).circular()).isEqualTo("tt18-2018");
    }

    @Test
    void moving_it_to_another_circular_takes_a_reason() {
        UUID id = open(2025);
        assertThatThrownBy(() -> house.years.pin(House.ACTOR, school, id, 1, "tt57-2026", "  ")).hasMessage("no-reason");
        house.years.pin(House.ACTOR, school, id, 1, "tt57-2026", "Sở hướng dẫn làm sớm");
        assertThat(year(id).circular()).isEqualTo("tt57-2026");
    }

    @Test
    void every_choice_of_a_circular_stays_known() {
        UUID id = open(2025);
        house.years.pin(House.ACTOR, school, id, 1, "tt57-2026", "Sở hướng dẫn làm sớm");
        assertThat(house.years.choices(school, id)).extracting(CircularChoice::circular)
                .containsExactly("tt18-2018", "tt57-2026");
        assertThat(house.years.choices(school, id)).extracting(CircularChoice::reason)
                .containsExactly(null, "Sở hướng dẫn làm sớm");
        assertThat(house.recorded(school)).startsWith("school.year.circular-changed", "school.year.opened");
    }

    @Test
    void a_circular_of_other_schools_is_refused() {
        UUID id = open(2025);
        assertThatThrownBy(() -> house.years.pin(House.ACTOR, school, id, 1, "tt19-2018", "x")).hasMessage("circular-other");
    }

    @Test
    void the_same_circular_again_is_refused() {
        UUID id = open(2026);
        assertThatThrownBy(() -> house.years.pin(House.ACTOR, school, id, 1, "tt57-2026", "x")).hasMessage("circular-same");
    }

    @Test
    void years_do_not_overlap_and_the_refusal_names_the_other() {
        open(2026);
        assertThatThrownBy(() -> house.years.open(House.ACTOR, school, LocalDate.of(2027, 5, 31), LocalDate.of(2028, 5, 31)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.values()).startsWith("2026 – 2027"));
    }

    @Test
    void a_year_that_never_ends_is_refused() {
        assertThatThrownBy(() -> house.years.open(House.ACTOR, school, LocalDate.of(2026, 9, 1), LocalDate.of(2029, 5, 31)))
                .hasMessage("year-long");
    }

    @Test
    void the_year_of_a_day_is_found_until_its_last() {
        open(2026);
        assertThat(house.years.on(school, LocalDate.of(2027, 8, 31))).map(SchoolYear::label).contains("2026 – 2027");
        assertThat(house.years.on(school, LocalDate.of(2027, 9, 1))).isEmpty();
    }

    @Test
    void who_saw_an_older_state_changes_nothing() {
        UUID id = open(2025);
        house.years.pin(House.ACTOR, school, id, 1, "tt57-2026", "lý do");
        assertThatThrownBy(() -> house.years.pin(House.ACTOR, school, id, 1, "tt18-2018", "lý do"))
                .isInstanceOf(StaleVersion.class);
    }

    private UUID open(int year) {
        return house.years.open(House.ACTOR, school, LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31));
    }

    private SchoolYear year(UUID id) {
        return house.years.one(school, id);
    }
}
