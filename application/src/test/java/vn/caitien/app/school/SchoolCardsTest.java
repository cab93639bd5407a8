package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.catalogue.SchoolType;

class SchoolCardsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Decision DECISION = new Decision("12/QĐ-UBND", LocalDate.of(2025, 12, 20));

    @TempDir
    private static Path folder;
    private static House house;
    private static Map<String, UUID> units;

    @BeforeAll
    static void build() {
        house = new House(folder);
        units = house.invented();
    }

    @Test
    void a_founded_school_is_read_back_as_it_was_given() {
        School school = house.cards.one(house.school(units.get("con-tren")));
        assertThat(school.called(DAY)).isEqualTo("Trường THCS Bãi Dừa");
        assertThat(school.levels()).containsExactly(Level.LOWER_SECONDARY);
        assertThat(school.code()).isEqualTo("BD-01");
        assertThat(school.type()).isEqualTo(SchoolType.LOWER_SECONDARY);
    }

    @Test
    void units_above_are_those_of_the_day() {
        SchoolId school = house.school(units.get("con-tren"));
        assertThat(house.cards.above(school, LocalDate.of(2025, 6, 30))).extracting(UnitOnDay::kind).containsExactly(
                UnitKind.COMMUNE, UnitKind.DISTRICT, UnitKind.PROVINCE, UnitKind.MINISTRY);
        assertThat(house.cards.above(school, LocalDate.of(2025, 7, 1))).extracting(UnitOnDay::name)
                .startsWith("Xã Cồn Nổi", "Tỉnh Bãi Dừa");
    }

    @Test
    void a_school_whose_commune_is_unknown_has_nothing_above() {
        assertThat(house.cards.above(house.school(), DAY)).isEmpty();
    }

    @Test
    void a_school_nobody_founded_is_not_here() {
        assertThatThrownBy(() -> house.cards.one(new SchoolId(new UUID(1, 1)))).isInstanceOf(NotHere.class);
    }

    @Test
    void papers_of_an_earlier_day_keep_the_earlier_name() {
        SchoolId id = house.school();
        house.cards.rename(House.ACTOR, id, 1, "Trường THCS Bến Dừa", DAY, DECISION);
        School school = house.cards.one(id);
        assertThat(school.called(DAY.minusDays(1))).isEqualTo("Trường THCS Bãi Dừa");
        assertThat(school.called(DAY)).isEqualTo("Trường THCS Bến Dừa");
        assertThat(school.names().steps().getLast().value().decision()).isEqualTo(DECISION);
    }

    @Test
    void a_name_is_kept_in_composed_letters() {
        SchoolId id = house.school();
        house.cards.rename(House.ACTOR, id, 1, "  Tru\u031bo\u031b\u0300ng  Mới ", DAY, Decision.UNKNOWN);
        assertThat(house.cards.one(id).called(DAY)).isEqualTo("Trường Mới");
    }

    @Test
    void who_saw_an_older_state_changes_nothing() {
        SchoolId id = house.school();
        house.cards.rename(House.ACTOR, id, 1, "Một", DAY, DECISION);
        assertThatThrownBy(() -> house.cards.rename(House.ACTOR, id, 1, "Hai", DAY.plusDays(1), DECISION))
                .isInstanceOf(StaleVersion.class);
        assertThat(house.recorded(id)).containsExactly("school.renamed", "school.founded");
    }

    @Test
    void moves_into_a_commune_of_that_day_only() {
        SchoolId id = house.school(units.get("con-tren"));
        assertThatThrownBy(() -> house.cards.move(House.ACTOR, id, 1, units.get("con-duoi"), DAY)).hasMessage("no-commune");
        house.cards.move(House.ACTOR, id, 1, units.get("ben-dua"), DAY);
        assertThat(house.cards.above(id, DAY).getFirst().name()).isEqualTo("Phường Bến Dừa");
    }

    @Test
    void a_school_stands_in_no_province_directly() {
        SchoolId id = house.school();
        assertThatThrownBy(() -> house.cards.move(House.ACTOR, id, 1, units.get("bai-dua"), DAY)).hasMessage("no-commune");
    }

    @Test
    void a_merged_school_ends_the_day_before_and_keeps_its_history() {
        SchoolId id = house.school();
        SchoolId into = house.school();
        house.cards.succeed(House.ACTOR, id, 1, Succession.Kind.MERGED_INTO, "Trường THCS Lớn", into, DAY, DECISION);
        SchoolCard card = house.cards.card(id);
        assertThat(card.school().closed()).isEqualTo(DAY.minusDays(1));
        assertThat(card.school().called(DAY)).isEqualTo("Trường THCS Bãi Dừa");
        assertThat(card.successions()).singleElement().satisfies(way -> {
            assertThat(way.other()).isEqualTo(into);
            assertThat(way.decision()).isEqualTo(DECISION);
        });
    }

    @Test
    void a_school_that_another_went_into_goes_on() {
        SchoolId id = house.school();
        house.cards.succeed(House.ACTOR, id, 1, Succession.Kind.MERGED_FROM, "Trường THCS Nhỏ", null, DAY, DECISION);
        assertThat(house.cards.one(id).closed()).isNull();
    }

    @Test
    void a_closed_school_says_since_when_it_is() {
        SchoolId id = house.school();
        house.cards.close(House.ACTOR, id, 1, DAY);
        assertThatThrownBy(() -> house.cards.rename(House.ACTOR, id, 2, "Mới", DAY.plusDays(1), DECISION))
                .isInstanceOfSatisfying(Refused.class, refused ->
                        assertThat(refused.values()).containsExactly("Trường THCS Bãi Dừa", DAY));
    }

    @Test
    void a_school_teaches_something() {
        SchoolId id = house.school();
        assertThatThrownBy(() -> house.cards.describe(House.ACTOR, id, 1, SchoolType.PRIMARY, Set.of(), null))
                .hasMessage("no-level");
    }

    @Test
    void a_school_of_several_levels_has_them_all() {
        SchoolId id = house.school();
        house.cards.describe(House.ACTOR, id, 1, SchoolType.MULTI_LEVEL, Set.of(Level.PRIMARY, Level.LOWER_SECONDARY), " ");
        assertThat(house.cards.one(id).levels()).containsExactlyInAnyOrder(Level.PRIMARY, Level.LOWER_SECONDARY);
        assertThat(house.cards.one(id).code()).isNull();
    }

    @Test
    void the_register_knows_every_school_by_its_latest_name() {
        SchoolId id = house.school();
        house.cards.rename(House.ACTOR, id, 1, "Trường Đổi Tên", DAY, DECISION);
        assertThat(house.register.one(id)).map(SchoolEntry::name).contains("Trường Đổi Tên");
        assertThat(house.register.called("", 0, 100).part()).filteredOn(entry -> entry.id().equals(id)).hasSize(1);
    }
}
