package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as people do; run after the jar is built. */
@DisabledOnOs(OS.WINDOWS)
class LauncherOnJarTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    private static Path elsewhere;

    private record Ended(int code, String out) {}

    private static Ended caitien(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of("../caitien").toRealPath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().remove("CAITIEN_LANG");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    /** The best of ten: what else the machine does is not the program's. */
    private static Duration best(Callable<?> start) throws Exception {
        Duration best = Duration.ofDays(1);
        for (int run = 0; run < 10; run++) {
            long begin = System.nanoTime();
            start.call();
            Duration time = Duration.ofNanos(System.nanoTime() - begin);
            best = time.compareTo(best) < 0 ? time : best;
        }
        return best;
    }

    /** A second, or more where the machine is so slow that Java's own start says so. */
    private static Duration quick() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Duration bare = best(() -> new ProcessBuilder(java, "-version").start().waitFor());
        return bare.multipliedBy(30).compareTo(SECOND) > 0 ? bare.multipliedBy(30) : SECOND;
    }

    @BeforeAll
    static void warm() throws Exception {
        caitien("--version");
    }

    @Test
    void alone_it_prints_its_help() throws Exception {
        assertThat(caitien().out()).startsWith("Cách dùng: caitien");
    }

    @Test
    void it_knows_its_version() throws Exception {
        assertThat(caitien("--version").out()).matches("CaiTien \\d+\\.\\d+\\.\\S+\n");
    }

    @Test
    void wrong_use_ends_with_64() throws Exception {
        assertThat(caitien("import").code()).isEqualTo(64);
    }

    @Test
    void a_file_with_a_vietnamese_name_is_named_rightly_whatever_the_locale() throws Exception {
        assertThat(caitien("import", "Kế hoạch.docx")).isEqualTo(new Ended(2,
                "Kế hoạch.docx: không thấy tệp này; hãy kiểm tra lại đường dẫn và tên tệp.\n"));
    }

    @Test
    @Tag("full")
    void the_version_is_there_within_a_second() throws Exception {
        assertThat(best(() -> caitien("--version"))).isLessThan(quick());
    }

    @Test
    @Tag("full")
    void the_catalogue_is_there_within_a_second() throws Exception {
        assertThat(best(() -> caitien("catalogue"))).isLessThan(quick());
    }
}
