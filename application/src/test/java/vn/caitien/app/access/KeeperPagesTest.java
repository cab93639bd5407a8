package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served.Someone;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.platform.Today;
import vn.caitien.app.school.NewUnit;
import vn.caitien.app.school.UnitKind;
import vn.caitien.app.school.UnitTree;
import vn.caitien.app.trail.Actor;

/** Who keeps the installation, through the running server. */
class KeeperPagesTest {
    private static final String BASE = "/installation/people";
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());
    private static final Pattern LINK = Pattern.compile(">https?://[^<\"/]+(/invitation/[\\w-]+)<");

    private final Someone operator = Served.someone().keeps();
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        visitor = operator.signedIn();
    }

    @Test
    void everyone_with_an_account_is_found_by_name() {
        Someone other = Served.someone();
        assertThat(visitor.get(BASE + "?words=" + other.login()).body()).contains("Võ Thị " + other.login());
    }

    @Test
    void an_officer_is_invited_to_a_unit_found_by_its_name() {
        UUID unit = Served.part(UnitTree.class).add(Actor.PROGRAM,
                new NewUnit(UnitKind.COMMUNE, "Xã Gò Mây " + operator.login(), null, null, TODAY.minusYears(1), null));
        visitor.get(BASE + "/invite");
        Answer found = visitor.post(BASE + "/invite", fields("officer", "Gò Mây " + operator.login(), ""));
        assertThat(found.body()).contains("value=\"" + unit + "\"", "Hãy chọn đơn vị.");
        Answer slip = visitor.post(BASE + "/invite", fields("officer", "Gò Mây " + operator.login(), unit.toString()));
        assertThat(slip.body()).contains("Xã Gò Mây", "cán bộ cấp trên");
    }

    @Test
    void an_operator_is_invited_and_joins() {
        visitor.get(BASE + "/invite");
        Answer slip = visitor.post(BASE + "/invite", fields("operator", "", ""));
        Visitor other = Served.someone().signedIn();
        other.get(link(slip));
        other.post(link(slip) + "/join", Map.of());
        assertThat(other.get(BASE).status()).isEqualTo(200);
    }

    @Test
    void a_slip_that_was_lost_is_handed_out_anew_and_the_first_opens_nothing() {
        visitor.get(BASE + "/invite");
        String first = link(visitor.post(BASE + "/invite", fields("operator", "", "")));
        Matcher again = Pattern.compile("action=\"([^\"]+/reissue)\"[\\s\\S]*?name=\"version\" value=\"(\\d+)\"")
                .matcher(visitor.get(BASE).body());
        String action = null;
        String version = null;
        while (again.find()) {
            action = again.group(1);
            version = again.group(2);
        }
        String second = link(visitor.post(action, Map.of("version", version)));
        assertThat(new Visitor().get(second).status()).isEqualTo(200);
        assertThat(new Visitor().get(first).status()).isEqualTo(404);
    }

    @Test
    void an_account_is_closed_and_opened_again() {
        Someone other = Served.someone();
        Visitor theirs = other.signedIn();
        visitor.get(BASE + "/" + other.id() + "/close");
        visitor.post(BASE + "/" + other.id() + "/close", Map.of("version", "1"));
        assertThat(theirs.get("/me").location()).contains("/sign-in");
        assertThat(visitor.get(BASE + "/" + other.id()).body()).contains("Tài khoản đã đóng từ");
        visitor.post(BASE + "/" + other.id() + "/reopen", Map.of("version", "2"));
        assertThat(other.signedIn().get("/me").status()).isEqualTo(200);
    }

    private static Map<String, String> fields(String role, String words, String unit) {
        return Map.of("name", "Lý Văn Trên", "form", "thay", "role", role, "words", words, "unit", unit,
                "from", TODAY.toString(), "to", "");
    }

    private static String link(Answer slip) {
        Matcher link = LINK.matcher(slip.body());
        assertThat(link.find()).as(slip.body()).isTrue();
        return link.group(1);
    }
}
