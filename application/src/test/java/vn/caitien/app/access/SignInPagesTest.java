package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served.Someone;
import vn.caitien.app.access.Visitor.Answer;

/** Signing in and out through the running server. */
class SignInPagesTest {
    private final Someone someone = Served.someone();
    private final Visitor visitor = new Visitor();

    @Test
    void a_page_for_people_known_leads_strangers_to_the_sign_in() {
        assertThat(visitor.get("/me").location()).endsWith("/sign-in?back=%2Fme");
    }

    @Test
    void and_back_to_the_page_afterwards() {
        visitor.get("/sign-in?back=/me");
        Answer answer = visitor.post("/sign-in", Map.of("login", someone.login(), "password", House.PASSWORD, "back", "/me"));
        assertThat(answer.location()).endsWith("/me");
        assertThat(visitor.get("/me").body()).contains("Võ Thị " + someone.login());
    }

    @Test
    void no_link_leads_elsewhere_after_signing_in() {
        visitor.get("/sign-in");
        Answer answer = visitor.post("/sign-in", Map.of("login", someone.login(), "password", House.PASSWORD, "back", "//elsewhere.example/"));
        assertThat(answer.location()).doesNotContain("elsewhere");
    }

    @Test
    void a_wrong_password_is_told_in_words_and_the_name_stays() {
        assertThat(visitor.signIn(someone.login(), "wrong guess").body())
                .contains("Tên đăng nhập hoặc mật khẩu chưa đúng.", "value=\"" + someone.login() + "\"");
    }

    @Test
    void the_password_never_comes_back() {
        assertThat(visitor.signIn(someone.login(), "wrong guess xyz").body()).doesNotContain("wrong guess xyz");
    }

    @Test
    void too_many_tries_are_told_with_how_long_to_wait() {
        for (int at = 0; at < 5; at++) {
            visitor.signIn(someone.login(), "wrong guess");
        }
        assertThat(visitor.signIn(someone.login(), House.PASSWORD).body()).containsPattern("Hãy đợi \\d+ giây rồi thử lại");
    }

    @Test
    void who_is_let_in_gets_a_new_session() {
        visitor.get("/sign-in");
        String before = visitor.session();
        visitor.post("/sign-in", Map.of("login", someone.login(), "password", House.PASSWORD));
        assertThat(visitor.session()).isNotEqualTo(before).isNotEmpty();
    }

    @Test
    void a_session_planted_before_opens_nothing_after() {
        visitor.get("/sign-in");
        String planted = visitor.session();
        visitor.post("/sign-in", Map.of("login", someone.login(), "password", House.PASSWORD));
        visitor.session(planted);
        assertThat(visitor.get("/me").status()).isEqualTo(302);
    }

    @Test
    void without_the_token_of_the_form_nothing_happens() {
        assertThat(visitor.post("/sign-in", Map.of("login", someone.login(), "password", House.PASSWORD)).status()).isEqualTo(403);
    }

    @Test
    void signed_out_the_old_session_opens_nothing() {
        visitor.signIn(someone.login(), House.PASSWORD);
        String old = visitor.session();
        visitor.get("/me");
        visitor.post("/sign-out", Map.of());
        visitor.session(old);
        assertThat(visitor.get("/me").status()).isEqualTo(302);
    }

    @Test
    void with_a_second_step_the_password_leads_to_the_code_and_no_further() {
        CodeKey phone = secondStep();
        assertThat(visitor.signIn(someone.login(), House.PASSWORD).location()).endsWith("/sign-in/code");
        assertThat(visitor.get("/me").status()).isEqualTo(302);
        visitor.get("/sign-in/code");
        visitor.post("/sign-in/code", Map.of("code", phone.code(step() + 1)));
        assertThat(visitor.get("/me").status()).isEqualTo(200);
    }

    @Test
    void the_page_of_the_code_is_not_for_strangers() {
        assertThat(visitor.get("/sign-in/code").location()).endsWith("/sign-in");
    }

    @Test
    void one_place_ends_another() {
        visitor.signIn(someone.login(), House.PASSWORD);
        Visitor elsewhere = someone.signedIn();
        visitor.get("/me");
        visitor.post("/me/places/end-others", Map.of());
        assertThat(elsewhere.get("/me").status()).isEqualTo(302);
        assertThat(visitor.get("/me").status()).isEqualTo(200);
    }

    @Test
    void places_are_told_by_browser_and_system() {
        visitor.signIn(someone.login(), House.PASSWORD);
        assertThat(visitor.get("/me").body()).contains("nơi này");
    }

    @Test
    void a_new_password_needs_the_present_one() {
        visitor.signIn(someone.login(), House.PASSWORD);
        visitor.get("/me/password");
        Answer answer = visitor.post("/me/password", Map.of("present", "not the one", "password", "gà gáy ba lần", "repeated", "gà gáy ba lần"));
        assertThat(answer.body()).contains("Mật khẩu đang dùng chưa đúng.");
    }

    @Test
    void the_second_step_is_turned_on_by_a_first_code_and_gives_codes_to_print() {
        visitor.signIn(someone.login(), House.PASSWORD);
        String page = visitor.get("/me/second-step").body();
        String key = page.replaceFirst("(?s).*ứng dụng: ((?:[A-Z2-7]{4} ?){8}).*", "$1").replace(" ", "");
        Answer answer = visitor.post("/me/second-step", Map.of("code", new CodeKey(decoded(key)).code(step())));
        assertThat(answer.body()).containsPattern("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
    }

    private CodeKey secondStep() {
        CodeKey phone = CodeKey.make();
        Served.part(SecondStep.class).turnOn(someone.id(), phone, phone.code(step())).orElseThrow();
        return phone;
    }

    private static long step() {
        return Instant.now().getEpochSecond() / 30;
    }

    private static byte[] decoded(String base32) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : base32.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] bytes = new byte[20];
        for (int at = 19; at >= 0; at--) {
            bytes[at] = number.byteValue();
            number = number.shiftRight(8);
        }
        return bytes;
    }
}
