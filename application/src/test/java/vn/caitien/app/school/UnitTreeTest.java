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
import vn.caitien.app.platform.StaleVersion;

class UnitTreeTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

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
    void until_june_2025_a_district_stands_above_a_commune() {
        assertThat(above("con-tren", BEFORE)).containsExactly(
                "Xã Cồn Trên", "Huyện Cồn Nổi", "Tỉnh Cù Lao", "Bộ Giáo dục và Đào tạo (ví dụ)");
    }

    @Test
    void a_merged_commune_is_stood_for_by_the_one_it_went_into() {
        assertThat(above("con-tren", SINCE)).containsExactly(
                "Xã Cồn Nổi", "Tỉnh Bãi Dừa", "Bộ Giáo dục và Đào tạo (ví dụ)");
    }

    @Test
    void before_it_stood_nothing_is_above_a_unit() {
        assertThat(above("con-noi", BEFORE)).isEmpty();
    }

    @Test
    void a_divided_unit_is_stood_for_by_nobody() {
        UUID gone = add("Phường Chia", "bai-dua");
        house.units.giveWay(House.ACTOR, gone, 1, List.of(units.get("ben-dua"), units.get("con-noi")), SINCE.plusYears(1));
        assertThat(house.units.above(gone, SINCE.plusYears(1))).isEmpty();
        assertThat(house.units.above(gone, SINCE)).isNotEmpty();
    }

    @Test
    void an_earlier_day_keeps_the_earlier_name() {
        UUID ward = add("Phường Cũ", "bai-dua");
        house.units.rename(House.ACTOR, ward, 1, "Phường Mới", SINCE.plusDays(10));
        assertThat(house.units.above(ward, SINCE.plusDays(9)).getFirst().name()).isEqualTo("Phường Cũ");
        assertThat(house.units.above(ward, SINCE.plusDays(10)).getFirst().name()).isEqualTo("Phường Mới");
    }

    @Test
    void a_unit_that_moved_has_the_unit_above_of_its_day() {
        UUID other = house.units.add(House.ACTOR,
                new NewUnit(UnitKind.PROVINCE, "Tỉnh Khác", null, units.get("ministry"), SINCE, null));
        UUID ward = add("Phường Dời", "bai-dua");
        house.units.move(House.ACTOR, ward, 1, other, SINCE.plusDays(5));
        assertThat(house.units.above(ward, SINCE.plusDays(4)).get(1).name()).isEqualTo("Tỉnh Bãi Dừa");
        assertThat(house.units.above(ward, SINCE.plusDays(5)).get(1).name()).isEqualTo("Tỉnh Khác");
    }

    @Test
    void a_province_does_not_stand_under_a_commune() {
        assertThatThrownBy(() -> house.units.add(House.ACTOR,
                new NewUnit(UnitKind.PROVINCE, "Tỉnh", null, units.get("con-noi"), SINCE, null))).hasMessage("unit-order");
    }

    @Test
    void there_are_no_districts_after_june_2025() {
        assertThatThrownBy(() -> house.units.add(House.ACTOR,
                new NewUnit(UnitKind.DISTRICT, "Huyện", null, units.get("cu-lao"), LocalDate.of(2000, 1, 1), null)))
                .hasMessage("no-districts");
    }

    @Test
    void an_ended_unit_is_not_renamed() {
        assertThatThrownBy(() -> house.units.rename(House.ACTOR, units.get("con-tren"), 2, "Xã", SINCE.plusYears(2)))
                .hasMessage("unit-ended");
    }

    @Test
    void who_saw_an_older_state_changes_nothing() {
        assertThatThrownBy(() -> house.units.rename(House.ACTOR, units.get("con-tren"), 1, "Xã", SINCE))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void is_found_without_accents() {
        assertThat(house.units.called("con noi", SINCE, 5)).extracting(UnitFound::name).containsExactly("Xã Cồn Nổi");
        assertThat(house.units.called("con noi", SINCE, 5)).extracting(UnitFound::above).containsExactly("Tỉnh Bãi Dừa");
    }

    @Test
    void is_found_by_the_name_of_the_day_only() {
        assertThat(house.units.called("cồn", BEFORE, 5)).extracting(UnitFound::name)
                .containsExactly("Xã Cồn Dưới", "Xã Cồn Trên");
    }

    @Test
    void what_is_done_to_units_is_on_the_record_of_the_installation() {
        assertThat(house.views.within(() -> house.trail.latest(Long.MAX_VALUE, 100)))
                .anyMatch(entry -> entry.act().kind().equals("school.unit.succeeded"));
    }

    private static UUID add(String name, String under) {
        return house.units.add(House.ACTOR, new NewUnit(UnitKind.WARD, name, null, units.get(under), SINCE, null));
    }

    private static List<String> above(String unit, LocalDate day) {
        return house.units.above(units.get(unit), day).stream().map(UnitOnDay::name).toList();
    }
}
