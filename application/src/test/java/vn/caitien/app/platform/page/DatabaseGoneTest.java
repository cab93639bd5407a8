package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;

/** The database goes away under the running server, and comes back. */
@Tag("full")
class DatabaseGoneTest {
    /** A page with a form, asked for with a session that the database would have to know. */
    private static HttpResponse<String> page() throws IOException, InterruptedException {
        String session = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes());
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(TestServer.at("/look")))
                .header("Cookie", "caitien=" + session).build(), BodyHandlers.ofString());
    }

    private static void connections(String limit) throws SQLException {
        Logins logins = TestServer.logins();
        try (Connection connection = TestDatabase.superuser(logins).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + connection.getCatalog() + " connection limit " + limit);
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    @Test
    void pages_say_so_while_it_is_gone_and_go_on_when_it_is_back() throws Exception {
        assertThat(page().statusCode()).isEqualTo(200);
        connections("0");
        try {
            HttpResponse<String> answer = page();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("<h1>Tạm thời chưa mở được</h1>");
        } finally {
            connections("-1");
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> page().statusCode() == 200);
    }
}
