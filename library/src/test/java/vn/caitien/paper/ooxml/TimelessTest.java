package vn.caitien.paper.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TimelessTest {
    private static void made(OutputStream out, long time) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        ZipEntry entry = new ZipEntry("a.xml");
        entry.setTime(time);
        zip.putNextEntry(entry);
        zip.write('x');
        zip.finish();
    }

    private static byte[] timeless(long time) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Timeless.write(zip -> made(zip, time), out);
        return out.toByteArray();
    }

    @Test
    void files_made_at_different_times_are_the_same() throws IOException {
        assertThat(timeless(1_700_000_000_000L)).isEqualTo(timeless(1_800_000_000_000L));
    }

    @Test
    void parts_keep_their_content() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(timeless(0)))) {
            zip.getNextEntry();
            assertThat(zip.readAllBytes()).containsExactly('x');
        }
    }
}
