package vn.caitien.app.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.app.moving.MovingHouse.HERE;
import static vn.caitien.app.moving.MovingHouse.run;
import static vn.caitien.app.moving.MovingHouse.texts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.app.moving.MovingHouse.There;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestTables;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.TestTrail;
import vn.caitien.app.trail.TrailCheck;
import vn.caitien.app.trail.TrailFault;
import vn.caitien.app.trail.TrailFault.Kind;

/** The record of a school that moved. */
class MovedRecordTest {
    private final There there = HERE.there();

    private static void act(There there) {
        SchoolTables tables = TestTables.school(there.logins());
        tables.within(HERE.school, () -> {
            TestTrail.of(tables, TestTables.common(there.logins()), there.secrets(), HERE.house.clock)
                    .record(HERE.school, Actor.PROGRAM, Act.of("thing.done", null));
            return true;
        });
    }

    private static List<TrailFault> faults(There there) {
        return TrailCheck.run(there.logins().owner(), there.secrets());
    }

    @Test
    void it_ends_there_with_leaving_and_goes_on_here_with_arriving() {
        there.take(HERE.file);
        act(there);
        assertThat(texts(there.logins(), "select kind from trail_entry where school_id = '%s' order by number desc limit 3"
                .formatted(HERE.school))).containsExactly("thing.done", "school.arrived", "school.exported");
        assertThat(faults(there)).isEmpty();
    }

    @Test
    void the_installation_writes_down_that_it_came() {
        there.take(HERE.file);
        assertThat(texts(there.logins(), "select kind from trail_entry where school_id = '00000000-0000-0000-0000-000000000000'"))
                .containsExactly("installation.school-arrived");
    }

    @Test
    void where_it_left_it_verifies_still() {
        assertThat(TrailCheck.run(HERE.house.logins.owner(), HERE.secrets)).isEmpty();
        assertThat(texts(HERE.house.logins, "select number from trail_anchor where place = 'moving' and number = "
                + HERE.left.record().entries())).hasSize(1);
    }

    @Test
    void what_came_is_held_against_what_was_sealed_when_it_came() {
        there.take(HERE.file);
        act(there);
        run(there.logins(), "update trail_entry set kind = 'other' where number = 1 and school_id = '" + HERE.school + "'");
        assertThat(faults(there)).containsExactly(new TrailFault(HERE.school, HERE.left.record().entries(), Kind.NOT_AS_IT_CAME));
    }

    @Test
    void who_cannot_seal_cannot_say_that_something_else_came() {
        there.take(HERE.file);
        run(there.logins(), "update trail_entry set details = jsonb_set(details, '{sha256}', '\"00\"') where kind = 'school.arrived'");
        assertThat(faults(there)).hasSize((int) HERE.left.record().entries() + 1).extracting(TrailFault::kind).containsOnly(Kind.ALTERED);
    }

    @Test
    void it_moves_on_from_there_too() {
        there.take(HERE.file);
        Path next = HERE.folder.resolve("next.caitien");
        Moved left = SchoolExport.write(there.logins().owner(), there.files(), there.secrets(), HERE.house.clock,
                new SchoolExport.Wish("trường thcs cồn nổi", next, null, false, false));
        There third = HERE.there();
        third.take(next);
        assertThat(faults(third)).isEmpty();
        assertThat(left.record().entries()).isEqualTo(HERE.left.record().entries() + 2);
        assertThat(left.record().installation()).isNotEqualTo(HERE.left.record().installation());
    }

    @Test
    void faults_it_had_before_it_left_are_told_and_not_hidden() {
        there.take(HERE.file);
        run(there.logins(), "update trail_entry set kind = 'other' where number = 1 and school_id = '" + HERE.school + "'");
        Path next = HERE.folder.resolve("faulty.caitien");
        SchoolExport.write(there.logins().owner(), there.files(), there.secrets(), HERE.house.clock,
                new SchoolExport.Wish(HERE.school.toString(), next, null, false, false));
        There third = HERE.there();
        assertThat(third.take(next).record().faults()).isEqualTo(1);
        assertThat(texts(third.logins(), "select details ->> 'faults' from trail_entry where kind = 'school.arrived' order by number desc"))
                .containsExactly("1", "0");
    }

    @Test
    void a_school_that_closes_as_it_leaves_is_open_in_the_file() {
        there.take(HERE.file);
        Path next = HERE.folder.resolve("closing.caitien");
        SchoolExport.write(there.logins().owner(), there.files(), there.secrets(), HERE.house.clock,
                new SchoolExport.Wish("CN-01", next, null, false, true));
        assertThat(texts(there.logins(), "select closed_day is not null from school")).containsExactly("t");
        assertThat(faults(there)).isEmpty();
        There third = HERE.there();
        third.take(next);
        assertThat(texts(third.logins(), "select closed_day is null from school")).containsExactly("t");
    }
}
