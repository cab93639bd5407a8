package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served.Someone;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.catalogue.SchoolType;

/** The first page, as different people have it from the running server. */
class StartPagesTest {
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());
    private static Someone keeper;
    private static SchoolId one;
    private static SchoolId other;

    @BeforeAll
    static void found() {
        keeper = keeper();
        one = school("Trường Mầm non Sao Mai");
        other = school("Trường Mầm non Ánh Dương");
    }

    @Test
    void a_stranger_reads_what_it_is_and_signs_in() {
        assertThat(new Visitor().get("/").body()).contains("CaiTien giúp trường tự đánh giá", "href=\"/sign-in\"");
    }

    @Test
    void who_is_of_no_school_reads_how_one_gets_into_one() {
        assertThat(Served.someone().signedIn().get("/").body()).contains("Chưa có trường nào mở cho bạn").doesNotContain("/schools");
    }

    @Test
    void who_keeps_the_installation_finds_the_schools_and_founds_one() {
        assertThat(keeper.signedIn().get("/").body()).contains("Bạn giữ hệ thống này", "href=\"/schools/new\"");
    }

    @Test
    void who_keeps_the_installation_reads_of_the_last_backup() {
        assertThat(keeper.signedIn().get("/").body()).contains("Sao lưu tự động");
    }

    @Test
    void a_keeper_who_works_at_one_school_reads_of_it_too() {
        Someone both = keeper();
        assertThat(both.is(Role.HEAD, one).signedIn().get("/").body()).contains("Sao lưu tự động", "Trường Mầm non Sao Mai");
    }

    @Test
    void nobody_else_reads_of_backups() {
        assertThat(Served.someone().is(Role.HEAD, one).signedIn().get("/").body()).doesNotContain("Sao lưu");
    }

    @Test
    void who_is_of_one_school_is_in_it_with_one_thing_to_do_next() {
        String page = Served.someone().is(Role.HEAD, one).signedIn().get("/").body();
        assertThat(page).contains("<h1>Trường Mầm non Sao Mai</h1>", "Hôm nay chưa thuộc năm học nào", "/schools/" + one + "/years/new");
        assertThat(page.split("ct-next", -1)).hasSize(2);
    }

    @Test
    void who_only_reads_is_asked_to_do_nothing() {
        assertThat(Served.someone().is(Role.STAFF, one).signedIn().get("/").body())
                .contains("Trường Mầm non Sao Mai", "/schools/" + one + "/staff").doesNotContain("ct-next", "/people");
    }

    @Test
    void a_guest_sees_the_name_and_nothing_of_the_school() {
        assertThat(Served.someone().is(Role.GUEST, one).signedIn().get("/").body()).contains("vai trò khách")
                .doesNotContain("/card", "/staff", "ct-next");
    }

    @Test
    void who_is_of_several_chooses_by_name() {
        assertThat(Served.someone().is(Role.HEAD, one).is(Role.STAFF, other).signedIn().get("/").body())
                .containsSubsequence("Trường Mầm non Ánh Dương", "Trường Mầm non Sao Mai");
    }

    @Test
    void a_school_that_is_not_there_is_not_there_for_its_keeper_either() {
        assertThat(keeper.signedIn().get("/schools/" + Served.school()).status()).isEqualTo(404);
    }

    @Test
    void who_keeps_the_installation_takes_a_role_in_a_school_and_goes_on_there() {
        SchoolId own = school("Trường Mầm non Tự Giữ");
        Someone both = keeper();
        Visitor visitor = both.signedIn();
        String people = "/schools/" + own + "/people/self";
        assertThat(visitor.get("/schools/" + own).body()).contains(people);
        visitor.get(people);
        assertThat(visitor.post(people, Map.of()).body()).contains("Hãy chọn một vai trò");
        assertThat(visitor.post(people, Map.of("role", "head")).location()).endsWith("/schools/" + own);
        assertThat(visitor.get("/schools/" + own).body()).contains("/years/new").doesNotContain(people);
        assertThat(Served.part(Memberships.class).of(both.id())).anyMatch(role -> own.equals(role.school()) && role.role() == Role.HEAD);
    }

    @Test
    void a_founding_that_is_sent_twice_founds_one_school() {
        Visitor visitor = keeper.signedIn();
        visitor.get("/schools/new");
        Map<String, String> form = Map.of("once", one.toString(), "name", "Trường Gửi Hai Lần", "type", "preschool",
                "levels", "PRESCHOOL", "from", "2001-09-05");
        String way = visitor.post("/schools/new", form).location();
        assertThat(visitor.post("/schools/new", form).location()).isEqualTo(way).contains("/schools/");
        assertThat(visitor.get("/schools?words=gui%20hai%20lan").body()).contains("1 trường");
    }

    @Test
    void a_head_of_a_school_cannot_take_a_role_so() {
        Someone head = Served.someone().is(Role.HEAD, one);
        Visitor visitor = head.signedIn();
        visitor.get("/me");
        assertThat(visitor.post("/schools/" + one + "/people/self", Map.of("role", "administrator")).status()).isEqualTo(404);
    }

    private static Someone keeper() {
        Someone someone = Served.someone();
        Served.part(Memberships.class).add(new Membership(
                Uuid7.at(Clock.systemUTC()), someone.id(), Role.OPERATOR, null, null, null, TODAY, null, 1));
        return someone;
    }

    private static SchoolId school(String name) {
        return Served.part(SchoolCards.class).found(keeper.id().actor(), new NewSchool(name, SchoolType.PRESCHOOL, Set.of(Level.PRESCHOOL),
                null, null, LocalDate.of(2001, 9, 5), Decision.UNKNOWN));
    }
}
