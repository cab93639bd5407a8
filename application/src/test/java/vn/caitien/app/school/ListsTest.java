package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.ids.SchoolId;

/** Lists across the installation, and how far one school is. */
class ListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

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
    void what_stood_below_a_unit_stands_below_its_one_heir() {
        UUID old = add("Tỉnh Gộp", UnitKind.PROVINCE, "ministry");
        UUID ward = house.units.add(House.ACTOR, new NewUnit(UnitKind.WARD, "Phường Theo", null, old, DAY.minusYears(1), null));
        UUID heir = add("Tỉnh Nhận", UnitKind.PROVINCE, "ministry");
        house.units.giveWay(House.ACTOR, old, 1, List.of(heir), DAY);
        assertThat(house.unitLists.below(heir, DAY, 0, 9).part()).extracting(UnitsBelow.Below::id).containsExactly(ward);
        assertThat(house.unitLists.below(heir, DAY.minusDays(1), 0, 9).part()).isEmpty();
    }

    @Test
    void a_part_of_a_list_tells_how_long_the_whole_is() {
        UnitsBelow below = house.unitLists.below(units.get("con-noi-cu"), LocalDate.of(2025, 6, 30), 1, 1);
        assertThat(below.part()).extracting(UnitsBelow.Below::name).containsExactly("Xã Cồn Trên");
        assertThat(below.count()).isEqualTo(2);
    }

    @Test
    void a_commune_is_not_followed_by_a_province_nor_by_itself() {
        UUID ward = add("Phường Thử", UnitKind.WARD, "bai-dua");
        assertThatThrownBy(() -> house.units.giveWay(House.ACTOR, ward, 1, List.of(units.get("bai-dua")), DAY)).hasMessage("unit-heir");
        assertThatThrownBy(() -> house.units.giveWay(House.ACTOR, ward, 1, List.of(ward), DAY)).hasMessage("unit-heir");
    }

    @Test
    void what_comes_after_a_unit_has_to_be_there_by_then() {
        UUID ward = add("Phường Sớm", UnitKind.WARD, "bai-dua");
        assertThatThrownBy(() -> house.units.giveWay(House.ACTOR, ward, 1, List.of(units.get("con-tren")), DAY))
                .hasMessage("unit-not-then");
    }

    @Test
    void names_of_several_schools_are_their_latest() {
        SchoolId school = house.school();
        house.cards.rename(House.ACTOR, school, 1, "Trường Tên Mới", DAY, Decision.UNKNOWN);
        SchoolId nowhere = new SchoolId(new UUID(3, 3));
        assertThat(house.register.names(List.of(school, nowhere))).containsOnly(Map.entry(school, "Trường Tên Mới"));
    }

    @Test
    void a_school_tells_how_far_it_is() {
        SchoolId school = house.school();
        ProgressOfSchools progress = new ProgressOfSchools(house.tables);
        assertThat(progress.of(school, DAY)).isEqualTo(new Progress(null, 0, null));
        UUID year = house.year(school, 2026);
        UUID person = house.person(school, "Trần Thị Mai");
        UUID council = house.bodies.form(House.ACTOR, school, year, BodyKind.COUNCIL, "Hội đồng", Decision.UNKNOWN);
        assertThat(progress.of(school, DAY).councilSeats()).isZero();
        house.bodies.name(House.ACTOR, school, council, 1, person, BodyRole.CHAIR, DAY, null);
        assertThat(progress.of(school, DAY)).isEqualTo(new Progress(house.years.one(school, year), 1, 1));
    }

    private static UUID add(String name, UnitKind kind, String under) {
        return house.units.add(House.ACTOR, new NewUnit(kind, name, null, units.get(under), DAY.minusYears(1), null));
    }
}
