package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeDemoTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_that_holds_something_else_is_refused_in_one_line() throws IOException {
        Files.writeString(folder.resolve("thư.txt"), "của trường");
        Shell.Result outcome = Shell.reading().run("serve", "--demo", "--data", folder);
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).containsOnlyOnce("caitien: ").contains("trường mẫu");
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("thư.txt"));
    }

    private Shell.Result startedWhile(ServerSocket taken, String setting) {
        Path demo = folder.resolve("demo");
        return Shell.reading().run("serve", "--demo", "--data", demo, "--set", "server.port=0", "--set", "server.health-port=0",
                "--set", setting + "=" + taken.getLocalPort());
    }

    @ParameterizedTest
    @CsvSource({"server.health-port, --set server.health-port", "server.port, --port"})
    void a_port_that_is_taken_is_told_in_one_line_and_nothing_is_left_behind(String setting, String way) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell.Result outcome = startedWhile(taken, setting);
            assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(outcome.err().lines().filter(line -> line.startsWith("caitien: "))).singleElement().asString()
                    .contains(Integer.toString(taken.getLocalPort()), way);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_database_of_someone_s_own_is_not_filled_with_invented_people() {
        Shell.Result outcome = Shell.reading().in(Map.of("CAITIEN_DATABASE_URL", "jdbc:postgresql://nowhere/real"))
                .run("serve", "--demo", "--data", folder);
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("database.url");
    }
}
