package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.cli.FakeHouse.Started;

/** The launcher with a JDK and a Maven of straw; {@code LauncherOnJarTest} starts the real program. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;

    private FakeHouse house;

    @BeforeEach
    void build() throws IOException {
        house = new FakeHouse(folder);
    }

    @Test
    void without_a_jdk_it_says_what_to_install_and_ends_with_2() throws Exception {
        assertThat(house.start()).satisfies(
                end -> assertThat(end.code()).isEqualTo(2),
                end -> assertThat(end.err()).contains("cần JDK 25", "apt-get install temurin-25-jdk", "winget", "brew"));
    }

    @Test
    void it_speaks_english_when_asked() throws Exception {
        assertThat(house.start("--lang", "en").err()).startsWith("CaiTien needs a JDK 25");
    }

    @Test
    void an_older_jdk_is_as_none() throws Exception {
        house.jdk("17.0.15", true);
        assertThat(house.start().err()).contains("cần JDK 25");
    }

    @Test
    void a_jdk_25_is_found_by_its_release_file() throws Exception {
        Path jdk = house.jdk("25.0.3", true);
        assertThat(house.start().out()).startsWith("java of " + jdk);
    }

    @Test
    void a_jdk_without_a_release_file_is_asked() throws Exception {
        Path jdk = house.jdk("25.0.3", false);
        assertThat(house.start().out()).startsWith("java of " + jdk);
    }

    @Test
    void java_home_comes_first() throws Exception {
        house.jdk("25.0.1", true);
        Path home = house.jdk("25.0.9", true);
        assertThat(house.with("JAVA_HOME", home.toString()).start().out()).startsWith("java of " + home);
    }

    @Test
    void a_25_comes_before_a_newer_one() throws Exception {
        Path home = house.jdk("26", true);
        Path jdk = house.jdk("25.0.3", true);
        assertThat(house.with("JAVA_HOME", home.toString()).start().out()).startsWith("java of " + jdk);
    }

    @Test
    void a_newer_one_runs_what_is_built() throws Exception {
        Path newer = house.jdk("26", true);
        Files.createDirectories(house.jar().getParent());
        Files.writeString(house.jar(), "jar");
        assertThat(house.start().out()).startsWith("java of " + newer);
    }

    @Test
    void a_newer_one_does_not_build() throws Exception {
        house.jdk("26", true);
        assertThat(house.start().code()).isEqualTo(2);
        assertThat(house.builds()).isZero();
    }

    @Test
    void the_first_start_builds_and_says_so() throws Exception {
        house.jdk("25", true);
        assertThat(house.start().err()).contains("Đang dựng CaiTien lần đầu");
    }

    @Test
    void the_second_start_neither_builds_nor_speaks() throws Exception {
        house.jdk("25", true);
        house.start();
        assertThat(house.start().err()).isEmpty();
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void a_changed_source_is_built_again() throws Exception {
        house.jdk("25", true);
        house.start();
        house.changeSource();
        assertThat(house.start().err()).contains("Mã nguồn đã đổi");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        house.jdk("25", true);
        assertThat(house.without("mvn").start()).satisfies(
                end -> assertThat(end.code()).isEqualTo(2),
                end -> assertThat(end.err()).contains("apt-get install maven"));
    }

    @Test
    void a_failed_build_shows_the_end_of_its_log_and_ends_with_2() throws Exception {
        house.jdk("25", true);
        assertThat(house.with("FAIL", "1").start()).satisfies(
                end -> assertThat(end.code()).isEqualTo(2),
                end -> assertThat(end.err()).contains("COMPILATION ERROR here", "Không dựng được CaiTien"));
    }

    @Test
    void a_failed_build_leaves_no_jar() throws Exception {
        house.jdk("25", true);
        house.start();
        house.changeSource();
        house.with("FAIL", "1").start();
        assertThat(house.jar()).doesNotExist();
    }

    @Test
    void a_failed_build_leaves_no_lock() throws Exception {
        house.jdk("25", true);
        house.with("FAIL", "1").start();
        assertThat(house.jar().resolveSibling("caitien.lock")).doesNotExist();
    }

    @Test
    void two_starts_at_once_build_once() throws Exception {
        house.jdk("25", true);
        house.with("SLOW", "1");
        Process other = house.process(house.launcher()).redirectErrorStream(true).start();
        house.start();
        other.getInputStream().readAllBytes();
        other.waitFor();
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void a_lock_whose_owner_is_gone_does_not_stop_it() throws Exception {
        house.jdk("25", true);
        Path lock = Files.createDirectories(house.jar().resolveSibling("caitien.lock"));
        Files.writeString(lock.resolve("pid"), "999999999");
        assertThat(house.start().code()).isEqualTo(7);
    }

    @Test
    void arguments_and_exit_code_pass_through() throws Exception {
        house.jdk("25", true);
        Started end = house.start("import", "Kế hoạch 1.docx", "", "*");
        assertThat(end.code()).isEqualTo(7);
        assertThat(end.out()).endsWith("<import>\n<Kế hoạch 1.docx>\n<>\n<*>\n");
    }

    @Test
    void it_works_through_a_link_to_a_link() throws Exception {
        house.jdk("25", true);
        Path link = Files.createSymbolicLink(folder.resolve("link"), house.launcher());
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));
        assertThat(link).exists();
        assertThat(house.startBy(second).out()).contains("<" + house.jar().toRealPath() + ">");
    }

    @Test
    void beside_the_first_server_a_cache_for_later_ones_is_made() throws Exception {
        house.jdk("25.0.3", true);
        house.with("CAITIEN_REHEARSE_AFTER", "0").with("HOLD", "2");
        assertThat(house.start("serve").out()).doesNotContain("caitien-serve");
        assertThat(house.serveCache("25.0.3")).hasContent("cache");
        assertThat(house.with("HOLD", "").start("serve").out())
                .contains("<-XX:AOTCache=" + house.serveCache("25.0.3").toRealPath() + ">");
    }

    @Test
    void a_server_that_ended_at_once_leaves_nothing_to_rehearse() throws Exception {
        house.jdk("25.0.3", true);
        house.with("CAITIEN_REHEARSE_AFTER", "1").start("serve");
        Thread.sleep(1500);
        assertThat(house.serveCache("25.0.3")).doesNotExist();
        assertThat(house.jar().resolveSibling("caitien-rehearsal")).doesNotExist();
    }

    @Test
    void a_cache_of_an_older_jar_is_thrown_away() throws Exception {
        house.jdk("25.0.3", true);
        house.start();
        Files.writeString(house.serveCache("25.0.3"), "old");
        house.changeSource();
        assertThat(house.start("serve").out()).doesNotContain("caitien-serve");
    }

    @Test
    void a_run_over_many_files_has_the_full_compiler() throws Exception {
        house.jdk("25", true);
        assertThat(house.start("import", "in", "--out", "out").out()).doesNotContain("TieredStopAtLevel");
    }
}
