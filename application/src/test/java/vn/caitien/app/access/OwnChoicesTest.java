package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served.Someone;

/** Language, look and bar of who is signed in, through the running server. */
class OwnChoicesTest {
    private final Someone someone = Served.someone();

    @Test
    void language_and_look_come_along_to_the_next_device() {
        Visitor first = someone.signedIn();
        first.post("/choose/language", Map.of("value", "en", "back", "/me"));
        first.post("/choose/look", Map.of("value", "dark", "back", "/me"));
        assertThat(someone.signedIn().get("/me").body()).contains("<html lang=\"en\" data-bs-theme=\"dark\"");
    }

    @Test
    void a_stranger_s_choice_stays_in_the_browser() {
        Visitor stranger = new Visitor();
        stranger.post("/choose/language", Map.of("value", "en", "back", "/"));
        assertThat(stranger.get("/look").body()).contains("<html lang=\"en\"");
        assertThat(stranger.session()).isEmpty();
    }

    @Test
    void a_page_that_is_not_there_has_the_bar_of_who_asks() {
        assertThat(someone.signedIn().get("/no-such-page").body()).contains("Võ Thị " + someone.login());
    }

    @Test
    void a_form_without_its_token_is_refused_under_the_bar_of_who_sent_it() {
        Visitor visitor = someone.signedIn();
        visitor.get("/me");
        Visitor.Answer refused = visitor.forged("/me", Map.of("name", "x", "form", "co", "version", "1"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Võ Thị " + someone.login());
    }

    @Test
    void a_stale_form_is_refused_under_the_bar_of_who_sent_it() {
        Visitor visitor = someone.signedIn();
        visitor.get("/me");
        Visitor.Answer refused = visitor.post("/me", Map.of("name", "x", "form", "co", "version", "9"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Võ Thị " + someone.login());
    }

    @Test
    void the_page_of_parts_opens_no_session_for_a_passer_by() {
        Visitor stranger = new Visitor();
        stranger.get("/look");
        stranger.get("/look/confirm");
        assertThat(stranger.session()).isEmpty();
    }
}
