package vn.caitien.app.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.app.moving.MovingHouse.HERE;
import static vn.caitien.app.moving.MovingHouse.run;
import static vn.caitien.app.moving.MovingHouse.shown;
import static vn.caitien.app.moving.MovingHouse.texts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.app.moving.MovingHouse.There;
import vn.caitien.app.platform.ids.SchoolId;

/** What is there after a school came. */
class SchoolMovesTest {
    private static final There THERE = HERE.there();
    private static final SchoolId SCHOOL = HERE.school;
    private static final Map<String, String> BEFORE = shown(HERE.house.logins, HERE.other, Long.MAX_VALUE);
    private static final Moved ARRIVED = THERE.take(HERE.file);

    @Test
    void every_row_of_every_table_is_the_same() {
        assertThat(shown(THERE.logins(), SCHOOL, HERE.left.record().entries()))
                .isEqualTo(shown(HERE.house.logins, SCHOOL, HERE.left.record().entries()));
    }

    @Test
    void the_tables_that_matter_are_among_them() {
        assertThat(ARRIVED.tables()).filteredOn(table -> table.rows() > 0).extracting(Moved.Table::name)
                .contains("school", "school_year", "staff", "improvement_plan", "plan_snapshot", "plan_file", "paper", "plan_import");
    }

    @Test
    void counts_and_hashes_are_those_of_the_file() {
        assertThat(ARRIVED.tables()).isEqualTo(HERE.left.tables());
    }

    @Test
    void another_school_stays_what_it_is_and_does_not_come_along() {
        assertThat(shown(HERE.house.logins, HERE.other, Long.MAX_VALUE)).isEqualTo(BEFORE);
        assertThat(texts(THERE.logins(), "select distinct school_id from trail_entry union select school_id from school"))
                .containsExactlyInAnyOrder(SCHOOL.toString(), "00000000-0000-0000-0000-000000000000");
    }

    @Test
    void whoever_holds_the_printed_plan_gets_the_same_answer() {
        String asked = "select paper_verified::text from common.paper_verified('%s')"
                .formatted(texts(HERE.house.logins, "select code from plan_mark").getFirst());
        assertThat(texts(THERE.logins().common(), asked)).hasSize(1).isEqualTo(texts(HERE.house.logins.common(), asked));
    }

    @Test
    void units_above_that_were_not_known_are_written_down() {
        assertThat(ARRIVED.unitsAdded()).contains("Xã Cồn Dưới", "Xã Cồn Nổi", "Tỉnh Bãi Dừa").doesNotContain("Phường Bến Dừa");
    }

    @Test
    void a_unit_above_that_is_known_by_its_name_is_not_written_down_again() {
        There there = HERE.there();
        run(there.logins(), """
                insert into unit (id, kind, from_day, version) values (md5('a')::uuid, 'MINISTRY', '1990-01-01', 1);
                insert into unit_name values (md5('a')::uuid, '1990-01-01', null, 'Bộ Giáo dục và Đào tạo (ví dụ)')
                """);
        assertThat(there.take(HERE.file).unitsAdded()).doesNotContain("Bộ Giáo dục và Đào tạo (ví dụ)").isNotEmpty();
        assertThat(texts(there.logins(), "select count(*) from unit_parent where parent = md5('a')::uuid")).containsExactly("2");
    }

    @Test
    void the_school_stands_in_the_unit_of_here_that_has_the_same_code() {
        There there = HERE.there();
        run(there.logins(), """
                insert into unit (id, kind, code, from_day, version) values (md5('b')::uuid, 'COMMUNE', 'CD-7', '1990-01-01', 1)
                """);
        there.take(HERE.file);
        assertThat(texts(there.logins(), "select md5('b')::uuid = commune from school_commune")).containsExactly("t");
    }

    @Test
    void a_try_leaves_nothing() {
        There there = HERE.there();
        List<String> tables = texts(there.logins(), "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace");
        assertThat(there.take(HERE.file, false, false)).isEqualTo(ARRIVED);
        assertThat(tables).filteredOn(table -> !table.equals("flyway_schema_history"))
                .allMatch(table -> texts(there.logins(), "select count(*) from " + table).getFirst().equals("0"));
    }
}
