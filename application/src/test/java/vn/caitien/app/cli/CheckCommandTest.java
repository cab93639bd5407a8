package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.cli.Shell.Result;
import vn.caitien.plan.PlanJson;
import vn.caitien.plan.Silence;

class CheckCommandTest {
    private static final Path CLEAN = Path.of("../samples/upper-secondary-2025.truth.json");

    @TempDir
    private Path folder;

    private static Result check(Object... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "check";
        arguments[1] = "a.docx";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return run(arguments);
    }

    private static Result run(Object... arguments) {
        Path file = Path.of("pom.xml");
        arguments[1] = arguments[1].equals("a.docx") ? file : arguments[1];
        return Shell.giving(Faulty.numberBlank()).run(arguments);
    }

    @Test
    void findings_are_printed_as_a_table() {
        assertThat(check().out()).startsWith("TRƯỜNG <THỬ> · Cải tiến").contains("┌", "[" + Faulty.RULE + "]", "cảnh báo");
    }

    @Test
    void findings_are_said_in_english_when_asked_for() {
        assertThat(check("--lang", "en").out()).contains("What was found", "The number is only its symbol");
    }

    @Test
    void as_json_the_plan_holds_its_findings() {
        var rules = JsonMapper.shared().readTree(check("--format", "json").out()).path("findings").findValuesAsString("rule");
        assertThat(rules).contains(Faulty.RULE);
    }

    @Test
    void json_with_findings_can_be_checked_again() throws IOException {
        Path json = Files.writeString(folder.resolve("a.json"), check("--format", "json").out());
        assertThat(run("check", json, "--format", "json").out()).isEqualTo(Files.readString(json));
    }

    @Test
    void as_html_it_is_a_page() {
        assertThat(check("--format", "html").out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void findings_alone_do_not_fail() {
        assertThat(check().code()).isZero();
    }

    @Test
    void it_fails_on_warnings_when_asked_to() {
        assertThat(check("--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void a_clean_plan_does_not_fail() {
        assertThat(run("check", CLEAN, "--fail-on", "warning").code()).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_ends_with_2() {
        assertThat(run("check", folder.resolve("không có"), "--fail-on", "error").code()).isEqualTo(2);
    }

    @Test
    void silenced_findings_are_printed_apart_with_their_reason() {
        Result result = Shell.giving(Faulty.numberBlank(new Silence(Faulty.RULE, null, "Chờ văn thư"))).run("check", "pom.xml");
        assertThat(result.out()).containsSubsequence("Đã xem và bỏ qua", "Chờ văn thư", "1 chỗ đã bỏ qua");
    }

    @Test
    void a_mended_plan_is_written_where_asked_for() throws Exception {
        Path out = folder.resolve("sửa.json");
        assertThat(check("--fix", out).code()).isZero();
        assertThat(PlanJson.read(Files.readAllBytes(out)).header().title()).isEqualTo("Cải tiến");
    }

    @Test
    void how_much_was_mended_is_said() {
        assertThat(check("--fix", folder.resolve("a.json")).err()).contains("Đã ghi", "a.json");
    }

    @Test
    void a_mended_plan_replaces_nothing() throws IOException {
        Path out = Files.writeString(folder.resolve("a.json"), "của tôi");
        assertThat(check("--fix", out).code()).isEqualTo(2);
        assertThat(out).hasContent("của tôi");
    }

    @Test
    void a_mended_plan_replaces_by_force() throws IOException {
        Path out = Files.writeString(folder.resolve("a.json"), "của tôi");
        assertThat(check("--fix", out, "--force").code()).isZero();
    }

    @Test
    void force_without_a_mended_plan_is_wrong_use() {
        assertThat(check("--force").code()).isEqualTo(64);
    }
}
