package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void a_database_of_someone_s_own_is_not_filled_with_invented_people() {
        Shell.Result outcome = Shell.reading().in(Map.of("CAITIEN_DATABASE_URL", "jdbc:postgresql://nowhere/real"))
                .run("serve", "--demo", "--data", folder);
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("database.url");
    }
}
