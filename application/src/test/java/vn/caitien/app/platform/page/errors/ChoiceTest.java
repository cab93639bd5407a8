package vn.caitien.app.platform.page.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Language and look, chosen at the foot of a page. */
class ChoiceTest {
    private static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return Pages.get().perform(request).andReturn().getResponse();
    }

    @Test
    void a_language_is_kept_and_leads_back_to_the_page() throws Exception {
        MockHttpServletResponse answer = answer(post("/choose/language").param("value", "en").param("back", "/look"));
        assertThat(answer.getHeader("Set-Cookie")).startsWith("caitien-language=en;").contains("HttpOnly", "SameSite=Lax");
        assertThat(answer.getHeader("Location")).isEqualTo("/look");
    }

    @Test
    void a_language_nobody_speaks_is_vietnamese() throws Exception {
        assertThat(answer(post("/choose/language").param("value", "xx").param("back", "/")).getHeader("Set-Cookie"))
                .startsWith("caitien-language=vi;");
    }

    @Test
    void nobody_is_led_elsewhere() throws Exception {
        assertThat(answer(post("/choose/look").param("value", "dark").param("back", "//elsewhere.example")).getHeader("Location"))
                .isEqualTo("/");
    }

    @Test
    void a_chosen_look_is_there_before_the_first_paint() throws Exception {
        assertThat(answer(get("/look").cookie(new Cookie("caitien-look", "dark"))).getContentAsString())
                .contains("<html lang=\"vi\" data-bs-theme=\"dark\" data-look=\"dark\">");
    }

    @Test
    void without_a_choice_the_device_decides() throws Exception {
        assertThat(answer(get("/look")).getContentAsString()).contains("data-look=\"system\"");
    }

    @Test
    void a_cookie_with_anything_else_in_it_harms_nothing() throws Exception {
        assertThat(answer(get("/look").cookie(new Cookie("caitien-look", "\"><u>"))).getContentAsString())
                .contains("data-look=\"system\"").doesNotContain("<u>");
    }
}
