package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served.Someone;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;

/** Records through the running server. */
class RecordPagesTest {
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());

    private final SchoolId school = Served.school();
    private final String address = "/schools/" + school + "/record";
    private final Someone head = Served.someone().is(Role.HEAD, school);
    private final Someone teacher = Served.someone().is(Role.STAFF, school);
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        visitor = head.signedIn();
    }

    @Test
    void a_role_given_reads_as_a_sentence_with_names_and_roles() {
        Served.part(Members.class).give(head.id(), school, teacher.id(), List.of(Role.MONITOR), TODAY, null);
        assertThat(visitor.get(address).body()).contains(
                "cô " + name(head) + " (hiệu trưởng) giao vai trò tổ giám sát từ ", ": cô " + name(teacher) + "</li>");
    }

    @Test
    void an_invitation_tells_who_was_invited_and_as_what() {
        Served.part(Welcoming.class).invite(head.id(), Place.of(school),
                new Wanted("Lý Thị Mới", AddressForm.CO, null, List.of(Role.CLERK, Role.STAFF), TODAY, null));
        assertThat(visitor.get(address).body()).contains("mời người vào với vai trò văn thư, giáo viên, nhân viên: cô Lý Thị Mới");
    }

    @Test
    void what_one_enters_for_another_tells_of_both() {
        record(new Actor(head.id().value(), teacher.id().value()), "school.described");
        assertThat(visitor.get(address).body())
                .contains("; cô " + name(teacher) + " báo cáo, cô " + name(head) + " nhập hộ");
    }

    @Test
    void a_kind_nobody_knows_reads_as_something_plain() {
        record(head.id().actor(), "gone.for-good");
        assertThat(visitor.get(address).body()).contains("làm một việc khác (gone.for-good)");
    }

    @Test
    void what_the_program_does_by_itself_is_told_of_it() {
        record(Actor.PROGRAM, "school.described");
        assertThat(visitor.get(address).body()).contains("— CaiTien sửa loại hình");
    }

    @Test
    void one_person_s_acts_are_shown_alone() {
        record(head.id().actor(), "school.described");
        record(teacher.id().actor(), "gone.for-good");
        assertThat(visitor.get(address + "?person=" + teacher.id()).body())
                .contains("gone.for-good").doesNotContain("sửa loại hình");
    }

    @Test
    void one_group_of_kinds_is_shown_alone() {
        record(head.id().actor(), "school.described");
        Served.part(Members.class).give(head.id(), school, teacher.id(), List.of(Role.MONITOR), TODAY, null);
        assertThat(visitor.get(address + "?about=people").body()).contains("giao vai trò").doesNotContain("sửa loại hình");
    }

    @Test
    void some_days_are_shown_alone() {
        record(head.id().actor(), "school.described");
        assertThat(visitor.get(address + "?from=" + TODAY + "&to=" + TODAY).body()).contains("sửa loại hình");
        assertThat(visitor.get(address + "?to=" + TODAY.minusDays(2)).body()).contains("Không có việc nào như vậy");
    }

    @Test
    void a_long_record_goes_on_with_the_older_ones() {
        for (int at = 0; at <= RecordQuery.ROWS; at++) {
            record(head.id().actor(), at == 0 ? "first.of-all" : "gone.for-good");
        }
        String newest = visitor.get(address).body();
        assertThat(newest).doesNotContain("first.of-all");
        Matcher older = Pattern.compile("href=\"([^\"]+before=[^\"]+)\"").matcher(newest);
        assertThat(older.find()).isTrue();
        assertThat(visitor.get(older.group(1).replace("&amp;", "&")).body()).contains("first.of-all").doesNotContain("gone.for-good");
    }

    @Test
    void a_teacher_does_not_see_it() {
        assertThat(teacher.signedIn().get(address).status()).isEqualTo(404);
    }

    @Test
    void who_keeps_the_installation_sees_its_record_and_no_school_s() {
        Visitor operator = Served.someone().keeps().signedIn();
        assertThat(operator.get("/installation/record?about=sign-in").body()).contains("(quản trị hệ thống) đăng nhập");
        assertThat(operator.get(address).status()).isEqualTo(404);
    }

    private void record(Actor actor, String kind) {
        Served.part(SchoolTables.class).within(school, () -> {
            Served.part(Trail.class).record(school, actor, Act.of(kind, (UUID) null, Map.of()));
            return true;
        });
    }

    private static String name(Someone someone) {
        return "Võ Thị " + someone.login();
    }
}
