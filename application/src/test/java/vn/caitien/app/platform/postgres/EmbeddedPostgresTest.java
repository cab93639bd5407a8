package vn.caitien.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

class EmbeddedPostgresTest {
    private static final String PASSWORD = "a password";

    @TempDir
    private Path folder;

    @Test
    void asks_for_the_password() throws IOException {
        try (EmbeddedPostgres postgres = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.address("postgres"), "postgres", "another"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("password");
        }
    }

    @Test
    void listens_to_this_computer_alone_and_keeps_what_it_acknowledged() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(value(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(postgres, "show fsync")).isEqualTo("on");
            assertThat(value(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(postgres, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void keeps_its_tables_from_start_to_start() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            value(postgres, "create table kept as select 7 as n; select 'made'");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(value(postgres, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void stops_one_that_was_left_running() throws Exception {
        EmbeddedPostgres left = start();
        ProcessHandle process = left.process().orElseThrow();
        left.abandon();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(process.isAlive()).isFalse();
            assertThat(value(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void starts_again_by_itself_when_it_is_killed() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            value(postgres, "create table kept as select 7 as n; select 'made'");
            ProcessHandle killed = postgres.process().orElseThrow();
            killed.destroyForcibly();
            Awaitility.await().atMost(Duration.ofSeconds(40)).ignoreExceptions()
                    .until(() -> value(postgres, "select n from kept").equals("7"));
            assertThat(killed.isAlive()).isFalse();
        }
    }

    @Test
    void leaves_no_process_behind() throws Exception {
        EmbeddedPostgres postgres = start();
        ProcessHandle process = postgres.process().orElseThrow();
        postgres.close();
        process.onExit().get(10, TimeUnit.SECONDS);
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void refuses_the_folder_of_a_newer_version() throws IOException {
        start().close();
        Files.writeString(folder.resolve("database/PG_VERSION"), "99\n");
        assertThatThrownBy(this::start).isInstanceOfSatisfying(StartRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.NEWER_DATABASE));
    }

    @Test
    void says_what_the_log_says_when_it_does_not_start() throws IOException {
        start().close();
        Files.delete(folder.resolve("database/global/pg_control"));
        assertThatThrownBy(this::start).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.DATABASE_DID_NOT_START);
            assertThat(refused.values()[0].toString()).contains("control");
        });
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.start(TestPrograms.get(), folder.resolve("database"), folder.resolve("logs"), PASSWORD);
    }

    private static String value(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.address("postgres"), "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(query);
            while (statement.getUpdateCount() != -1) {
                statement.getMoreResults();
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
