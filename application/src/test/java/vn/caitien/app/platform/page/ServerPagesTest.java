package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPOutputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the real server shows: its limits, its refusals, its static files. */
class ServerPagesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"");
    private static final int MEGABYTE = 1 << 20;

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(TestServer.at(path))));
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(TestServer.at(path)))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    @Test
    void a_field_of_20_megabytes_gets_a_page() throws Exception {
        HttpResponse<String> answer = post("/choose/look", "back=/&value=" + "x".repeat(20 * MEGABYTE));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>Gửi nhiều quá mức nhận</h1>");
    }

    @Test
    void fields_of_a_little_more_than_a_megabyte_in_all_get_the_same() throws Exception {
        assertThat(post("/choose/look", "back=/&value=dark&a=" + "x".repeat(MEGABYTE)).statusCode()).isEqualTo(413);
    }

    @Test
    void a_field_of_20_megabytes_among_files_gets_the_same() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(TestServer.at("/choose/look")))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString("--b\r\nContent-Disposition: form-data; name=\"value\"\r\n\r\n"
                        + "x".repeat(20 * MEGABYTE) + "\r\n--b--\r\n")));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_megabyte_of_fields_is_taken() throws Exception {
        assertThat(post("/choose/look", "back=/&value=dark&a=" + "x".repeat(MEGABYTE - 100)).statusCode()).isEqualTo(303);
    }

    @Test
    void a_form_that_does_not_come_from_us_has_expired() throws Exception {
        HttpResponse<String> answer = post("/sign-in", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>Biểu mẫu đã hết hạn</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/plans/1", "/error", "/static/", "/static/tabler/", "/webjars/htmx.org/dist/htmx.min.js",
            "/actuator/health", "/look/nothing"})
    void a_stranger_learns_nothing(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Không thấy trang này</h1>");
    }

    @Test
    void a_stranger_leaves_nothing_behind() throws Exception {
        assertThat(get("/plans/1").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void an_odd_address_gets_a_page_too() throws Exception {
        HttpResponse<String> answer = get("/look;x=1/..%2f");
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/look"})
    void static_files_have_their_content_in_their_address_and_are_kept_for_a_year(String page) throws Exception {
        assertThat(ASSET.matcher(get(page).body()).results().map(found -> found.group(1)).toList()).hasSize(6)
                .allMatch(address -> address.matches(".*-[0-9a-f]{32}\\.\\w+"))
                .allSatisfy(address -> assertThat(get(address)).satisfies(
                        file -> assertThat(file.statusCode()).isEqualTo(200),
                        file -> assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/look", "/no-such-page"})
    void a_first_view_is_small(String page) throws Exception {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
            zip.write(get(page).body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(small.size()).isLessThanOrEqualTo(20 * 1024);
    }
}
