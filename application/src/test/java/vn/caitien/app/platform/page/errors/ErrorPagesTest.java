package vn.caitien.app.platform.page.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ErrorPagesTest {
    private static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return Pages.get().perform(request).andReturn().getResponse();
    }

    @ParameterizedTest
    @CsvSource({
            "/faults/number/seven, 400, Chưa hiểu yêu cầu",
            "/faults/needed, 400, Chưa hiểu yêu cầu",
            "/faults/missing, 404, Không thấy trang này",
            "/no-such-page, 404, Không thấy trang này",
            "/static/no-such-file.css, 404, Không thấy trang này",
            "/error, 404, Không thấy trang này",
            "/faults/act, 405, Không mở được theo cách này",
            "/faults/stale, 409, Có người vừa sửa trước",
            "/faults/often, 429, Làm hơi nhanh quá",
            "/faults/fault, 500, Hệ thống gặp lỗi",
            "/faults/template, 500, Hệ thống gặp lỗi",
            "/faults/gone, 503, Tạm thời chưa mở được",
            "/faults/full, 507, Máy chủ hết chỗ lưu"})
    void what_goes_wrong_has_its_status_and_its_page(String path, int status, String title) throws Exception {
        MockHttpServletResponse answer = answer(get(path));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).contains("<h1>" + title + "</h1>");
    }

    @Test
    void a_page_speaks_the_language_a_person_chose() throws Exception {
        assertThat(answer(get("/faults/stale").cookie(new Cookie("caitien-language", "en"))).getContentAsString())
                .contains("<h1>Someone changed it just before</h1>", "<html lang=\"en\"");
    }

    @Test
    void the_page_names_the_request_as_the_header_does() throws Exception {
        MockHttpServletResponse answer = answer(get("/faults/fault"));
        assertThat(answer.getHeader("X-Request-Id")).matches("[2-9B-Z]{8}");
        assertThat(answer.getContentAsString()).contains(answer.getHeader("X-Request-Id"));
    }

    @Test
    void a_name_a_browser_sends_is_not_taken_over() throws Exception {
        assertThat(answer(get("/look").header("X-Request-Id", "forged")).getHeader("X-Request-Id")).isNotEqualTo("forged");
    }

    @Test
    void a_fault_tells_nothing_of_its_cause() throws Exception {
        assertThat(answer(get("/faults/fault")).getContentAsString()).doesNotContain("only the log", "Exception", "vn.caitien");
    }

    @Test
    void a_database_that_is_gone_says_when_to_ask_again() throws Exception {
        assertThat(answer(get("/faults/gone")).getHeader("Retry-After")).isEqualTo("10");
    }

    @Test
    void whoever_tries_too_often_is_told_how_long_to_wait() throws Exception {
        assertThat(answer(get("/faults/often")).getHeader("Retry-After")).isEqualTo("180");
    }

    @Test
    void a_download_that_fails_shows_its_page_and_is_not_saved_as_a_file() throws Exception {
        MockHttpServletResponse answer = answer(get("/faults/download"));
        assertThat(answer.getHeader("Content-Disposition")).isNull();
        assertThat(answer.getContentLength()).isNotEqualTo(7);
    }

    @Test
    void an_error_is_never_kept_by_a_browser() throws Exception {
        assertThat(answer(get("/no-such-page")).getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void every_answer_keeps_a_browser_safe() throws Exception {
        MockHttpServletResponse answer = answer(get("/look"));
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void a_form_sent_to_where_there_is_none_is_not_found() throws Exception {
        assertThat(answer(post("/no-such-page")).getStatus()).isEqualTo(404);
    }
}
