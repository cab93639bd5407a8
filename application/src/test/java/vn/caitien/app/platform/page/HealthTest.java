package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** Health answers on a port of its own, to whoever is on this computer. */
class HealthTest {
    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String port = TestServer.get().part(Environment.class).getRequiredProperty("local.management.port");
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.ofString());
    }

    @Test
    void it_says_up_without_sign_in_and_nothing_more() throws Exception {
        assertThat(get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void the_pages_are_not_there() throws Exception {
        assertThat(get("/look").statusCode()).isEqualTo(404);
    }
}
