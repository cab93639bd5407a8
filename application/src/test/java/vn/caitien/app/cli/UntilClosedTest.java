package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class UntilClosedTest {

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void what_is_written_reaches_the_receiver() throws IOException {
        ByteArrayOutputStream receiver = new ByteArrayOutputStream();
        new UntilClosed(receiver).write(new byte[] {1, 2});
        assertThat(receiver.toByteArray()).containsExactly(1, 2);
    }

    @Test
    void a_closed_pipe_is_no_error() {
        assertThatCode(() -> new UntilClosed(failing("Broken pipe")).write(1)).doesNotThrowAnyException();
    }

    @Test
    void a_full_disk_is_an_error() {
        assertThatThrownBy(() -> new UntilClosed(failing("No space left on device")).write(1))
                .isInstanceOf(IOException.class);
    }
}
