package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.cli.Shell.Result;
import vn.caitien.plan.Cell;

class ImportFolderTest {
    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("in/deep")).getParent();
        out = folder.resolve("out");
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(in.resolve(name), content);
    }

    private Result run(Object... options) {
        Object[] arguments = new Object[options.length + 4];
        arguments[0] = "import";
        arguments[1] = in;
        arguments[2] = "--out";
        arguments[3] = out;
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Shell.reading().run(arguments);
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void each_file_of_the_folder_and_its_folders_becomes_one() throws IOException {
        file("a.docx", "a");
        file("deep/b.pdf", "b");
        run();
        assertThat(written()).containsOnlyKeys("a.json", "b.json");
    }

    @Test
    void several_plans_of_a_file_are_numbered() throws IOException {
        file("a.docx", "một\nhai");
        run();
        assertThat(written()).containsOnlyKeys("a-1.json", "a-2.json");
    }

    @Test
    void all_imported_ends_with_0() throws IOException {
        file("a.docx", "a");
        assertThat(run().code()).isZero();
    }

    @Test
    void some_failed_ends_with_1() throws IOException {
        file("a.docx", "a");
        file("b.docx", "!NO_PLAN");
        assertThat(run().code()).isEqualTo(1);
    }

    @Test
    void none_readable_ends_with_2() throws IOException {
        file("b.docx", "!NO_PLAN");
        assertThat(run().code()).isEqualTo(2);
    }

    @Test
    void none_readable_makes_no_folder() throws IOException {
        file("b.docx", "!NO_PLAN");
        run();
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_without_documents_ends_with_2() {
        assertThat(run().code()).isEqualTo(2);
    }

    @Test
    void documents_of_other_kinds_are_named_as_left_out() throws IOException {
        file("a.docx", "a");
        file("b.wps", "b");
        assertThat(run()).satisfies(
                result -> assertThat(result.code()).isZero(),
                result -> assertThat(result.err()).startsWith("Bỏ qua 1 tệp dạng khác (" + in.resolve("b.wps") + ")"));
    }

    @Test
    void the_summary_counts() throws IOException {
        file("a.docx", "a");
        file("b.docx", "!NO_PLAN");
        assertThat(run().err()).endsWith(
                "Đã nhập: 1 tệp · có chỗ cần xem lại: 0 tệp (0 ô) · không nhập được: 1 tệp\n");
    }

    @Test
    void the_summary_counts_cells_in_doubt() throws IOException {
        file("a.docx", "a");
        Shell shell = Shell.giving(Plans.titled("a", Plans.row(0.89, Map.of(Cell.TT, "1", Cell.LEAD, "HT"))));
        assertThat(shell.run("import", in, "--out", out, "--lang", "en").err())
                .isEqualTo("Imported: 1 · with cells to look at: 1 (2 cells) · failed: 0\n");
    }

    @Test
    void what_is_there_already_is_kept() throws IOException {
        file("a.docx", "a");
        Files.writeString(Files.createDirectory(out).resolve("a.json"), "mine");
        run();
        assertThat(written()).containsEntry("a.json", "mine");
    }

    @Test
    void a_file_whose_result_is_there_already_counts_as_failed() throws IOException {
        file("a.docx", "a");
        run();
        assertThat(run().code()).isEqualTo(1);
    }

    @Test
    void force_replaces_what_is_there() throws IOException {
        file("a.docx", "a");
        Files.writeString(Files.createDirectory(out).resolve("a.json"), "mine");
        run("--force");
        assertThat(written().get("a.json")).contains("caitien-plan/1");
    }

    @Test
    void the_results_do_not_depend_on_the_number_of_jobs() throws IOException {
        for (int at = 0; at < 40; at++) {
            file("p" + at + ".docx", at % 7 == 0 ? "!BROKEN" : at % 5 == 0 ? "x\ny" : "z" + at);
        }
        String alone = run("--jobs", 1).err();
        Map<String, String> first = written();
        String together = run("--jobs", 8, "--force").err();
        assertThat(written()).isEqualTo(first);
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void progress_is_shown_where_a_person_watches() throws IOException {
        file("a.docx", "a");
        assertThat(Shell.reading().watched().run("import", in, "--out", out).err()).contains("Đang đọc 1/1: a.docx");
    }
}
