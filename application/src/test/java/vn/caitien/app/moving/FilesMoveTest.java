package vn.caitien.app.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caitien.app.moving.MovingHouse.HERE;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.moving.MovingHouse.There;
import vn.caitien.app.platform.files.FileRows;
import vn.caitien.app.platform.files.Kept;

/** The files of a school that moves. */
class FilesMoveTest {
    private static final String PART = MovedFiles.FOLDER + HERE.bytes.sha256();

    @Test
    void they_come_along_byte_for_byte() throws Exception {
        There there = HERE.there();
        there.take(HERE.file);
        try (InputStream in = there.files().open(HERE.school, HERE.bytes.sha256()).orElseThrow().read()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("Biên bản họp\n\nHội đồng trường");
        }
        assertThat(listed(there)).hasSize(1);
    }

    @Test
    void they_are_counted_and_so_is_what_was_lost_before() {
        assertThat(HERE.left.files()).isEqualTo(new Moved.Files(1, HERE.bytes.length(), 1));
        assertThat(HERE.there().take(HERE.file).files()).isEqualTo(HERE.left.files());
    }

    @Test
    void the_row_of_a_lost_one_comes_along_too() throws Exception {
        There there = HERE.there();
        there.take(HERE.file);
        try (Connection connection = there.logins().owner().connect()) {
            assertThat(FileRows.on(connection).of(HERE.school)).containsOnlyKeys(HERE.bytes.sha256(), HERE.lost.sha256());
        }
    }

    @Test
    void a_try_puts_none() {
        There there = HERE.there();
        assertThat(there.take(HERE.file, false, false).files()).isEqualTo(HERE.left.files());
        assertThat(listed(there)).isEmpty();
    }

    @Test
    void one_that_was_changed_on_the_way_is_refused() throws Exception {
        Path changed = Rewritten.of(HERE.file, PART, lines -> List.of("Biên bản khác"), of -> of);
        There there = HERE.there();
        refused(() -> there.take(changed), "moving.altered");
        assertThat(listed(there)).isEmpty();
    }

    @Test
    void one_no_row_names_is_refused_and_nothing_stays() throws Exception {
        Path changed = Rewritten.of(HERE.file, "tables/" + FileRows.TABLE + ".copy", lines -> List.of(), of -> of);
        There there = HERE.there();
        refused(() -> there.take(changed), "moving.different");
        assertThat(listed(there)).isEmpty();
    }

    @Test
    void a_school_that_is_refused_leaves_no_files() throws Exception {
        Path changed = Rewritten.of(HERE.file, "tables/trail_entry.copy",
                lines -> lines.stream().map(line -> line.replace("school.founded", "school.renamed")).toList(), of -> of);
        There there = HERE.there();
        refused(() -> there.take(changed), "moving.different");
        assertThat(listed(there)).isEmpty();
    }

    @Test
    void while_files_are_taken_away_nobody_leaves_or_comes() throws Exception {
        There there = HERE.there();
        try (Connection here = HERE.house.logins.owner().connect(); Connection other = there.logins().owner().connect()) {
            FileRows.on(here).alone();
            FileRows.on(other).alone();
            refused(() -> HERE.export(HERE.folder.resolve("busy"), false, false), "moving.files-busy");
            refused(() -> there.take(HERE.file), "moving.files-busy");
        }
        assertThat(HERE.folder.resolve("busy")).doesNotExist();
    }

    private static List<Kept> listed(There there) {
        try (Stream<Kept> files = there.files().list(HERE.school)) {
            return files.toList();
        }
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MovingRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
