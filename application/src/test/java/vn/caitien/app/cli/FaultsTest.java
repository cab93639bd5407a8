package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.docx"), "x");
    }

    private static PlanReader failing(Class<? extends Throwable> kind) {
        return (name, bytes) -> {
            throw FaultsTest.<RuntimeException>unchecked(kind);
        };
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Class<? extends Throwable> kind) throws T {
        try {
            throw (T) kind.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, NullPointerException.class, StackOverflowError.class,
            OutOfMemoryError.class})
    void a_fault_in_a_reader_is_one_line(Class<? extends Throwable> kind) {
        assertThat(Shell.with(failing(kind)).run("import", file).err().lines()).hasSize(1);
    }

    @Test
    void a_fault_in_a_reader_does_not_stop_the_other_files() throws IOException {
        Path good = Files.writeString(folder.resolve("b.docx"), "x");
        PlanReader reader = (name, bytes) -> {
            if (name.equals("a.docx")) {
                throw new IllegalStateException();
            }
            return List.of(Plans.titled("b"));
        };
        Shell.with(reader).run("import", file, good, "--out", folder);
        assertThat(folder.resolve("b.json")).exists();
    }

    @Test
    void the_trace_is_printed_when_asked_for() {
        assertThat(Shell.with(failing(IllegalStateException.class)).run("import", file, "--debug").err())
                .contains("\tat ");
    }

    @Test
    void a_receiver_that_takes_nothing_more_is_an_error() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Terminal terminal = new Terminal(InputStream.nullInputStream(), Terminal.stream(full, false), Terminal.stream(OutputStream.nullOutputStream(), true), false, Terminal.USUAL_COLUMNS);
        PlanReader reader = (name, bytes) -> List.of(Plans.titled("a"));
        assertThat(new Program(progress -> reader, terminal, Map.of()).run("import", file.toString())).isEqualTo(1);
    }
}
