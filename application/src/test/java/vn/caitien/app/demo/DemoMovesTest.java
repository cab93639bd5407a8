package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.moving.Moved;
import vn.caitien.app.moving.SchoolExport;
import vn.caitien.app.moving.SchoolFile;
import vn.caitien.app.moving.SchoolImport;
import vn.caitien.app.platform.data.DataFolder;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.trail.TrailCheck;

/** The invented school moves while its server runs. */
@Tag("full")
class DemoMovesTest {
    @TempDir
    private Path folder;

    @Test
    void everything_of_it_is_there_and_its_papers_and_record_verify() throws Exception {
        String school = TestDemo.DEMO.server().part(SchoolRegister.class).called("", 0, 1).part().getFirst().id().toString();
        Secrets secrets = new Secrets(DataFolder.secretsOf(TestDemo.FOLDER));
        Path file = folder.resolve("demo.caitien");
        char[] words = "một câu dài để khóa tệp".toCharArray();
        FileStore store = TestDemo.DEMO.server().part(FileStore.class);
        Moved left = SchoolExport.write(TestDemo.LOGINS.owner(), store, secrets, Clock.systemUTC(),
                new SchoolExport.Wish(school, file, words, true, false));

        Logins there = TestDatabase.fresh();
        Secrets own = new Secrets(folder);
        Moved arrived = SchoolImport.run(there.owner(), FileStores.disk(folder.resolve("files"), Clock.systemUTC()), own, Clock.systemUTC(), SchoolFile.read(file, words),
                new SchoolImport.Wish(false, true));

        assertThat(arrived.tables()).isEqualTo(left.tables());
        assertThat(arrived.files()).isEqualTo(left.files());
        assertThat(arrived.people().withPassword()).isPositive();
        assertThat(TrailCheck.run(there.owner(), own)).isEmpty();
        assertThat(answers(there)).isNotEmpty().isEqualTo(answers(TestDemo.LOGINS));
    }

    /** What anyone is told who asks for a printed plan. */
    private static List<String> answers(Logins logins) throws SQLException {
        List<String> answers = new ArrayList<>();
        for (String code : texts(logins.owner(), "select code from plan_mark order by code")) {
            answers.addAll(texts(logins.common(), "select told::text from common.paper_verified('" + code + "') told"));
        }
        return answers;
    }

    private static List<String> texts(Login login, String query) throws SQLException {
        try (Connection connection = login.connect(); ResultSet rows = connection.createStatement().executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
