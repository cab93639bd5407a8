package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files with bytes changed by chance, the same in every run: each comes to a value, soon. */
class SpoiledFilesTest {
    private static final int TIMES = 60;
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    static Stream<Named<byte[]>> files() throws IOException {
        return Stream.of(
                Named.of("docx", Files.readAllBytes(SamplePlans.any("docx"))),
                Named.of("pdf", Files.readAllBytes(SamplePlans.any("pdf"))),
                Named.of("doc", Crafted.compound(Map.of("WordDocument", new byte[5000], "1Table", new byte[100]), "ObjectPool")),
                Named.of("xls", Crafted.compound(Map.of("Workbook", new byte[9000]))),
                Named.of("ppt", Crafted.compound(Map.of("PowerPoint Document", new byte[9000]))),
                Named.of("jpg", Printed.held(Printed.crowd(200, 300), 6)),
                Named.of("png", Crafted.picture("png")),
                Named.of("tiff", Crafted.picture("tiff")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_changed_file_is_fit_or_unfit(byte[] whole) throws IOException {
        Random dice = new Random(5);
        for (int i = 0; i < TIMES; i++) {
            Path file = Files.write(folder.resolve("changed"), changed(whole, dice));
            long start = System.nanoTime();
            assertThat(FileInspector.inspect(file)).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_changed_file_has_a_small_picture_or_none(byte[] whole) throws IOException {
        Random dice = new Random(6);
        for (int i = 0; i < TIMES / 4; i++) {
            Path file = Files.write(folder.resolve("changed"), changed(whole, dice));
            for (FileKind kind : new FileKind[] {FileKind.PDF, FileKind.JPEG}) {
                assertThat(Thumbnail.of(file, kind, 50)).isNotNull();
            }
        }
    }

    @Test
    void a_file_of_many_gigabytes_is_told_from_its_beginning() throws IOException {
        Path file = folder.resolve("large");
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            out.write(ByteBuffer.wrap(Crafted.latin("plain words")));
            out.write(ByteBuffer.wrap(new byte[1]), 6L << 30);
        }
        assertThat(FileInspector.inspect(file)).isEqualTo(new Inspection.Unfit(Inspection.Reason.UNKNOWN));
    }

    private static byte[] changed(byte[] whole, Random dice) {
        byte[] changed = dice.nextInt(4) == 0 ? Arrays.copyOf(whole, 1 + dice.nextInt(whole.length)) : whole.clone();
        for (int i = dice.nextInt(8); i >= 0; i--) {
            int within = dice.nextBoolean() ? Math.min(1024, changed.length) : changed.length;
            changed[dice.nextInt(within)] = (byte) dice.nextInt(256);
        }
        return changed;
    }
}
