package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served.Someone;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;

/** People of a school through the running server. */
class PeoplePagesTest {
    private static final Pattern LINK = Pattern.compile(">https?://[^<\"/]+(/(?:invitation|way-back)/[\\w-]+)<");

    private final SchoolId school = Served.school();
    private final String base = "/schools/" + school + "/people";
    private final Someone head = Served.someone().is(Role.HEAD, school);
    private final Someone teacher = Served.someone().is(Role.STAFF, school);
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        visitor = head.signedIn();
    }

    @Test
    void everyone_is_listed_with_their_roles() {
        assertThat(visitor.get(base).body()).contains("Võ Thị " + teacher.login(), "giáo viên, nhân viên, từ ");
    }

    @Test
    void an_invitation_leads_a_stranger_to_an_account_with_the_role() {
        Visitor newcomer = new Visitor();
        String link = link(invited());
        newcomer.get(link);
        newcomer.post(link, Map.of("name", "Lý Thị Mới", "form", "co", "login", "ly.moi." + school, "password", House.PASSWORD,
                "repeated", House.PASSWORD));
        assertThat(newcomer.get("/me").body()).contains("Lý Thị Mới", "văn thư");
        assertThat(new Visitor().get(link).status()).isEqualTo(410);
    }

    @Test
    void the_slip_has_a_picture_and_a_link() {
        assertThat(invited().body()).contains("<svg class=\"ct-qr\"", "Lý Thị Mới", "đúng người");
    }

    @Test
    void a_form_with_faults_comes_back_with_what_was_written() {
        visitor.get(base + "/invite");
        Answer answer = visitor.post(base + "/invite", Map.of("name", "Lý Thị Mới", "roles", "guest", "from", "2026-09-01"));
        assertThat(answer.body()).contains("Khách cần có ngày cuối.", "value=\"Lý Thị Mới\"");
    }

    @Test
    void someone_with_an_account_joins_signed_in() {
        String link = link(invited());
        Visitor other = Served.someone().is(Role.HEAD, Served.school()).signedIn();
        other.get(link);
        other.post(link + "/join", Map.of());
        assertThat(other.get("/me").body()).contains("văn thư", "hiệu trưởng");
    }

    @Test
    void a_role_is_given_and_ended() {
        visitor.get(base + "/" + teacher.id());
        visitor.post(base + "/" + teacher.id() + "/roles", Map.of("roles", "monitor", "from", Today.of(Clock.systemUTC()).toString(), "to", ""));
        assertThat(visitor.get(base + "/" + teacher.id()).body()).contains("tổ giám sát, từ ");
        Matcher first = Pattern.compile("href=\"([^\"]+/roles/[0-9a-f-]+/end)\"").matcher(visitor.get(base + "/" + teacher.id()).body());
        assertThat(first.find()).isTrue();
        visitor.get(first.group(1));
        visitor.post(first.group(1), Map.of("version", "1", "to", Today.of(Clock.systemUTC()).toString()));
        assertThat(visitor.get(base + "/" + teacher.id()).body()).contains("đến hết");
    }

    @Test
    void the_way_back_sets_a_new_password() {
        visitor.get(base + "/" + teacher.id());
        String link = link(visitor.post(base + "/" + teacher.id() + "/recover", Map.of()));
        Visitor lost = new Visitor();
        lost.get(link);
        lost.post(link, Map.of("password", "gà gáy ba lần bên sông", "repeated", "gà gáy ba lần bên sông"));
        lost.signIn(teacher.login(), "gà gáy ba lần bên sông");
        assertThat(lost.get("/me").status()).isEqualTo(200);
    }

    @Test
    void the_head_hands_the_role_over() {
        String today = Today.of(Clock.systemUTC()).toString();
        visitor.get(base + "/delegate");
        visitor.post(base + "/delegate", Map.of("taker", teacher.id().toString(), "from", today, "to", today));
        assertThat(visitor.get(base).body()).contains("giao quyền cho Võ Thị " + teacher.login());
    }

    @Test
    void a_teacher_does_not_see_the_page() {
        assertThat(teacher.signedIn().get(base).status()).isEqualTo(404);
    }

    @Test
    void a_change_of_what_another_has_changed_is_refused() {
        visitor.get(base + "/" + teacher.id());
        Matcher role = Pattern.compile("href=\"([^\"]+/roles/[0-9a-f-]+/end)\"").matcher(visitor.get(base + "/" + teacher.id()).body());
        assertThat(role.find()).isTrue();
        assertThat(visitor.post(role.group(1), Map.of("version", "7", "now", "true")).status()).isEqualTo(409);
    }

    @Test
    void everyone_signed_in_sees_who_may_do_what() {
        assertThat(teacher.signedIn().get("/matrix").body()).contains("soạn dự thảo", "hiệu trưởng");
    }

    private Answer invited() {
        visitor.get(base + "/invite");
        return visitor.post(base + "/invite", Map.of("name", "Lý Thị Mới", "form", "co", "roles", "clerk",
                "from", Today.of(Clock.systemUTC()).toString(), "to", ""));
    }

    private static String link(Answer slip) {
        Matcher link = LINK.matcher(slip.body());
        assertThat(link.find()).as(slip.body()).isTrue();
        return link.group(1);
    }
}
